import { ExpectedError } from '../../../shared/contract/errors.ts';
import type { Write } from '../../log/write.ts';
import { allNumbered, officeTerms } from '../../numbering/given-numbers.ts';
import { type Numbered, termsOf } from '../../numbering/numbers-per-term.ts';
import type { Readable } from '../../sqlite/handles.ts';

/**
 * Refuses a number that another document of the same kind already has in the same term. Two PCs can still give the same
 * number: merging them shows a conflict, and resolving a conflict is never refused here.
 * @throws ExpectedError number-taken
 */
export function refuseTakenNumbers(db: Readable, verb: string, writes: readonly Write[]): void {
  if (verb === 'conflict.settle' || !writes.some(mayGiveNumber)) return;
  const termOf = termsOf(officeTerms(db));
  const before = new Map(allNumbered(db).map((each) => [each.id, each]));
  const isSame = (a: Numbered, b: Numbered) =>
    a.kind === b.kind && a.number === b.number && termOf(a.day) === termOf(b.day);
  for (const write of writes) {
    const own = before.get(write.id);
    const given = afterwards(write, own);
    if (given === null || given.number === null || (own !== undefined && isSame(own, given))) continue;
    const taken = [...before.values()].some(
      (other) => other.id !== given.id && !other.deleted && isSame(other, given),
    );
    if (taken) throw new ExpectedError('number-taken', { number: String(given.number) });
  }
}

/** A number is given directly, or by moving the day into another term. */
function mayGiveNumber(write: Write): boolean {
  switch (write.type) {
    case 'meeting':
      return write.fields.minutesNumber !== undefined || write.fields.startsAt !== undefined;
    case 'document':
      return write.fields.number !== undefined || write.fields.issuedOn !== undefined;
    default:
      return false;
  }
}

/** The number a document will have after this write; null if none. */
function afterwards(write: Write, before: Numbered | undefined): Numbered | null {
  switch (write.type) {
    case 'meeting': {
      const { minutesNumber = before?.number ?? null, startsAt } = write.fields;
      return {
        type: 'meeting',
        id: write.id,
        kind: 'minutes',
        number: minutesNumber,
        day: startsAt?.slice(0, 10) ?? before?.day ?? '',
        deleted: false,
      };
    }
    case 'document': {
      const { kind = before?.kind, number = before?.number ?? null, issuedOn } = write.fields;
      if (kind === undefined) return null;
      return {
        type: 'document',
        id: write.id,
        kind,
        number,
        day: issuedOn ?? before?.day ?? '',
        deleted: false,
      };
    }
    default:
      return null;
  }
}
