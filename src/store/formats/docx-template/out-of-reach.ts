import type { FormPosition } from '../../../shared/forms/position.ts';
import type { BeyondFields } from '../../../shared/forms/words-in.ts';
import type { FormParts } from './parts.ts';
import { rewriteWords } from './words.ts';

/** A field where nothing is filled in. */
interface OutOfReach {
  readonly where: BeyondFields;
  /** None for what is nowhere in the text. */
  readonly places: FormPosition[];
  readonly tag: string;
}

/** As much of a text as a sentence can name. */
const NAMED = 60;

/**
 * The fields that stand where nothing is filled in, such as the description of a picture or the code of a Word field.
 * @throws BadXml
 */
export function fieldsOutOfReach(parts: FormParts): OutOfReach[] {
  const found: OutOfReach[] = [];
  rewriteWords(parts, ({ where, place, pieces }) => {
    const text = pieces.join('');
    if (where === 'text' || !text.includes('{{')) return null;
    for (const [tag] of text.matchAll(/\{\{(?:(?!\}\}).)*(?:\}\})?/gs))
      found.push({ where, places: place === null ? [] : [place], tag: tag.slice(0, NAMED).toWellFormed() });
    return null;
  });
  return found;
}

/** A form of before without fields that nothing can fill. @throws BadXml */
export function withoutFieldsOutOfReach(parts: FormParts): FormParts {
  return rewriteWords(parts, ({ where, pieces }) => {
    if (where === 'text' || !pieces.join('').includes('{{')) return null;
    return pieces.map((piece) => piece.replace(/\{\{.*?\}\}/gs, '').replace(/[{}]/g, ''));
  });
}
