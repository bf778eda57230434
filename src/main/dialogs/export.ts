import { basename, dirname, join, parse } from 'node:path';
import { type BrowserWindow, dialog, shell } from 'electron';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { shellProcedures } from '../../shared/contract/index.ts';
import type { Answer, Handlers } from '../../shared/contract/procedure.ts';
import type { ChangedInWord, DocumentChoice } from '../../shared/contract/procedures/document.ts';
import type { Printed } from '../../shared/contract/procedures/printer.ts';
import type { WrittenDocument } from '../../shared/contract/written.ts';
import { inBundleOrder } from '../../shared/documents/bundle-order.ts';
import type { ExampleForm } from '../../shared/forms/example-forms.ts';
import { fill } from '../../shared/i18n/fill.ts';
import { createPathTokens } from '../ipc/path-tokens.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';
import type { Printing } from '../windows/printing.ts';
import { freeName } from './free-name.ts';

type Names =
  | 'document.export'
  | 'document.exportOver'
  | 'document.exportRegister'
  | 'document.exportForUnits'
  | 'document.print'
  | 'bundle.export'
  | 'comparison.export'
  | 'form.export'
  | 'form.saveExample'
  | 'roster.export'
  | 'list.export'
  | 'formatCheck.annotate'
  | 'formatCheck.mend'
  | 'document.open'
  | 'document.showInFolder';

interface Dependencies {
  readonly store: StoreProcess;
  readonly printing: Pick<Printing, 'pdf' | 'pdfs' | 'print'>;
  readonly window: () => BrowserWindow;
  /** The folder of the example forms that come with the program. */
  readonly exampleForms: string;
  /** The folder suggested for documents until one was saved elsewhere. */
  readonly usualFolder: string;
  /** The path of a file somebody brought to be checked, by its token. */
  readonly broughtPath: (token: string) => string;
  /** A token for a Word file that came back, for looking at what was changed in it. */
  readonly returnedToken: (path: string) => string;
  /** The folder chosen for all documents; null if none was. */
  readonly chosenFolder: () => string | null;
  readonly texts: () => {
    readonly saveDocument: string;
    readonly saveIntoFolder: string;
    readonly wordDocument: string;
    readonly pdfDocument: string;
    readonly exampleForms: Readonly<Record<ExampleForm, string>>;
    readonly saveRoster: string;
    readonly rosterFileName: string;
    readonly excelTable: string;
    readonly saveList: string;
    readonly registerFileName: string;
    readonly saveCopy: string;
    readonly comparedName: string;
    readonly annotatedName: string;
    readonly mendedName: string;
    readonly listFileNames: Readonly<Record<'entries' | 'tasks' | 'collaborators', string>>;
  };
}

/** The text keys of the names that Windows' dialogs show for each kind of file. */
const typeNames = { docx: 'wordDocument', pdf: 'pdfDocument', xlsx: 'excelTable' } as const;
type FileKind = keyof typeof typeNames;

/**
 * Saving documents and showing them. Paths stay here: the window gets a token for each document written, and can
 * ask only for those.
 */
export function createExportDialogs({
  store,
  printing,
  window,
  exampleForms,
  usualFolder,
  broughtPath,
  returnedToken,
  chosenFolder,
  texts,
}: Dependencies): Handlers<Pick<typeof shellProcedures, Names>> {
  const written = createPathTokens();
  /** Files that were not written over since somebody changed them in Word. */
  const spared = createPathTokens();
  let lastFolder = usualFolder;

  /** Asks where to save under the name the store suggests; null if the person cancelled. */
  async function askWhere(title: string, suggested: Answer<string>, kind: FileKind): Promise<string | null> {
    const { filePath } = await dialog.showSaveDialog(window(), {
      title,
      defaultPath: join(chosenFolder() ?? lastFolder, `${unwrap(suggested)}.${kind}`),
      filters: [{ name: texts()[typeNames[kind]], extensions: [kind] }],
    });
    return filePath || null;
  }

  /** Asks where to save, and has the store write it there; null if the person cancelled. */
  async function save(
    title: string,
    suggested: Answer<string>,
    write: (path: string) => Promise<Answer<null>>,
    kind: FileKind,
  ): Promise<WrittenDocument | null> {
    const path = await askWhere(title, suggested, kind);
    if (path === null) return null;
    unwrap(await write(path));
    return remember(path);
  }

  async function writeWord(choice: DocumentChoice, job: string, path: string): Promise<WrittenDocument> {
    unwrap(await store.call('document.write', { choice, job, path }));
    return remember(path);
  }

  /** Writes the document where the person says, unless somebody went on in Word with the file that is there. */
  async function saveWord(
    choice: DocumentChoice,
    job: string,
  ): Promise<WrittenDocument | ChangedInWord | null> {
    const suggested = await store.call('document.fileName', { choice });
    const path = await askWhere(texts().saveDocument, suggested, 'docx');
    if (path === null) return null;
    if (!unwrap(await store.call('wordChanges.isChanged', { choice, job, path })))
      return writeWord(choice, job, path);
    return { name: basename(path), over: spared.tokenFor(path), returned: returnedToken(path) };
  }

  /** Asks where to save a copy of a Word file, at first beside it; null if the person cancelled. */
  async function saveCopy<T>(
    original: string,
    name: string,
    write: (to: string) => Promise<Answer<T>>,
  ): Promise<{ readonly document: WrittenDocument; readonly value: T } | null> {
    const { dir, name: stem, ext } = parse(original);
    // Word does not open a file with macros under the ending of one without.
    const kind = ext.toLowerCase() === '.docm' ? 'docm' : 'docx';
    const { filePath } = await dialog.showSaveDialog(window(), {
      title: texts().saveCopy,
      defaultPath: join(dir, `${fill(name, { name: stem })}.${kind}`),
      filters: [{ name: texts().wordDocument, extensions: [kind] }],
    });
    if (!filePath) return null;
    const value = unwrap(await write(filePath));
    return { document: toShow(filePath), value };
  }

  async function printed(choice: DocumentChoice): Promise<Printed> {
    return unwrap(await store.call('document.printed', { choice }));
  }

  function remember(path: string): WrittenDocument {
    lastFolder = dirname(path);
    return toShow(path);
  }

  function toShow(path: string): WrittenDocument {
    return { token: written.tokenFor(path), name: basename(path), folder: basename(dirname(path)) };
  }

  return {
    'document.export': async ({ choice, format, job }) => {
      if (format === 'docx') return saveWord(choice, job);
      return save(
        texts().saveDocument,
        await store.call('document.fileName', { choice }),
        async (path) => {
          const bytes = await printing.pdf(job, () => printed(choice));
          return store.call('document.writePdf', { choice, bytes, path });
        },
        format,
      );
    },
    'document.exportOver': ({ choice, over, how, job }) => {
      const path = spared.pathOf(over);
      return writeWord(choice, job, how === 'keepBoth' ? freeName(path) : path);
    },
    'document.exportRegister': (order) =>
      save(
        texts().saveList,
        { ok: true, value: texts().registerFileName },
        (path) => store.call('document.writeRegister', { ...order, path }),
        'xlsx',
      ),
    'document.exportForUnits': async (order) => {
      const { filePaths } = await dialog.showOpenDialog(window(), {
        title: texts().saveIntoFolder,
        defaultPath: chosenFolder() ?? lastFolder,
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (folder === undefined) return null;
      const count = unwrap(await store.call('document.writeForUnits', { ...order, folder }));
      lastFolder = folder;
      return { count, folder: basename(folder) };
    },
    'document.print': ({ choice }) => printing.print(() => printed(choice)),
    'bundle.export': async ({ meetingId, kinds: chosen, job }) => {
      const kinds = inBundleOrder(chosen);
      return save(
        texts().saveDocument,
        await store.call('bundle.fileName', { meetingId, kinds }),
        async (path) => {
          // All are asked for before the first is drawn: one that waits is told at once.
          const drawn = await printing.pdfs(job, () =>
            Promise.all(kinds.map((kind) => printed({ kind, meetingId }))),
          );
          const parts = kinds.flatMap((kind, at) => {
            const bytes = drawn[at];
            return bytes === undefined ? [] : [{ kind, bytes }];
          });
          return store.call('bundle.write', { meetingId, parts, job, path });
        },
        'pdf',
      );
    },
    'comparison.export': async (order) => {
      const name = await store.call('document.fileName', {
        choice: { kind: 'minutes', meetingId: order.meetingId },
      });
      let masked = 0;
      const document = await save(
        texts().saveDocument,
        { ok: true, value: fill(texts().comparedName, { name: unwrap(name) }) },
        async (path) => {
          masked = unwrap(await store.call('comparison.write', { ...order, path })).masked;
          return { ok: true, value: null };
        },
        'docx',
      );
      return document === null ? null : { document, masked };
    },
    'form.export': async ({ job, ...filling }) =>
      save(
        texts().saveDocument,
        await store.call('form.fileName', filling),
        (path) => store.call('form.write', { ...filling, job, path }),
        'docx',
      ),
    'form.saveExample': ({ example }) =>
      save(
        texts().saveDocument,
        { ok: true, value: texts().exampleForms[example] },
        (path) => store.call('form.writeExample', { from: join(exampleForms, `${example}.docx`), path }),
        'docx',
      ),
    'roster.export': (choice) =>
      save(
        texts().saveRoster,
        { ok: true, value: texts().rosterFileName },
        (path) => store.call('roster.write', { ...choice, path }),
        'xlsx',
      ),
    'list.export': (list) =>
      save(
        texts().saveList,
        { ok: true, value: texts().listFileNames[list.of.list] },
        (path) => store.call('list.write', { ...list, path }),
        'xlsx',
      ),
    'formatCheck.annotate': async ({ token, ...order }) => {
      const path = broughtPath(token);
      const saved = await saveCopy(path, texts().annotatedName, (to) =>
        store.call('formatCheck.writeAnnotated', { ...order, path, to }),
      );
      return saved?.document ?? null;
    },
    'formatCheck.mend': async ({ token, ...order }) => {
      const path = broughtPath(token);
      const saved = await saveCopy(path, texts().mendedName, (to) =>
        store.call('formatCheck.writeMended', { ...order, path, to }),
      );
      return saved === null ? null : { document: saved.document, ...saved.value };
    },
    'document.open': async ({ token }) => {
      const path = written.pathOf(token);
      const problem = await shell.openPath(path);
      if (problem !== '') throw new ExpectedError('document-not-opened', { file: basename(path) });
      return null;
    },
    'document.showInFolder': ({ token }) => {
      shell.showItemInFolder(written.pathOf(token));
      return null;
    },
  };
}
