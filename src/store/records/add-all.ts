import { ExpectedError } from '../../shared/contract/errors.ts';
import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Handlers, ParsedInput } from '../../shared/contract/procedure.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import type { Readable } from '../sqlite/handles.ts';
import { natureOf, newRecord, refusePositions } from './crud.ts';
import { newIdOf } from './natural-id.ts';
import { positionsAtEnd } from './positions.ts';

type Procedures = typeof windowStoreProcedures;
type Several = ParsedInput<Procedures['record.addAll']>;
type Single = ParsedInput<Procedures['record.add']>;

/** Adding the lines that somebody pasted: one action, so that one undo takes all of them back. */
export const addAllHandlers: Handlers<Pick<Procedures, 'record.addAll'>, [OpenFile]> = {
  'record.addAll': (input, file) => {
    const taken = new Set<string>();
    const writes = eachOf(file.db, input).map((single) => {
      const id = newIdOf(file.db, single.type, natureOf(single), taken);
      taken.add(id);
      return newRecord(file.db, id, single);
    });
    return { action: commit(file, `${input.type}.add`, writes), added: writes.length };
  },
};

/** The records one by one; those of a meeting have their places behind each other at the end of its list. */
function eachOf(db: Readable, input: Several): Single[] {
  for (const fields of input.rows) refusePositions(fields);
  switch (input.type) {
    case 'locality':
      return input.rows.map((fields) => ({ type: input.type, fields }));
    case 'agency':
      return input.rows.map((fields) => ({ type: input.type, fields }));
    case 'agendaItem': {
      const keys = placesIn(db, 'agenda_item', input.rows);
      return input.rows.map((fields, at) => ({
        type: input.type,
        fields: { ...fields, position: keys[at] ?? '' },
      }));
    }
    case 'guest': {
      const keys = placesIn(db, 'guest', input.rows);
      return input.rows.map((fields, at) => ({
        type: input.type,
        fields: { ...fields, position: keys[at] ?? '' },
      }));
    }
  }
}

type OfMeeting = { readonly meetingId?: string | null | undefined };

/** @throws ExpectedError invalid-input if they belong to several meetings */
function placesIn(db: Readable, list: 'agenda_item' | 'guest', rows: readonly OfMeeting[]): string[] {
  const [meetingId = '', ...others] = new Set(rows.map((row) => row.meetingId ?? ''));
  if (others.length > 0) throw new ExpectedError('invalid-input');
  return positionsAtEnd(db, rows.length, `${list} WHERE meeting_id = ?`, meetingId);
}
