/** The id of a record that links two others, such as a tag: made of both, so that two PCs make the same one. */
export const linkId = (one: string, other: string): string => `${one}:${other}`;

/** The two ids in the id of a link; any other id is returned alone. */
export const linkEnds = (id: string): readonly string[] => id.split(':');

/** The range of ids, from and below, of all links that begin with a record. */
export const linksFrom = (one: string): readonly [from: string, below: string] => [`${one}:`, `${one};`];
