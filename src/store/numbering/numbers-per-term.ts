import { z } from 'zod';
import { document } from '../../shared/records/document.ts';
import type { DocumentKind } from '../../shared/records/document-kinds.ts';

/** A record with a document number: a meeting has that of its minutes, a document its own. */
export interface Numbered {
  readonly type: 'meeting' | 'document';
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: number | null;
  /** The day that decides which term the number is counted in. */
  readonly day: string;
  readonly deleted: boolean;
}

export const numberedMeeting = z
  .object({
    id: z.string(),
    minutesNumber: z.number().nullable(),
    startsAt: z.string(),
    deleted: z.boolean(),
  })
  .transform(
    ({ id, minutesNumber, startsAt, deleted }): Numbered => ({
      type: 'meeting',
      id,
      kind: 'minutes',
      number: minutesNumber,
      day: startsAt.slice(0, 10),
      deleted,
    }),
  );

export const numberedDocument = document
  .pick({ kind: true, number: true, issuedOn: true })
  .extend({ id: z.string(), deleted: z.boolean() })
  .transform(
    ({ id, kind, number, issuedOn, deleted }): Numbered => ({
      type: 'document',
      id,
      kind,
      number,
      day: issuedOn,
      deleted,
    }),
  );

/** A version of the office: the day it came into force, and the committee's term. */
export const inTerm = z.object({
  id: z.string(),
  validFrom: z.string(),
  term: z.string(),
  deleted: z.boolean(),
});
export type InTerm = z.infer<typeof inTerm>;

/** Documents of one kind with the same number, although each number should be given once. */
export interface SharedNumber {
  /** Stays the same while the conflict is about the same number. */
  readonly key: string;
  readonly kind: DocumentKind;
  readonly number: number;
  /** Oldest first. */
  readonly records: readonly Pick<Numbered, 'type' | 'id' | 'day'>[];
}

/**
 * The term a number is counted in: numbers of a kind run on through one term of the committee (Hướng dẫn 36-HD/VPTW,
 * 1.3). If no term was entered, the year counts instead.
 */
export function termsOf(offices: readonly InTerm[]): (day: string) => string {
  const versions = offices
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => order([a.validFrom, a.id], [b.validFrom, b.id]));
  return (day) => versions.findLast(({ validFrom }) => validFrom <= day)?.term || day.slice(0, 4);
}

/** Numbers used twice within a kind and a term. */
export function sharedNumbers(numbered: readonly Numbered[], offices: readonly InTerm[]): SharedNumber[] {
  const termOf = termsOf(offices);
  const given = numbered
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => order([a.day, a.id], [b.day, b.id]))
    .flatMap(({ number, ...record }) =>
      number === null ? [] : [{ ...record, number, key: `${record.kind} ${number} ${termOf(record.day)}` }],
    );
  const groups = [...Map.groupBy(given, ({ key }) => key).values()];
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    const records = group.map(({ type, id, day }) => ({ type, id, day }));
    return { key: first.key, kind: first.kind, number: first.number, records };
  });
}

function order(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a.join('\n'), b.join('\n')];
  return one < other ? -1 : Number(one > other);
}
