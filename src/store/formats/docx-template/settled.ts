import { withoutLostNotes } from './clean.ts';
import { withoutEmptyControls } from './empty-controls.ts';
import { type MarkupPart, markupBytes, parseMarkup } from './markup.ts';
import { filledNames } from './paragraphs.ts';
import type { FormParts } from './parts.ts';
import { withRepeatedNotes } from './repeated-notes.ts';
import { withUniqueIds } from './unique-ids.ts';

/** What may stand twice, or be left with nothing in it, once a list was repeated; most forms have none of it. */
const REPEATABLE =
  /<w:(?:sdt|bookmarkStart|bookmarkEnd|footnoteReference|endnoteReference)\b|<w:(?:foot|end)note\s(?![^<>]*w:type="(?:separator|continuation))|<v:/;

/**
 * The parts of a filled form as Word expects them whatever was repeated, and however often: each id once, a note for
 * each place that leads to one, no control that is empty where it may not be.
 * @throws BadXml
 */
export function settled(parts: FormParts): FormParts {
  const names = [...filledNames(parts).keys()];
  const texts = names.map((name) => Buffer.from(parts.get(name) ?? []).toString('utf8'));
  if (!texts.some((text) => REPEATABLE.test(text))) return parts;
  const markup = new Map<string, MarkupPart>(
    names.map((name) => [name, parseMarkup(parts.get(name) ?? new Uint8Array())] as const),
  );
  const noted = withoutLostNotes(withRepeatedNotes(withoutEmptyControls(markup)));
  const unique = withUniqueIds(noted);
  return new Map(
    [...parts].map(([name, bytes]) => {
      const part = unique.get(name);
      return [name, part === undefined ? bytes : markupBytes(part)] as const;
    }),
  );
}
