import type { EntryView } from '../../records/views.ts';
import type { Block, Origin } from '../model.ts';
import type { MinutesSource } from '../sources/minutes-source.ts';
import { block, composed, placedLines, textLines } from './paragraphs.ts';
import { phrases } from './phrases.ts';
import type { Speakers } from './speakers.ts';

/** A mark of a list as people type it: "- ", "+", "•". A minus before a figure is none. */
const LIST_MARK = /^\s*[-–—−+*•·●▪‣◦](?:\s+|(?=\p{L}))/u;

/**
 * What somebody said, after their name. Lines that people typed as a list get the mark of the second level: with the
 * hyphen of a remark each would look like the next speaker's.
 */
export function remark(
  origin: Origin,
  content: string,
  { speaker, asked }: { readonly speaker: string; readonly asked: string },
): Block[] {
  const lines = textLines(content).map((line) => ({
    isItem: LIST_MARK.test(line),
    words: line.replace(LIST_MARK, ''),
  }));
  const [first, ...more] = lines;
  if (first === undefined) return [];
  const who = [phrases.listItem, speaker];
  // A list that begins at once stands below the name.
  const beginsWithList = first.isItem && more.some(({ isItem }) => isItem);
  const made = lines.map(({ isItem, words }, at) => {
    const marked = isItem && (at > 0 || beginsWithList) ? [phrases.subItem] : [];
    const before = at > 0 || beginsWithList ? marked : [...who, ': '];
    const after = at === lines.length - 1 && asked !== '' ? [asked] : [];
    return block('body', ...composed(...before), words, ...composed(...after));
  });
  const placed = placedLines(origin, made);
  return beginsWithList ? [block('lead', ...composed(...who, ':')), ...placed] : placed;
}

/** How entries are printed: speaker, words, and the agencies asked. */
export function remarksOf({ agencies }: Pick<MinutesSource, 'agencies'>, speakers: Speakers) {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return (entry: EntryView): Block[] => {
    const asked = entry.agencyIds.flatMap((id) => names.get(id) || []);
    return remark({ type: 'entry', id: entry.id, field: 'content' }, entry.content, {
      speaker: speakers.entry(entry),
      asked: asked.length === 0 ? '' : phrases.asked(asked.join('; ')),
    });
  };
}
