import type { Fault } from './fault.ts';
import { text, word } from './finding.ts';
import type { Piece } from './paragraph-role.ts';

/** Districts were abolished on this day (Luật 72/2025/QH15). */
const WITHOUT_DISTRICTS = '2025-07-01';
const DISTRICT = /(?<!\p{L})huyện(?!\p{L})/iu;
/** The search stops at the next opening mark: scanning to the end from each one would take for ever. */
const QUOTED = /“[^“”]*”|"[^"]*"|‘[^‘’]*’|«[^«»]*»/gu;

/** Faults in the words themselves. @param day of the document, YYYY-MM-DD */
export function wordingFaults(pieces: readonly Piece[], day: string): Fault[] {
  return pieces.flatMap((piece): Fault[] => {
    const composed = piece.text.normalize('NFC');
    const own = composed.replace(QUOTED, '');
    const named = day >= WITHOUT_DISTRICTS && DISTRICT.test(own);
    return [
      ...(composed === piece.text ? [] : [fault(piece, 'notComposed', around(piece.text))]),
      ...(named ? [fault(piece, 'district', text(wordsAround(own)))] : []),
    ];
  });
}

function fault(piece: Piece, rule: 'notComposed' | 'district', found: Fault['found']): Fault {
  return { part: 'wording', rule, found, expected: word('none'), at: piece };
}

/** The first word whose diacritics are separate characters. */
function around(words: string): Fault['found'] {
  return text(words.split(/\s+/).find((one) => one !== one.normalize('NFC')) ?? words);
}

/** The name of a district with a word before and a few after it. */
function wordsAround(words: string): string {
  const at = words.search(DISTRICT);
  const before =
    words
      .slice(Math.max(0, at - 20), at)
      .trim()
      .split(/\s+/)
      .at(-1) ?? '';
  const behind = words
    .slice(at, at + 60)
    .split(/\s+/)
    .slice(0, 4)
    .join(' ');
  return `${before} ${behind}`.trim();
}
