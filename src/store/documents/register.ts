import { z } from 'zod';
import type { RegisteredDocument } from '../../shared/contract/procedures/document.ts';
import { meetingName } from '../../shared/meeting/period.ts';
import { document } from '../../shared/records/document.ts';
import { meetingView } from '../../shared/records/views.ts';
import { officeTerms } from '../numbering/given-numbers.ts';
import { termsOf } from '../numbering/numbers-per-term.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

const numberedMinutes = meetingView
  .pick({
    id: true,
    title: true,
    kind: true,
    periodKind: true,
    periodNumber: true,
    periodYear: true,
    startsAt: true,
    minutesNumber: true,
  })
  .extend({ deleted: z.boolean() });
const kept = document.pick({
  kind: true,
  meetingId: true,
  unit: true,
  number: true,
  issuedOn: true,
  fileName: true,
  exportedAt: true,
});

/** The documents that have a number or were written to a file, newest first. */
export function register(db: Readable): RegisteredDocument[] {
  const termOf = termsOf(officeTerms(db));
  const meetings = new Map(
    readAll(db, numberedMinutes, `SELECT ${fieldsOf('meeting', 'm')}, m.deleted FROM meeting m`).map(
      (meeting) => [meeting.id, meeting],
    ),
  );
  const documents = readAll(
    db,
    kept.extend({ id: z.string() }),
    `SELECT ${fieldsOf('document', 'd')} FROM document d WHERE NOT d.deleted`,
  );
  const written = new Map(
    documents.flatMap((each) => (each.kind === 'minutes' ? [[each.meetingId, each] as const] : [])),
  );
  const shown = [...meetings.values()].filter(({ deleted }) => !deleted);
  const minutes = shown.map(
    (meeting): RegisteredDocument => ({
      kind: 'minutes',
      number: meeting.minutesNumber,
      issuedOn: meeting.startsAt.slice(0, 10),
      term: termOf(meeting.startsAt.slice(0, 10)),
      meetingId: meeting.id,
      unit: '',
      about: meetingName(meeting),
      fileName: written.get(meeting.id)?.fileName ?? '',
      exportedAt: written.get(meeting.id)?.exportedAt ?? '',
    }),
  );
  const others = documents.flatMap(({ id: _, ...each }): RegisteredDocument[] => {
    const meeting = meetings.get(each.meetingId ?? '');
    if (each.kind === 'minutes' || (each.kind !== 'reminder' && meeting === undefined)) return [];
    const about =
      meeting === undefined
        ? each.unit
        : [meetingName(meeting), each.unit].filter((part) => part !== '').join(' · ');
    // A given number stays in the register, even if its meeting was removed and cannot be opened.
    const meetingId = meeting === undefined || meeting.deleted ? null : meeting.id;
    return [{ ...each, meetingId, about, term: termOf(each.issuedOn) }];
  });
  return [...minutes, ...others]
    .filter(({ number, exportedAt }) => number !== null || exportedAt !== '')
    .toSorted((a, b) => compare(dateOf(b), dateOf(a)) || (b.number ?? 0) - (a.number ?? 0));
}

function dateOf({ issuedOn, exportedAt }: RegisteredDocument): string {
  return issuedOn || exportedAt.slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
