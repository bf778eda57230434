import { extname } from 'node:path';

/** Endings that Windows, OneDrive, Dropbox and people add to the name of a copied file. */
const ENDINGS = [
  / ?[-–] ?(copy|sao chép|bản sao)( ?\(\d+\))?$/,
  / ?\((copy|sao chép|bản sao)( \d+)?\)$/,
  / \(\d+\)$/,
  / ?\([^)]*(conflicted copy|bản sao xung đột)[^)]*\)$/,
  // The name this program gives the copies it sends: "giaoban (VP-02, 2026-11-23 20.15)".
  / \([^()]+, \d{4}-\d{2}-\d{2} \d{2}\.\d{2}\)$/,
];
const BEGINNINGS = [/^(copy|bản sao|sao chép)( \(\d+\))? (of|của) /];

/** Whether a file is named like a copy of another: "giaoban - Copy.db", "Bản sao của giaoban.db". */
export function isCopyName(name: string, original: string): boolean {
  const [stem, wanted] = [stemOf(name), stemOf(original)];
  if (stem === wanted) return false;
  const stripped = [...ENDINGS, ...BEGINNINGS].reduce((left, pattern) => left.replace(pattern, ''), stem);
  return stripped === wanted;
}

function stemOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\.age$/, '');
  return plain.slice(0, plain.length - extname(plain).length);
}
