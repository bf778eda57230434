import type { Profile, ProfileId } from '../documents/profile.ts';
import { dayOf } from './date-rules.ts';
import { endingFaults } from './ending-rules.ts';
import { type Fault, gathered } from './fault.ts';
import { type CheckedPart, checkedParts, type Finding } from './finding.ts';
import type { Guide } from './guide.ts';
import { letterheadFaults } from './letterhead-rules.ts';
import { gapFaults } from './line-rules.ts';
import { lookFaults } from './look-rules.ts';
import { abstractFaults, missingFaults, orderFaults } from './order-rules.ts';
import { pageFaults } from './page-rules.ts';
import type { Piece } from './paragraph-role.ts';
import { partOf } from './parts.ts';
import { PARTY_TITLE, STATE_TITLE, typeName } from './patterns.ts';
import { recognise } from './recognise.ts';
import type { WordText } from './word-text.ts';
import { wordingFaults } from './wording-rules.ts';

/** What a document was recognised as. */
export interface Taken {
  /** The name of its type in capitals; empty if it has none. */
  readonly type: string;
  /** YYYY-MM-DD; empty if the document has no date. */
  readonly day: string;
  /** The guide to check it by: the State's if it has the State's title, otherwise the Party's of its date. */
  readonly profileId: ProfileId;
}

/** Recognises the type, date and guide of a document. */
export function takenFor(text: WordText, forDay: (day: string) => Profile): Taken {
  const { type, day, isState } = shownBy(recognise(text));
  return { type, day, profileId: isState ? 'nd30' : forDay(day).id };
}

function shownBy(pieces: readonly Piece[]): { type: string; day: string; isState: boolean } {
  const linesOf = (role: Piece['role']) =>
    pieces.filter((piece) => piece.role === role).map(({ shown }) => shown.normalize('NFC'));
  const titles = linesOf('title');
  return {
    type: typeName(linesOf('documentType')[0] ?? ''),
    day: dayOf(linesOf('placeDate')[0] ?? ''),
    isState: titles.some((line) => STATE_TITLE.test(line)) && !titles.some((line) => PARTY_TITLE.test(line)),
  };
}

/** Everything in which a document differs from its guide, and the parts that were checked. */
export function checkForm(text: WordText, guide: Guide): { findings: Finding[]; parts: CheckedPart[] } {
  const pieces = recognise(text);
  const seen = new Set<CheckedPart>(['page', 'pageNumber', 'order', 'wording', ...pieces.map(partOf)]);
  return {
    findings: gathered(faultsIn(text, pieces, guide), checkedParts),
    parts: checkedParts.filter((part) => seen.has(part)),
  };
}

/** The same fault by fault, each at its own place. */
export function faultsOf(text: WordText, guide: Guide): Fault[] {
  return faultsIn(text, recognise(text), guide);
}

function faultsIn(text: WordText, pieces: readonly Piece[], guide: Guide): Fault[] {
  const { type, day } = shownBy(pieces);
  return [
    ...pageFaults(text, guide),
    ...letterheadFaults(pieces, type, guide),
    ...missingFaults(pieces, type),
    ...abstractFaults(pieces, guide),
    ...pieces.flatMap((piece) => lookFaults(piece, guide)),
    ...gapFaults(pieces, text, guide),
    ...endingFaults(pieces, type, guide),
    ...orderFaults(pieces),
    // A document without a date counts as written now, or in the time of its guide.
    ...wordingFaults(pieces, day || guide.profile.from || '9999-12-31'),
  ];
}
