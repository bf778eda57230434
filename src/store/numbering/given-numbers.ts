import { type Readable, readAll } from '../sqlite/handles.ts';
import {
  type InTerm,
  inTerm,
  type Numbered,
  numberedDocument,
  numberedMeeting,
  type SharedNumber,
  sharedNumbers,
} from './numbers-per-term.ts';

/** The meetings of the open file, deleted ones too. */
export function numberedMeetings(db: Readable): Numbered[] {
  return readAll(
    db,
    numberedMeeting,
    'SELECT id, minutes_number AS minutesNumber, starts_at AS startsAt, deleted FROM main.meeting',
  );
}

/** The documents of the open file with a number of their own, deleted ones too. */
export function numberedDocuments(db: Readable): Numbered[] {
  return readAll(
    db,
    numberedDocument,
    'SELECT id, kind, number, issued_on AS issuedOn, deleted FROM main.document',
  );
}

/** The versions of the office in the open file, deleted ones too. */
export function officeTerms(db: Readable): InTerm[] {
  return readAll(db, inTerm, 'SELECT id, valid_from AS validFrom, term, deleted FROM main.office');
}

/** Every record of the open file that has a number. */
export function allNumbered(db: Readable): Numbered[] {
  return [...numberedMeetings(db), ...numberedDocuments(db)];
}

export function numbersUsedTwice(db: Readable): SharedNumber[] {
  return sharedNumbers(allNumbered(db), officeTerms(db));
}
