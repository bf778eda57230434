import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';

/** A name beside a file that nothing has yet: "Biên bản.docx" gives "Biên bản (2).docx". */
export function freeName(path: string, isTaken: (path: string) => boolean = existsSync): string {
  const { dir, name, ext } = parse(path);
  const [, stem = name, number = '1'] = /^(.+) \((\d{1,4})\)$/.exec(name) ?? [];
  for (let next = Number(number) + 1; ; next += 1) {
    const free = join(dir, `${stem} (${next})${ext}`);
    if (!isTaken(free)) return free;
  }
}
