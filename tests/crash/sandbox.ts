import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const place = z.object({
  name: z.string(),
  /** The folder people see. */
  folder: z.string(),
  file: z.string(),
  /** Where this PC keeps the backups of all files. */
  backups: z.string(),
  /** The folder of temporary files; all places of one root share it. */
  temp: z.string(),
});

/** Everywhere the program can leave something in one round. */
export type Place = Readonly<z.infer<typeof place>>;

/** A place as it was handed to another process, in JSON. */
export const parsePlace = (text: string): Place => place.parse(JSON.parse(text));

/** A new place under `root`; its folder begins as a copy of that of another, or empty. */
export function placeIn(root: string, name: string, template?: Place): Place {
  const folder = join(root, name, 'Giao ban');
  mkdirSync(folder, { recursive: true });
  if (template !== undefined) cpSync(template.folder, folder, { recursive: true });
  const temp = join(root, 'temp');
  mkdirSync(temp, { recursive: true });
  return {
    name,
    folder,
    file: join(folder, 'giaoban.db'),
    backups: join(root, `user-data-${name}`, 'backups'),
    temp,
  };
}

/** What makes a process keep its temporary files there, on every system. */
export const temporaryIn = (root: string) => {
  const temp = join(root, 'temp');
  return { TMPDIR: temp, TEMP: temp, TMP: temp };
};
