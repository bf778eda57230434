import type { DocumentKind } from '../../shared/records/document-kinds.ts';
import type { Readable } from '../sqlite/handles.ts';
import { allNumbered, officeTerms } from './given-numbers.ts';
import { termsOf } from './numbers-per-term.ts';

/** The term a document of that day is counted in, and the number after the highest one given in it. */
export function nextNumber(db: Readable, kind: DocumentKind, day: string): { term: string; next: number } {
  const termOf = termsOf(officeTerms(db));
  const term = termOf(day);
  const given = allNumbered(db)
    .filter((each) => each.kind === kind && !each.deleted && termOf(each.day) === term)
    .map(({ number }) => number ?? 0);
  return { term, next: Math.max(0, ...given) + 1 };
}
