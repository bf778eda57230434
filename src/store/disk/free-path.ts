import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of a file in a folder under a name that none has yet: "Biên bản.docx", "Biên bản (2).docx". */
export function freePath(folder: string, name: string, ending: string): string {
  for (let at = 1; ; at += 1) {
    const path = join(folder, `${name}${at === 1 ? '' : ` (${at})`}.${ending}`);
    if (!existsSync(path)) return path;
  }
}
