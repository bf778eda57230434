import { MASK, maskPattern } from '../../../shared/documents/masks.ts';
import type { FormPosition } from '../../../shared/forms/position.ts';
import type { WordsIn } from '../../../shared/forms/words-in.ts';
import { type PersonalDataKind, personalDataIn } from '../../../shared/text/personal-data.ts';
import type { FormParts } from './parts.ts';
import { rewriteWords } from './words.ts';

/** Words in the fixed text of a form that look like personal data, where they first stand. */
export interface OwnPersonalData {
  readonly quote: string;
  readonly kind: PersonalDataKind;
  readonly where: WordsIn;
  readonly place: FormPosition | null;
}

/** Parts a name or a number never goes over. */
const FIELD = /\{\{.*?\}\}/gs;

/**
 * What looks like personal data in the words that every document made with a form has, each once, in order: in its text,
 * headers and notes, and in what describes pictures, names controls and leads to addresses.
 * @throws BadXml
 */
export function ownPersonalData(parts: FormParts): OwnPersonalData[] {
  const found = new Map<string, OwnPersonalData>();
  rewriteWords(parts, ({ where, place, pieces }) => {
    const text = fixed(pieces);
    for (const { kind, start, end } of where === 'unseen' ? [] : personalDataIn(text)) {
      const quote = text.slice(start, end).replace(/\s+/g, ' ').trim();
      if (!found.has(quote)) found.set(quote, { quote, kind, where, place });
    }
    return null;
  });
  return [...found.values()];
}

/** A form with these words of its own masked, wherever they stand. @throws BadXml */
export function withMasks(parts: FormParts, quotes: readonly string[]): FormParts {
  const masks = maskPattern(quotes);
  if (masks === null) return parts;
  return rewriteWords(parts, ({ where, pieces }) => {
    const covered = where === 'unseen' ? [] : masks.stretchesIn(fixed(pieces));
    if (covered.length === 0) return null;
    let offset = 0;
    return pieces.map((piece) => {
      const [start, end] = [offset, offset + piece.length];
      offset = end;
      let text = '';
      let read = start;
      for (const one of covered.filter((each) => each.start < end && each.end > start)) {
        text += piece.slice(read - start, Math.max(one.start, start) - start);
        // A number may begin in one piece and end in another: the mask stands where it begins.
        if (one.start >= start) text += MASK;
        read = Math.min(one.end, end);
      }
      return text + piece.slice(read - start);
    });
  });
}

/** The text of pieces, with something that belongs to no word in place of each field. */
function fixed(pieces: readonly string[]): string {
  return pieces.join('').replace(FIELD, (tag) => '|'.repeat(tag.length));
}
