import { z } from 'zod';
import type { SearchHit } from '../../shared/contract/procedures/search.ts';
import { meetingName } from '../../shared/meeting/period.ts';
import { meeting } from '../../shared/records/meeting.ts';
import type { CollaboratorView } from '../../shared/records/views.ts';
import { type Passage, passageOf } from '../../shared/search/marks.ts';
import type { Term } from '../../shared/search/query.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import type { IndexedKind } from './rowid-ranges.ts';
import { personFields } from './search-people.ts';

/** The hits at these rowids, in the same order, with the words around each match. */
export function loadHits(
  db: Readable,
  kind: IndexedKind,
  rowids: readonly number[],
  terms: readonly Term[],
): SearchHit[] {
  if (rowids.length === 0) return [];
  switch (kind) {
    case 'entry':
      return entriesAt(db, rowids, terms);
    case 'meeting':
      return meetingsAt(db, rowids, terms);
    case 'task':
      return tasksAt(db, rowids, terms);
  }
}

/** SQL: the records of a table at given rowids. A record that was deleted after it was indexed is left out. */
function at(table: IndexedKind): string {
  return `json_each(?) AS wanted CROSS JOIN search_record ON search_record.place = wanted.value
    CROSS JOIN ${table} AS record ON record.id = search_record.record_id`;
}

const MEETING = `m.title, m.period_kind AS periodKind, m.period_number AS periodNumber, m.period_year AS periodYear,
  m.starts_at AS startsAt`;

const named = meeting.pick({
  title: true,
  periodKind: true,
  periodNumber: true,
  periodYear: true,
  startsAt: true,
});

const entryRow = named.extend({
  id: z.string(),
  content: z.string(),
  speakerText: z.string(),
  saidAt: z.string(),
  meetingId: z.string(),
});

function entriesAt(db: Readable, rowids: readonly number[], terms: readonly Term[]): SearchHit[] {
  return readAll(
    db,
    entryRow,
    `SELECT record.id, record.content, record.speaker_text AS speakerText, record.said_at AS saidAt,
      record.meeting_id AS meetingId, ${MEETING}
    FROM ${at('entry')} CROSS JOIN meeting AS m ON m.id = record.meeting_id
    WHERE NOT record.deleted AND NOT m.deleted ORDER BY wanted.key`,
    JSON.stringify(rowids),
  ).map((row) => ({
    kind: 'entry',
    id: row.id,
    meetingId: row.meetingId,
    text: firstFound([row.content, row.speakerText], terms),
    context: unmarked(meetingName(row)),
    day: (row.startsAt || row.saidAt).slice(0, 10),
  }));
}

const meetingRow = named.extend({
  id: z.string(),
  place: z.string(),
  chairName: z.string(),
  conclusion: z.string(),
  reports: z.string(),
  documents: z.string(),
  otherInformation: z.string(),
});

function meetingsAt(db: Readable, rowids: readonly number[], terms: readonly Term[]): SearchHit[] {
  return readAll(
    db,
    meetingRow,
    `SELECT m.id, m.place, m.chair_name AS chairName, m.conclusion, m.reports, m.documents,
      m.other_information AS otherInformation, ${MEETING}
    FROM ${at('meeting')} CROSS JOIN meeting AS m ON m.id = record.id
    WHERE NOT m.deleted ORDER BY wanted.key`,
    JSON.stringify(rowids),
  ).map((row) => {
    const text = passageOf(meetingName(row), terms);
    const { place, chairName, conclusion, reports, documents, otherInformation } = row;
    // If the match is in the name, show the place, which tells meetings apart; otherwise show the text that matched.
    const rest = text.marks.length > 0 ? [] : [conclusion, reports, documents, otherInformation];
    return {
      kind: 'meeting',
      id: row.id,
      meetingId: row.id,
      text,
      context: firstFound([place, chairName, ...rest], terms),
      day: row.startsAt.slice(0, 10),
    };
  });
}

const taskRow = named.extend({
  id: z.string(),
  meetingId: z.string(),
  content: z.string(),
  unit: z.string(),
  answer: z.string(),
  documentNumber: z.string(),
  deadline: z.string(),
});

function tasksAt(db: Readable, rowids: readonly number[], terms: readonly Term[]): SearchHit[] {
  return readAll(
    db,
    taskRow,
    `SELECT record.id, record.meeting_id AS meetingId, record.content, record.unit, record.answer,
      record.document_number AS documentNumber, record.deadline, ${MEETING}
    FROM ${at('task')} CROSS JOIN meeting AS m ON m.id = record.meeting_id
    WHERE NOT record.deleted AND NOT m.deleted ORDER BY wanted.key`,
    JSON.stringify(rowids),
  ).map((row) => ({
    kind: 'task',
    id: row.id,
    meetingId: row.meetingId,
    text: passageOf(row.content, terms),
    context: firstFound([row.unit, row.answer, row.documentNumber], terms),
    day: row.deadline,
  }));
}

export function personHit(person: CollaboratorView, terms: readonly Term[]): SearchHit {
  const [name, ...others] = personFields.map((field) => person[field]);
  return {
    kind: 'collaborator',
    id: person.id,
    meetingId: null,
    text: passageOf(name || person.unit, terms),
    context: firstFound([person.unit, ...others], terms),
    day: '',
  };
}

/** The first of the texts that has a match; otherwise the first text. */
function firstFound(texts: readonly string[], terms: readonly Term[]): Passage {
  const written = texts.filter((text) => text !== '');
  for (const text of written) {
    const passage = passageOf(text, terms);
    if (passage.marks.length > 0) return passage;
  }
  return passageOf(written[0] ?? '', terms);
}

const unmarked = (text: string): Passage => ({ text, marks: [] });
