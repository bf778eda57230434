import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type AppError, ExpectedError } from '../../shared/contract/errors.ts';
import type { EventName, WindowEvents } from '../../shared/contract/index.ts';
import type { Answer, Handlers, Input } from '../../shared/contract/procedure.ts';
import type { backupShellProcedures } from '../../shared/contract/procedures/backup.ts';
import type {
  FileView,
  fileShellProcedures,
  OpenedFile,
  sessionProcedures,
} from '../../shared/contract/procedures/file.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';
import type { Device } from '../platform/device.ts';
import { type FileDialogs, withWords } from './dialogs.ts';
import type { RecentFiles } from './recent-files.ts';
import { storageLocationOf } from './storage-location.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly dialogs: FileDialogs;
  readonly recent: RecentFiles;
  readonly userData: string;
  readonly device: Device;
  readonly person: () => string;
  readonly texts: () => Texts['shell']['files'];
  tell<Name extends EventName>(name: Name, event: WindowEvents[Name]): void;
  /** Called when another file was opened, or the list of recent files changed. */
  changed(): void;
}

/** The open file, and everything that replaces it with another one, or with another state of it. */
export interface Files {
  readonly handlers: Handlers<
    Omit<typeof fileShellProcedures, 'file.copyOut'> & typeof backupShellProcedures
  >;
  /** The full path of the open file; for the shell only. */
  path(): string;
  view(): FileView;
  openRequest(): Input<(typeof sessionProcedures)['file.open']>;
  /** The store has opened the file. */
  opened(answer: OpenedFile): void;
  /** The daily backup was made, or failed with this error. */
  backedUp(error: AppError | null): void;
  /** Opens another file once the window has left the current one. */
  offer(path: string): void;
  choose(): Promise<void>;
  create(): Promise<void>;
}

/** @param first the file to open first */
export function createFiles(first: string, dependencies: Dependencies): Files {
  const { dialogs, recent, tell } = dependencies;
  let path = first;
  /** Counts openings, so that the window knows when it must drop everything it holds. */
  let opening = 1;
  let about: About = nothingAbout;
  /** What happens once the window has left the open file; a later choice replaces it. */
  let agreed: { readonly token: string; act(): Promise<void> } | null = null;

  const backups = (): string => join(dependencies.userData, 'backups');

  /** Asks the window to leave the open file, and acts when it has: what was typed is first saved in its own file. */
  function afterLeaving(act: () => Promise<void>): void {
    agreed = { token: randomUUID(), act };
    say({ ...about, chosen: agreed.token });
  }

  function offer(chosen: string): void {
    afterLeaving(async () => use(chosen));
  }

  function use(chosen: string, setAside: string | null = null): void {
    path = chosen;
    opening += 1;
    // Report the opening first, and the new file after: the window must not take the old state for the new.
    dependencies.store().retry();
    say({ ...nothingAbout, setAside });
    dependencies.changed();
  }

  function say(what: About): void {
    about = what;
    tell('file-changed', view());
  }

  function view(): FileView {
    const place = storageLocationOf(path, process.env);
    return { name: basename(path), folder: basename(dirname(path)), opening, place, ...about };
  }

  async function choose(): Promise<void> {
    const chosen = await dialogs.choose(dirname(path));
    if (chosen !== null) offer(chosen);
  }

  // An existing name opens that file: no file is ever overwritten by a new one.
  async function create(): Promise<void> {
    const chosen = await dialogs.create(dirname(path));
    if (chosen !== null) offer(chosen);
  }

  async function restore(name: string): Promise<void> {
    const asideWords = dependencies.texts().beforeRestoring;
    const answer = await dependencies
      .store()
      .call('file.restore', { path, backups: backups(), name, asideWords });
    if (answer.ok) {
      if (answer.value !== null) recent.add(join(dirname(path), answer.value));
      return use(path, answer.value);
    }
    // Nothing was moved; the file was only closed.
    dependencies.store().retry();
    unwrap(answer);
  }

  /** Asks for a place, and writes something from the open file into a new file there. */
  async function fillNew(
    words: string,
    fill: (to: string) => Promise<Answer<unknown>>,
  ): Promise<string | null> {
    const to = await dialogs.saveAs(path, withWords(path.replace(/\.age$/, ''), words), 'db');
    if (to === null) return null;
    if (to === path) throw new ExpectedError('target-is-open', { file: basename(to) });
    unwrap(await fill(to));
    return to;
  }

  return {
    path: () => path,
    view,
    offer,
    choose,
    create,
    openRequest: () => ({
      path,
      backups: backups(),
      mayCreate: !recent.paths().includes(path),
      device: dependencies.device,
      person: dependencies.person(),
    }),
    opened: ({ readOnly, backupError, leftover }) => {
      recent.add(path);
      say({ ...about, readOnly, backupError, leftover });
      dependencies.changed();
    },
    backedUp: (backupError) => say({ ...about, backupError }),
    handlers: {
      'file.recent': () => recent.views().filter(({ token }) => recent.path(token) !== path),
      'file.choose': async () => {
        await choose();
        return null;
      },
      'file.create': async () => {
        await create();
        return null;
      },
      'file.openRecent': ({ token }) => {
        const chosen = recent.path(token);
        if (chosen === undefined) throw new ExpectedError('not-found');
        offer(chosen);
        return null;
      },
      'file.leave': async ({ token }) => {
        const choice = agreed;
        if (choice?.token !== token) throw new ExpectedError('not-found');
        agreed = null;
        try {
          await choice.act();
        } finally {
          if (about.chosen === token) say({ ...about, chosen: null });
        }
        return null;
      },
      'backup.list': async () =>
        unwrap(await dependencies.store().call('file.backups', { path, backups: backups() })),
      'backup.restore': ({ name }) => {
        afterLeaving(() => restore(name));
        return null;
      },
      'file.duplicate': async () => {
        const words = dependencies.texts().copied;
        const to = await fillNew(words, (target) =>
          dependencies.store().call('file.duplicate', { path, to: target }),
        );
        if (to !== null) offer(to);
        return null;
      },
      'file.openProtected': async ({ passphrase }) => {
        const words = dependencies.texts().opened;
        const to = await fillNew(words, (target) =>
          dependencies.store().call('file.unprotect', { path, passphrase, to: target }),
        );
        if (to !== null) offer(to);
        return null;
      },
      'file.repair': async () => {
        const { fragments, beforeRepairing } = dependencies.texts();
        const { device, person } = dependencies;
        const input = {
          path,
          device,
          person: person(),
          fragmentsTitle: fragments,
          asideWords: beforeRepairing,
        };
        const report = unwrap(await dependencies.store().call('file.repair', input));
        recent.add(join(dirname(path), report.aside));
        // The open file stays first in the list.
        recent.add(path);
        dependencies.changed();
        return report;
      },
      'file.rescue': async () => {
        const { rescued, fragments } = dependencies.texts();
        const to = await dialogs.saveAs(path, withWords(path, rescued), 'db');
        if (to === null) return null;
        if (to === path) throw new ExpectedError('target-is-open', { file: basename(to) });
        const { device, person } = dependencies;
        const input = { path, to, device, person: person(), fragmentsTitle: fragments };
        const report = unwrap(await dependencies.store().call('file.rescue', input));
        recent.add(to);
        dependencies.changed();
        const token = recent.views()[0]?.token ?? '';
        return { token, name: basename(to), report };
      },
    },
  };
}

/** What a person should know of the open file besides its name. */
type About = Pick<FileView, 'readOnly' | 'backupError' | 'leftover' | 'setAside' | 'chosen'>;
const nothingAbout: About = {
  readOnly: null,
  backupError: null,
  leftover: null,
  setAside: null,
  chosen: null,
};
