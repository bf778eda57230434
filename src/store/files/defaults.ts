import { z } from 'zod';
import defaults from '../../../resources/defaults.json' with { type: 'json' };
import { agency, collaboratorGroup, locality, snippet, topic } from '../../shared/records/reference-lists.ts';
import type { Author } from '../log/author.ts';
import { openDatabase } from '../log/open-database.ts';
import { anyWrite } from '../log/parse-write.ts';
import { type Write, writeChanges } from '../log/write.ts';
import { closeDatabase } from '../sqlite/connection.ts';
import type { Writable } from '../sqlite/handles.ts';
import { blankOf } from '../sqlite/record-tables.ts';

const schema = z.array(
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('topic'), id: z.string(), fields: topic.partial() }),
    z.strictObject({ type: z.literal('locality'), id: z.string(), fields: locality.partial() }),
    z.strictObject({ type: z.literal('agency'), id: z.string(), fields: agency.partial() }),
    z.strictObject({
      type: z.literal('collaboratorGroup'),
      id: z.string(),
      fields: collaboratorGroup.partial(),
    }),
    z.strictObject({ type: z.literal('snippet'), id: z.string(), fields: snippet.partial() }),
  ]),
);

/** The writer of what every file begins with. */
export const PROGRAM_WRITER = '0000000000000000';

/** The author of what every file begins with: nobody, at no time, so that it is the same everywhere. */
const program: Author = {
  writer: PROGRAM_WRITER,
  device: { id: '0000000000000000', name: 'Giao ban' },
  person: 'Giao ban',
  now: () => 0,
};

/**
 * Gives a new file the topics, the locality, the agencies, groups and abbreviations an office starts from. They are
 * exactly the same changes in every file, so that two files begun on two PCs share them when merged, like two copies of
 * one file. Therefore the list may only be extended at its end; a test enforces that.
 */
export function addDefaults(db: Writable): void {
  writeChanges(db, program, 'file.create', schema.parse(defaults).map(withoutBlanks));
}

/** The first released version left out blank fields. Writing them now would make different changes. */
function withoutBlanks(write: z.output<typeof schema>[number]): Write {
  const fields = Object.entries(write.fields).flatMap(([field, value]) =>
    value === undefined || value === blankOf(write.type, field) ? [] : [[field, value] as const],
  );
  return anyWrite(write.type, write.id, { fields: Object.fromEntries(fields) });
}

/** Creates the file that an office starts from; nothing may be at this path yet. */
export function beginFile(path: string): void {
  const { db } = openDatabase(path);
  try {
    addDefaults(db);
  } finally {
    closeDatabase(db);
  }
}
