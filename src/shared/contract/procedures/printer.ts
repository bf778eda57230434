import { z } from 'zod';
import { paper } from '../../documents/model.ts';
import { profile } from '../../documents/profile.ts';
import { procedure } from '../procedure.ts';

/** What is drawn for the printer, or for a PDF. */
export const printed = z.object({ paper, profile });
export type Printed = z.infer<typeof printed>;

const nothing = z.strictObject({});

/** All requests of the window that draws papers for the printer. */
export const printerProcedures = {
  /** The paper to draw. @throws ExpectedError not-found */
  'printer.take': procedure(nothing, printed),
  /** How many pieces of the paper have been placed on pages. */
  'printer.laidOut': procedure(
    z.strictObject({ done: z.number().int().min(0), total: z.number().int().min(0) }),
    z.null(),
  ),
  /** All sheets are drawn. */
  'printer.drawn': procedure(nothing, z.null()),
  /** The paper cannot be drawn. */
  'printer.failed': procedure(nothing, z.null()),
} as const;
