const COMRADE = /^(?:đồng\s+chí|đ\s*[./]\s*c\.?|đ\/chí)\s+(?=\p{L})/iu;
const CITIZEN = /^(?:ông|bà)\s+(?=\p{Lu})/iu;

/** A name as it is signed and compared: without "Đ/c", "đồng chí", "Ông" or "Bà" before it. */
export function withoutHonorific(name: string): string {
  const trimmed = name.trim();
  return trimmed.replace(COMRADE, '').replace(CITIZEN, '');
}

/**
 * A name with "đồng chí" before it, as documents of the Party name people. Whoever typed a form of address gets no second
 * one; "Ông" and "Bà" stay, since a guest need not be a comrade.
 */
export function asComrade(name: string): string {
  const rest = name.trim().replace(COMRADE, '');
  return CITIZEN.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : `đồng chí ${rest}`;
}
