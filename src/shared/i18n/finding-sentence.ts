import {
  type CheckedPart,
  type CheckValue,
  type CheckWord,
  checkedParts,
  type Finding,
} from '../format-check/finding.ts';
import { fill } from './fill.ts';
import type { Texts } from './texts.ts';

type Words = Texts['checking'];

/** The sentence for something that is wrong: what was found and what it must be. */
export function findingSentence(words: Words, { rule, found, expected }: Finding): string {
  return fill(words.rules[rule], {
    found: valueText(words, found),
    expected: valueText(words, expected),
  });
}

function valueText(words: Words, value: CheckValue): string {
  switch (value.is) {
    case 'word':
      return wordText(words, value.word);
    case 'text':
      return value.text;
    case 'count':
      return String(value.count);
    case 'sheet':
      return fill(words.sheet, { width: value.widthMm, height: value.heightMm });
    case 'measure': {
      const { unit, least, most } = value;
      const [from, to] = [figure(words, least), most === null ? null : figure(words, most)];
      const number = (which: string) => fill(words.units[unit], { number: which });
      if (to === null) return fill(words.orMore, { least: number(from) });
      return number(from === to ? from : fill(words.range, { least: from, most: to }));
    }
  }
}

function wordText(words: Words, word: CheckWord): string {
  return isPart(word) ? words.parts[word] : words.words[word];
}

function isPart(word: CheckWord): word is CheckedPart {
  return checkedParts.some((part) => part === word);
}

/** To a tenth, as Word shows it; spacing by lines to a hundredth. */
function figure(words: Words, number: number): string {
  const rounded = Math.round(number * 10) / 10;
  const shown = Math.abs(number - rounded) < 0.03 ? rounded : number;
  return String(shown).replace('.', words.decimalMark);
}
