/** Between a form of address and a name; whoever fills in a list puts a colon. */
const GAP = String.raw`\)?(?:\s*:\s*|\s+)`;
const COMRADE = new RegExp(
  String.raw`^\(?(?:đồng\s+chí|đ\s*[./]\s*c\.?|đ\/chí|đc\.?)${GAP}(?=\p{L}|\(\p{L})`,
  'iu',
);
const CITIZEN = new RegExp(
  String.raw`^\(?((?:ông|bà)(?:\s*\/\s*(?:ông|bà)|\s*\((?:ông|bà)\))?)${GAP}(?=\p{Lu})`,
  'iu',
);
/** Ông is a surname, too: "Ông Thị Bích", "Ông Văn Tám". With two words more, Văn is the surname: "Ông Văn Tiến Dũng". */
const SURNAME = /^ông\s+(?:thị\s+\p{Lu}|văn\s+\p{Lu}[\p{L}\p{M}]*\s*$)/iu;

/** A name as it is signed and compared: without "Đ/c", "đồng chí", "Ông" or "Bà" before it. */
export function withoutHonorific(name: string): string {
  const rest = name.trim().replace(COMRADE, '');
  return SURNAME.test(rest) ? rest : rest.replace(CITIZEN, '');
}

/**
 * A name with "đồng chí" before it, as documents of the Party name people. Whoever typed a form of address gets no second
 * one; "Ông" and "Bà" stay, since a guest need not be a comrade.
 */
export function asComrade(name: string): string {
  const rest = name.trim().replace(COMRADE, '');
  const title = SURNAME.test(rest) ? undefined : CITIZEN.exec(rest)?.[1];
  return title === undefined ? `đồng chí ${rest}` : `${title.toLowerCase()} ${rest.replace(CITIZEN, '')}`;
}
