import { z } from 'zod';
import { recordId } from '../../records/field-kinds.ts';
import { procedure } from '../procedure.ts';

/** What the window may ask of the store. */
export const collaboratorProcedures = {
  /**
   * Erases the personal data of a collaborator for good, here and wherever this file is merged. Answers how many
   * earlier backups still hold the data until they are restored.
   */
  'collaborator.erase': procedure(
    z.strictObject({ id: recordId }),
    z.strictObject({ backups: z.number().int() }),
  ),
} as const;
