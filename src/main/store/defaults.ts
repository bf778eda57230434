import { z } from 'zod';
import defaults from '../../../resources/defaults.json' with { type: 'json' };
import { localityTypes } from '../../shared/records/catalogue.ts';
import type { Author } from './changes/author.ts';
import { type Write, writeChanges } from './changes/write.ts';
import type { Writable } from './database/handles.ts';

const named = z.object({ id: z.string(), name: z.string() });
const schema = z.object({
  topics: z.array(
    named.extend({
      code: z.string(),
      keywords: z.string(),
      parentId: z.string().nullable(),
      position: z.string(),
    }),
  ),
  localities: z.array(named.extend({ type: z.enum(localityTypes) })),
  agencies: z.array(named),
});

/**
 * Gives a new file the topics, the one locality and the agencies an office starts from. Their ids are fixed, so
 * that two files begun on two PCs hold the same topics after merging, not every topic twice.
 */
export function addDefaults(db: Writable, author: Author): void {
  const { topics, localities, agencies } = schema.parse(defaults);
  const writes: Write[] = [
    ...topics.map(({ id, ...fields }): Write => ({ type: 'topic', id, fields })),
    ...localities.map(({ id, ...fields }): Write => ({ type: 'locality', id, fields })),
    ...agencies.map(({ id, ...fields }): Write => ({ type: 'agency', id, fields })),
  ];
  writeChanges(db, author, 'file.create', writes);
}
