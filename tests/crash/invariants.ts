import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseBackupName } from '../../src/store/files/backups/backup-name.ts';
import { chooseState } from '../../src/store/files/leftovers/compare-states.ts';
import { AFTER_CRASH } from '../../src/store/files/leftovers/keep-as-found.ts';
import { checkFile } from '../../src/store/log/check/check-file.ts';
import { contentHash } from '../../src/store/log/check/content-hash.ts';
import { connectToRead } from '../../src/store/sqlite/connection.ts';
import type { Operator } from './driver.ts';
import type { Place } from './sandbox.ts';
import type { Kind } from './scenario.ts';

/**
 * What lies about that is not what it should be: among people's files, among the backups, in the temporary folder.
 * @param isOpen whether the program has the file open; it has a journal and a note beside it then.
 */
export function strays<O extends Operator>(kind: Kind<O>, place: Place, isOpen: boolean): string[] {
  const file = basename(place.file);
  const ours = isOpen ? [file, `${file}-journal`, `${file}.dang-mo`] : [file];
  const lying = [
    ...readdirSync(place.folder).filter((name) => !ours.includes(name) && !kind.beside.test(name)),
    ...namesUnder(place.backups).filter(
      (name) => parseBackupName(name) === null && !['as-left.sha256', AFTER_CRASH].includes(name),
    ),
    ...ofOurs(place.temp),
  ];
  return lying.map((name) => `${name} was left behind`);
}

/** Whether the kill caught the program with something half done. */
export function isHalfDone({ folder, file, backups, temp }: Place): boolean {
  const journal = statSync(`${file}-journal`, { throwIfNoEntry: false });
  const partial = [...readdirSync(folder), ...namesUnder(backups)].some((name) => name.includes('.partial'));
  return (journal?.size ?? 0) > 0 || partial || ofOurs(temp).length > 0;
}

/** What is wrong with a file, and what belongs to it, that nobody has open. */
export function wrongWithFile(path: string): string[] {
  if (!existsSync(path)) return [];
  const folder = mkdtempSync(join(dirname(dirname(path)), 'looked-at-'));
  try {
    const copy = join(folder, basename(path));
    copyFileSync(path, copy);
    if (existsSync(`${path}-journal`)) copyFileSync(`${path}-journal`, `${copy}-journal`);
    const result = checkFile(chooseState(copy, folder));
    return result.state === 'whole' ? [] : [`${basename(path)} is ${JSON.stringify(result)}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is wrong with the backups that have their name. */
export function wrongWithBackups({ backups }: Place): string[] {
  if (!existsSync(backups)) return [];
  return readdirSync(backups).flatMap((of) =>
    readdirSync(join(backups, of))
      .filter((name) => parseBackupName(name) !== null)
      .flatMap((name) => wrongWithFile(join(backups, of, name))),
  );
}

export function hashOf({ file }: Place): string {
  const db = connectToRead(file);
  try {
    return contentHash(db);
  } finally {
    db.close();
  }
}

/** Electron keeps files of its own there. */
function ofOurs(temp: string): string[] {
  return readdirSync(temp).filter((name) => name.startsWith('giaoban'));
}

function namesUnder(backups: string): string[] {
  if (!existsSync(backups)) return [];
  return readdirSync(backups).flatMap((of) => readdirSync(join(backups, of)));
}
