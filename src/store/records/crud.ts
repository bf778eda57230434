import { ExpectedError } from '../../shared/contract/errors.ts';
import type { windowStoreProcedures } from '../../shared/contract/index.ts';
import type { Handlers, ParsedInput } from '../../shared/contract/procedure.ts';
import type { RecordType } from '../../shared/records/index.ts';
import { isOrderKey } from '../../shared/records/order-key.ts';
import { anyWrite } from '../log/parse-write.ts';
import type { Write } from '../log/write.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import type { Readable } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';
import { type Nature, natureOfName, natureOfPerson, natureOfPlace, newIdOf } from './natural-id.ts';
import { isOrdered, placeAt, positionAtEnd } from './positions.ts';

type Names = 'record.add' | 'record.edit' | 'record.remove' | 'record.restore';

/** Adding, editing, removing and restoring standalone records: the fields of the screens save through these. */
export const crudHandlers: Handlers<Pick<typeof windowStoreProcedures, Names>, [OpenFile]> = {
  'record.add': (input, file) => {
    refusePositions(input.fields);
    const id = newIdOf(file.db, input.type, natureOf(input));
    return { id, action: commit(file, `${input.type}.add`, [newRecord(file.db, id, input)]) };
  },
  'record.edit': (input, file) => {
    refusePositions(input.fields);
    mustExist(file.db, input.type, input.id);
    return {
      id: input.id,
      action: commit(file, `${input.type}.edit`, [input, ...othersPlaced(file.db, input)]),
    };
  },
  'record.remove': ({ type, id }, file) => {
    mustExist(file.db, type, id);
    return { id, action: commit(file, `${type}.remove`, [{ type, id, fields: { deleted: true } }]) };
  },
  'record.restore': ({ type, id }, file) => {
    mustExist(file.db, type, id);
    return { id, action: commit(file, `${type}.restore`, [{ type, id, fields: { deleted: false } }]) };
  },
};

/**
 * A key with no room for another beside it would block the whole list.
 * @throws ExpectedError invalid-input
 */
export function refusePositions(fields: object): void {
  const position = 'position' in fields ? fields.position : undefined;
  if (position !== undefined && !(typeof position === 'string' && isOrderKey(position)))
    throw new ExpectedError('invalid-input');
}

/** The writes that give the rest of a list new keys if one record is moved to where no key fits between. */
function othersPlaced(db: Readable, { type, id, fields }: Write): Write[] {
  const position = 'position' in fields ? fields.position : undefined;
  if (position === undefined || !isOrdered(type)) return [];
  // The record itself is among them; the last write wins.
  return [...placeAt(db, type, id, position)].map(([each, key]) =>
    anyWrite(type, each, { fields: { position: key } }),
  );
}

/** @throws ExpectedError not-found */
export function mustExist(db: Readable, type: RecordType, id: string): void {
  const found = db.prepare(`SELECT 1 FROM ${table(type).name} WHERE id = ?`).get(id);
  if (found === undefined) throw new ExpectedError('not-found');
}

/** What identifies a new record as the same one if it is also added elsewhere; null if nothing does. */
export function natureOf({
  type,
  fields,
}: ParsedInput<(typeof windowStoreProcedures)['record.add']>): Nature | null {
  switch (type) {
    case 'collaborator':
      return natureOfPerson(fields);
    case 'locality':
      return natureOfPlace(fields.name);
    case 'agency':
    case 'collaboratorGroup':
      return natureOfName(fields.name);
    case 'topic':
      return natureOfName(fields.name, fields.parentId ?? '');
    // The first version of the office has no day; of two such only one would ever be printed. Later ones get their day
    // after they were added.
    case 'office':
      return (fields.validFrom ?? '') === '' ? [] : null;
    default:
      return null;
  }
}

/** The write of a new record; types with a manual order go to the end of their list. */
export function newRecord(
  db: Readable,
  id: string,
  input: ParsedInput<(typeof windowStoreProcedures)['record.add']>,
): Write {
  switch (input.type) {
    case 'agendaItem': {
      const position = positionAtEnd(db, 'agenda_item WHERE meeting_id = ?', input.fields.meetingId ?? '');
      return { type: input.type, id, fields: { position, ...input.fields } };
    }
    case 'guest': {
      const position = positionAtEnd(db, 'guest WHERE meeting_id = ?', input.fields.meetingId ?? '');
      return { type: input.type, id, fields: { position, ...input.fields } };
    }
    case 'task': {
      const position = positionAtEnd(db, 'task WHERE meeting_id = ?', input.fields.meetingId ?? '');
      return { type: input.type, id, fields: { position, ...input.fields } };
    }
    case 'collaboratorGroup': {
      const position = positionAtEnd(db, 'collaborator_group');
      return { type: input.type, id, fields: { position, ...input.fields } };
    }
    case 'topic':
      return { type: input.type, id, fields: { position: positionAtEnd(db, 'topic'), ...input.fields } };
    default:
      return { ...input, id };
  }
}
