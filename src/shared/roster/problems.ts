import { day, LONGEST_LINE } from '../records/field-kinds.ts';
import { dayInCell } from './cell-days.ts';
import { kindOf, type RosterColumn, rosterColumns } from './columns.ts';
import { isShortened } from './contact.ts';
import type { Person, RowOfTable } from './people.ts';
import { areTwoCodes, codeKey, isSameName, personKey } from './same-person.ts';
import type { Reading } from './table.ts';

/** Why a row cannot be imported as it is; the texts say for each what to do. */
export const problemCodes = [
  'name-missing',
  'name-wrong',
  'too-long',
  'day-wrong',
  'day-american',
  'term-reversed',
  'formula-error',
  'number-shortened',
  'several-known',
  'code-twice',
  'person-twice',
] as const;

export interface Problem {
  readonly code: (typeof problemCodes)[number];
  /** The column to correct. */
  readonly column: RosterColumn;
  /** The earlier row with the same person, from 0. */
  readonly other?: number;
}

/** What Excel shows in place of a value it could not compute. */
export const FORMULA_ERROR = /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)/;

/** What is wrong with a row by itself. */
export function problemsIn({ person }: RowOfTable, { dayOrder }: Reading): Problem[] {
  const problems: Problem[] = rosterColumns.flatMap((column): Problem[] => {
    const text = person[column];
    if (FORMULA_ERROR.test(text)) return [{ code: 'formula-error', column }];
    if (column === 'contact' && isShortened(text)) return [{ code: 'number-shortened', column }];
    const kind = kindOf(column);
    if (kind === 'day') return dayProblem(column, text, dayOrder);
    return kind === 'line' && text.length > LONGEST_LINE ? [{ code: 'too-long', column }] : [];
  });
  if (person.name === '') problems.unshift({ code: 'name-missing', column: 'name' });
  else if (!/\p{L}/u.test(person.name)) problems.unshift({ code: 'name-wrong', column: 'name' });
  const { termFrom, termTo } = person;
  const isTerm = problems.length === 0 && termFrom !== '' && termTo !== '';
  if (isTerm && termTo < termFrom) problems.push({ code: 'term-reversed', column: 'termTo' });
  return problems;
}

function dayProblem(column: RosterColumn, text: string, dayOrder: Reading['dayOrder']): Problem[] {
  if (day.safeParse(text).success) return [];
  const isOtherWay = dayOrder === 'day-first' && dayInCell(text, 'month-first') !== null;
  return [{ code: isOtherWay ? 'day-american' : 'day-wrong', column }];
}

/** Checks rows in order, and reports for each whether an earlier one is about the same person. */
export function sameAsEarlier(): (row: RowOfTable, knownId: string | null) => Problem[] {
  const byCode = new Map<string, number>();
  const byName = new Map<string, RowOfTable[]>();
  const byRecord = new Map<string | null, number>();

  function earlier({ person }: RowOfTable, knownId: string | null): Problem | null {
    const sameCode = byCode.get(codeKey(person));
    if (sameCode !== undefined) return { code: 'code-twice', column: 'code', other: sameCode };
    const namesakes = byName.get(personKey(person)) ?? [];
    const other = namesakes.find((row) => isSamePerson(row.person, person))?.at ?? byRecord.get(knownId);
    return other === undefined ? null : { code: 'person-twice', column: 'name', other };
  }

  return (row, knownId) => {
    const problem = earlier(row, knownId);
    if (problem !== null) return [problem];
    const { at, person } = row;
    if (person.code !== '') byCode.set(codeKey(person), at);
    if (person.name !== '') byName.set(personKey(person), [...(byName.get(personKey(person)) ?? []), row]);
    if (knownId !== null) byRecord.set(knownId, at);
    return [];
  };
}

/** For two rows with the same name and unit, ignoring diacritics. */
function isSamePerson(one: Person, other: Person): boolean {
  return !areTwoCodes(one, other) && isSameName(one.name, other.name);
}
