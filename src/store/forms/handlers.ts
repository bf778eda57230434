import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { formInnerProcedures, formProcedures } from '../../shared/contract/procedures/form.ts';
import { safeFileName } from '../../shared/documents/file-name.ts';
import { compareText } from '../../shared/text/names.ts';
import { toAppError } from '../base/errors.ts';
import { requirePlainFile } from '../disk/plain-file.ts';
import { writeSafely } from '../disk/write-document.ts';
import { requireTimes } from '../documents/unread-parts.ts';
import { limits } from '../formats/docx-template/parts.ts';
import { mustExist } from '../records/crud.ts';
import { newIdOf } from '../records/natural-id.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { type Readable, readAll, readOne } from '../sqlite/handles.ts';

type All = typeof formProcedures & typeof formInnerProcedures;

const view = z.object({ id: z.string(), name: z.string(), about: z.string(), bytes: z.number() });
const named = z.object({ name: z.string() });

/**
 * The office's own forms. Code that reads or fills Word files is loaded on first use, so that the store starts without
 * it.
 */
export const formHandlers: Handlers<All, [OpenFile]> = {
  'form.list': (_, { db }) =>
    readAll(
      db,
      view,
      'SELECT id, name, about, length(content) * 3 / 4 AS bytes FROM form WHERE NOT deleted',
    ).toSorted((a, b) => compareText(a.name, b.name)),

  'form.edit': ({ id, ...fields }, file) => {
    mustExist(file.db, 'form', id);
    return { action: commit(file, 'form.edit', [{ type: 'form', id, fields }]) };
  },

  'form.remove': ({ id }, file) => {
    mustExist(file.db, 'form', id);
    return { action: commit(file, 'form.remove', [{ type: 'form', id, fields: { deleted: true } }]) };
  },

  'form.personalData': async ({ formId, meetingId }, { db }) => {
    const { formToFill } = await import('./filled-form.ts');
    return [...formToFill(db, formId, meetingId).personalData];
  },

  'form.traces': async ({ id }, { db }) => {
    const { tracesOf } = await import('./filled-form.ts');
    return tracesOf(db, id);
  },

  'form.take': async ({ path, replaces, decisions }, file) => {
    const [{ readForm }, { keptBefore }] = await Promise.all([
      import('../formats/docx-template/read-template.ts'),
      import('./filled-form.ts'),
    ]);
    const decided = new Map([
      ...(replaces === null ? [] : keptBefore(file.db, replaces)).map((quote) => [quote, 'keep'] as const),
      ...decisions.map(({ quote, decision }) => [quote, decision] as const),
    ]);
    const read = readForm(await contentOf(path), basename(path), decided);
    const found = { removed: [...read.removed], ownWords: [...read.ownWords] };
    const { content: bytes } = read;
    if (bytes === null) return { form: null, problems: [...read.problems], ...found };
    const content = Buffer.from(bytes).toString('base64');
    if (replaces !== null) {
      const name = nameOf(file.db, replaces);
      const action = commit(file, 'form.edit', [{ type: 'form', id: replaces, fields: { content } }]);
      return { form: { id: replaces, name, action }, problems: [], ...found };
    }
    const id = newIdOf(file.db, 'form', [createHash('sha256').update(bytes).digest('hex')]);
    const name = basename(path, extname(path)).normalize('NFC').slice(0, 200);
    const action = commit(file, 'form.add', [{ type: 'form', id, fields: { name, content } }]);
    return { form: { id, name, action }, problems: [], ...found };
  },

  'form.fileName': async ({ formId, meetingId }, { db }) => {
    const { formToFill } = await import('./filled-form.ts');
    return safeFileName(formToFill(db, formId, meetingId).title, '');
  },

  'form.write': ({ formId, meetingId, job, path }, file) =>
    file.jobs.run(job, async (running) => {
      // A form prints what minutes do.
      requireTimes(file.db, file.author.device.id, { kind: 'minutes', meetingId });
      await running.at('reading', 0, 0);
      const [{ formToFill }, { writeForm }] = await Promise.all([
        import('./filled-form.ts'),
        import('./write-form.ts'),
      ]);
      await writeForm(formToFill(file.db, formId, meetingId), path, running);
      return null;
    }),

  'form.writeExample': async ({ from, path }) => {
    await writeSafely(path, await readFile(from));
    return null;
  },
};

/** @throws ExpectedError not-found */
function nameOf(db: Readable, id: string): string {
  const found = readOne(db, named, 'SELECT name FROM form WHERE id = ? AND NOT deleted', id);
  if (found === undefined) throw new ExpectedError('not-found');
  return found.name;
}

/**
 * @throws ExpectedError word-too-large, and errors of reading the chosen file, naming it rather than the open data file
 */
async function contentOf(path: string): Promise<Uint8Array> {
  try {
    requirePlainFile(path);
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > limits.fileBytes) throw new ExpectedError('word-too-large', { file: basename(path) });
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, params } = toAppError(error, path);
    throw code === 'unexpected' ? error : new ExpectedError(code, params, { cause: error });
  }
}
