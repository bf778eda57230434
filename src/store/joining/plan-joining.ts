import { z } from 'zod';
import type { JoinableType, JoinedUse, JoinPreview } from '../../shared/contract/procedures/record.ts';
import { linkId } from '../../shared/records/link-id.ts';
import { followersOf } from '../../shared/records/relations.ts';
import { currentValues } from '../log/current-values.ts';
import { anyWrite } from '../log/parse-write.ts';
import type { Write } from '../log/write.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { blankOf, column, table } from '../sqlite/record-tables.ts';
import { planMarks } from './join-marks.ts';
import type { Joining } from './joining.ts';

/** The writes of a joining, and the preview people see before it. */
export interface JoiningPlan {
  readonly writes: readonly Write[];
  readonly preview: JoinPreview;
}

/**
 * Works out which links are moved from the record that is given up to the one that stays; records of closed meetings
 * stay as they are.
 */
export function planJoining(db: Readable, joining: Joining): JoiningPlan {
  const { type, id, into } = joining;
  const uses = usesOf(db, type, id);
  const open = uses.filter(({ isClosed }) => !isClosed);
  const marks = planMarks(db, joining);
  const filled = fieldsToFill(db, joining);
  const writes = [
    anyWrite(type, id, { fields: { retired: true, mergedIntoId: into } }),
    ...(filled.size === 0 ? [] : [anyWrite(type, into, { fields: Object.fromEntries(filled) })]),
    ...open.flatMap((use) => leadOver(db, use, into)),
    ...marks.writes,
  ];
  const counts = Map.groupBy(open, (use) => use.type);
  const preview = {
    uses: [
      ...[...counts].map(([each, all]) => ({ type: each, count: all.length })),
      ...(marks.moved === 0 ? [] : [{ type: 'attendance' as const, count: marks.moved }]),
    ],
    closed: uses.length - open.length + marks.closed,
    bothMarked: marks.bothMarked,
    fields: [...filled.keys()],
  };
  return { writes, preview };
}

/** A record that links to another through one of its fields. */
interface Use {
  readonly type: JoinedUse;
  readonly id: string;
  readonly field: string;
  readonly isClosed: boolean;
}

const usingRow = z.object({ id: z.string(), isClosed: z.number().transform(Boolean) });

/** The visible records that link to a record, except attendance. */
export function usesOf(db: Readable, type: JoinableType, id: string): Use[] {
  return followersOf(type).flatMap(({ type: user, field }): Use[] => {
    if (field === 'mergedIntoId' || !isLedOver(user)) return [];
    const sql = `SELECT r.id AS id, ${meetingState(user)} AS isClosed FROM ${table(user).name} r ${ownersOf(user)}
      WHERE r.${column(user, field)} = ? AND NOT r.deleted ${user === 'entry' || user === 'entryAgency' ? 'AND NOT m.deleted AND NOT e.deleted' : ''} ORDER BY r.id`;
    return readAll(db, usingRow, sql, id).map((row) => ({ ...row, type: user, field }));
  });
}

type Led = Exclude<JoinedUse, 'attendance'>;

function isLedOver(type: string): type is Led {
  return type === 'entry' || type === 'entryAgency' || type === 'collaborator' || type === 'locality';
}

const meetingState = (type: Led) => (type === 'entry' || type === 'entryAgency' ? `m.state = 'closed'` : '0');

/** SQL: the entry that a record is or is part of, as `e`, and its meeting, as `m`. */
function ownersOf(type: Led): string {
  if (type !== 'entry' && type !== 'entryAgency') return '';
  const entryId = type === 'entry' ? 'r.id' : 'r.entry_id';
  return `JOIN entry e ON e.id = ${entryId} JOIN meeting m ON m.id = e.meeting_id`;
}

const linkRow = z.object({ entryId: z.string(), position: z.string() });
const LINK = 'SELECT entry_id AS entryId, position FROM entry_agency WHERE id = ?';

/** The id of a tag is made of both its ends, so it is replaced by another tag, unless that exists already. */
function leadOver(db: Readable, { type, id, field }: Use, into: string): Write[] {
  if (type !== 'entryAgency') return [anyWrite(type, id, { fields: { [field]: into } })];
  return readAll(db, linkRow, LINK, id).flatMap(({ entryId, position }): Write[] => {
    const other = linkId(entryId, into);
    const isThere = readAll(db, linkRow, `${LINK} AND NOT deleted`, other).length > 0;
    return [
      ...(isThere
        ? []
        : [anyWrite(type, other, { fields: { entryId, agencyId: into, position, deleted: false } })]),
      anyWrite(type, id, { fields: { deleted: true } }),
    ];
  });
}

/** Fields that say where a record is, not what it is. */
const notFilled = new Set(['position', 'retired', 'mergedIntoId', 'deleted', 'erased']);

/** The values that only the record being given up has; no value of the other one is ever replaced. */
function fieldsToFill(db: Readable, { type, id, into }: Joining) {
  const kept = currentValues(db, type, into);
  return new Map(
    [...currentValues(db, type, id)].filter(([field, value]) => {
      const blank = blankOf(type, field);
      const canBeBlank = blank === '' || blank === null;
      return (
        canBeBlank && !notFilled.has(field) && value !== blank && value !== into && kept.get(field) === blank
      );
    }),
  );
}
