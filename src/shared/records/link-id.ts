/** The id of a record that links two others, such as a tag: made of both, so that two PCs make the same one. */
export const linkId = (one: string, other: string): string => `${one}:${other}`;

/** The ids a link was made of; the id itself where it is none. */
export const linkEnds = (id: string): readonly string[] => id.split(':');

/** A range of ids, from and below, of the links that begin with a record. */
export const linksFrom = (one: string): readonly [from: string, below: string] => [`${one}:`, `${one};`];
