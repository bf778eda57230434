import { z } from 'zod';
import { type Readable, readAll } from '../database/handles.ts';

/** A meeting as far as its minutes bear a number. */
export const numbered = z.object({
  id: z.string(),
  minutesNumber: z.number().nullable(),
  startsAt: z.string(),
  deleted: z.boolean(),
});
type Numbered = z.infer<typeof numbered>;

/** A version of the office: from when on it was in force, and in which term of the committee. */
export const inTerm = z.object({
  id: z.string(),
  validFrom: z.string(),
  term: z.string(),
  deleted: z.boolean(),
});
type InTerm = z.infer<typeof inTerm>;

/** Minutes that bear one number although each number is given once. */
export interface SharedNumber {
  /** The same as long as it is about the same number. */
  readonly key: string;
  readonly number: number;
  /** Oldest first. */
  readonly meetings: readonly string[];
}

/**
 * Numbers used twice: they run on through one term of the committee (Hướng dẫn 36-HD/VPTW, 1.3). Where no term was
 * written down, those of one year are compared.
 */
export function sharedNumbers(meetings: readonly Numbered[], offices: readonly InTerm[]): SharedNumber[] {
  const versions = offices
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => order([a.validFrom, a.id], [b.validFrom, b.id]));
  const termOf = (startsAt: string): string => {
    const day = startsAt.slice(0, 10);
    const term = versions.findLast(({ validFrom }) => validFrom <= day)?.term ?? '';
    return term === '' ? day.slice(0, 4) : term;
  };
  const given = meetings
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => order([a.startsAt, a.id], [b.startsAt, b.id]))
    .flatMap(({ id, minutesNumber: number, startsAt }) =>
      number === null ? [] : [{ id, number, key: `${number} ${termOf(startsAt)}` }],
    );
  const groups = [...Map.groupBy(given, ({ key }) => key).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    return { key: first.key, number: first.number, meetings: group.map(({ id }) => id) };
  });
}

function order(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.join('\n'), b.join('\n')];
  return one < other ? -1 : Number(one > other);
}

/** The meetings of the open file, deleted ones too. */
export function numberedMeetings(db: Readable): Numbered[] {
  return readAll(
    db,
    numbered,
    'SELECT id, minutes_number AS minutesNumber, starts_at AS startsAt, deleted FROM main.meeting',
  );
}

/** The versions of the office in the open file, deleted ones too. */
export function officeTerms(db: Readable): InTerm[] {
  return readAll(db, inTerm, 'SELECT id, valid_from AS validFrom, term, deleted FROM main.office');
}

/** The numbers used twice in the open file. */
export function numbersUsedTwice(db: Readable): SharedNumber[] {
  return sharedNumbers(numberedMeetings(db), officeTerms(db));
}
