import { basename, dirname, extname } from 'node:path';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { fileShellProcedures } from '../../shared/contract/procedures/file.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';
import type { FileDialogs } from './dialogs.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly dialogs: FileDialogs;
  /** The path of the open file. */
  readonly path: () => string;
  readonly deviceName: string;
}

/** Writes a copy for another PC where the person chooses. Its name says where and when it was made. */
export function copyOut({
  store,
  dialogs,
  path,
  deviceName,
}: Dependencies): Handlers<Pick<typeof fileShellProcedures, 'file.copyOut'>> {
  let near: string | null = null;
  return {
    'file.copyOut': async ({ passphrase, job }) => {
      const kind = passphrase === '' ? 'db' : 'age';
      const name = basename(path(), extname(path()));
      const stamp = `${deviceName}, ${wallTime(new Date())}`;
      const offered = `${name} (${stamp}).db${kind === 'age' ? '.age' : ''}`;
      const to = await dialogs.saveAs(near ?? path(), offered, kind);
      if (to === null) return null;
      if (to === path()) throw new ExpectedError('target-is-open', { file: basename(to) });
      unwrap(await store().call('file.send', { to, passphrase, job }));
      near = to;
      return { name: basename(to), folder: basename(dirname(to)) };
    },
  };
}

/** "2026-11-23 20.15": Windows allows no colons in names. */
function wallTime(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}.${two(at.getMinutes())}`;
}
