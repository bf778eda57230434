import type { FormPosition } from '../../../shared/forms/position.ts';
import { shownText } from './hidden-text.ts';
import { type Markup, type MarkupPart, markupIn } from './markup.ts';
import { quoted } from './paragraphs.ts';

/**
 * Every element of a part with the paragraph it is in, or comes after; no place outside of the text. Paragraphs are
 * counted as for problems: those with text, and a box that is stored twice once.
 */
export function* placed(
  part: MarkupPart,
  kind: FormPosition['part'] | undefined,
): Generator<[Markup, FormPosition | null]> {
  let place: FormPosition | null = kind === undefined ? null : { part: kind, paragraph: 1, quote: '' };
  let counted = 0;
  function* within(elements: readonly Markup[], isCopy: boolean): Generator<[Markup, FormPosition | null]> {
    for (const element of elements) {
      if (place !== null && element.name === 'w:p') {
        const text = shownText(element);
        if (text.trim() !== '' && !isCopy) counted += 1;
        place = { part: place.part, paragraph: Math.max(1, counted), quote: quoted(text) };
      }
      yield [element, place];
      yield* within(markupIn(element), isCopy || element.name === 'mc:Fallback');
    }
  }
  yield* within(
    part.filter((node) => typeof node !== 'string'),
    false,
  );
}
