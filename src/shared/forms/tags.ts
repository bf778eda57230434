/**
 * The content between {{ and }}: a field, or the start or end of a block that repeats or shows only if there is
 * something.
 */
export interface Tag {
  readonly type: 'field' | 'open' | 'openIfEmpty' | 'close';
  /** Empty if a closing tag closes whatever is open. */
  readonly name: string;
  /** As it was written, braces included. */
  readonly raw: string;
}

/** Braces that do not make a tag. */
export interface BadTag {
  readonly type: 'no-field' | 'unclosed-tag' | 'unopened-tag';
  readonly raw: string;
}

const BRACES = /\{\{|\}\}/g;
const INNER = /^(?<sign>[#^/]?)\s*(?<name>[\p{L}\p{N}_. -]*)$/u;
const types: ReadonlyMap<string, Tag['type']> = new Map([
  ['', 'field'],
  ['#', 'open'],
  ['^', 'openIfEmpty'],
  ['/', 'close'],
]);
/** How much text is quoted after unmatched braces. */
const QUOTED = 30;

/** The tags of a paragraph, in order; a tag begins and ends in one paragraph. */
export function tagsIn(text: string): (Tag | BadTag)[] {
  const found: (Tag | BadTag)[] = [];
  let open: number | null = null;
  let behind = 0;
  const leaveOpen = (until: number) => {
    if (open !== null)
      found.push({ type: 'unclosed-tag', raw: text.slice(open, Math.min(until, open + QUOTED)) });
  };
  for (const { 0: braces, index } of text.matchAll(BRACES)) {
    if (braces === '{{') {
      leaveOpen(index);
      open = index;
    } else if (open === null) {
      const from = Math.max(behind, index - QUOTED);
      found.push({ type: 'unopened-tag', raw: text.slice(from, index + 2) });
    } else {
      found.push(tagOf(text.slice(open + 2, index)));
      open = null;
    }
    behind = index + 2;
  }
  leaveOpen(text.length);
  return found;
}

function tagOf(inner: string): Tag | BadTag {
  const raw = `{{${inner}}}`;
  const { sign = '', name = '' } = INNER.exec(inner.trim())?.groups ?? { sign: '?' };
  const type = types.get(sign);
  if (type === undefined || (name === '' && type !== 'close')) return { type: 'no-field', raw };
  return { type, name, raw };
}
