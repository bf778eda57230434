/** What entries can be found by, besides their words. */
export const tagKinds = ['topic', 'locality', 'speaker', 'agency', 'meeting'] as const;
export type TagKind = (typeof tagKinds)[number];

/** The token under which the index finds everything with a tag: a letter and the id without its hyphens. */
export function tagToken(kind: TagKind, id: string): string {
  return `${kind.charAt(0)}${id.replaceAll('-', '')}`;
}
