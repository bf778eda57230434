/** What a sign before a name asks for: `#` a topic, `@` a locality, `>` an agency. */
export const signKinds = { '#': 'topic', '@': 'locality', '>': 'agency' } as const;
export type Sign = keyof typeof signKinds;
/** What can be asked for by a sign. */
export type SignKind = (typeof signKinds)[Sign];

/** The kind a character asks for; null for any other. */
export function kindOfSign(character: string): SignKind | null {
  return isSign(character) ? signKinds[character] : null;
}

export function isSign(character: string): character is Sign {
  return Object.hasOwn(signKinds, character);
}
