import { extname } from 'node:path';

/**
 * What Windows, OneDrive, Google Drive, Dropbox, Syncthing, messengers and people add to the name of a copied file, and
 * the program itself to the copies it sends. A name may have several: "giaoban (1) - Copy".
 */
const ENDINGS = [
  / ?[-–] ?(copy|sao chép|bản sao)( ?\(\d+\))?$/,
  / ?\((copy|sao chép|bản sao)( \d+)?\)$/,
  / ?\(\d+\)$/,
  / ?[([][^)\]]*(conflict|xung đột)[^)\]]*[)\]]$/,
  /\.sync-conflict-\d{8}-\d{6}(-[\da-z]{7})?$/,
  // The name this program gives the copies it sends: "giaoban (VP-02, 2026-11-23 20.15)".
  / \([^()]+, \d{4}-\d{2}-\d{2} \d{2}\.\d{2}\)$/,
  // The name of the other PC, as OneDrive adds it: "giaoban-DESKTOP-AB12CD3-2", "giaoban (VP-02)".
  /-[\p{L}\d_]+$/u,
  / \([\p{L}\d][\p{L}\d _-]*\)$/u,
];
const BEGINNINGS = [/^(copy|bản sao|sao chép)( \(\d+\))? (of|của) /];

/** Whether a file is named like a copy of another: "giaoban - Copy.db", "Bản sao của giaoban.db". */
export function isCopyName(name: string, original: string): boolean {
  const wanted = stemOf(original);
  const seen = new Set([stemOf(name)]);
  // Whatever may have been added is taken away, one after the other: the name of the file itself may hold a hyphen.
  for (const stem of seen) for (const added of [...ENDINGS, ...BEGINNINGS]) seen.add(stem.replace(added, ''));
  return stemOf(name) !== wanted && seen.has(wanted);
}

function stemOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.age$/, '');
  return plain.slice(0, plain.length - extname(plain).length);
}
