import { z } from 'zod';
import { type Stamp, stampParts } from '../../shared/clock/hlc.ts';
import type { Output, ParsedInput } from '../../shared/contract/procedure.ts';
import type { FieldChange, historyProcedures, PastAction } from '../../shared/contract/procedures/history.ts';
import { isRecordType, type RecordType } from '../../shared/records/index.ts';
import { linkEnds, linksFrom } from '../../shared/records/link-id.ts';
import { type Parameter, type Readable, readAll, readOne } from '../sqlite/handles.ts';
import { actionKindOf } from './action-kinds.ts';
import { clockPlausibility } from './clock-plausibility.ts';
import { partsOf } from './fields.ts';
import { namesOf } from './names.ts';
import { loadRecordHistory, type RecordHistory } from './record-history.ts';

type Asked = ParsedInput<(typeof historyProcedures)['history.of']>;
type Page = Output<(typeof historyProcedures)['history.of']>;

const ACTIONS_A_PAGE = 50;

/**
 * One page of the history of a record and its parts.
 * @param now ms since 1970 by this PC's clock
 */
export function queryHistory(db: Readable, { type, id, before }: Asked, now: number): Page {
  return { ...loadPastActions(db, changesOf(type, id), before, now), erased: isErased(db, type, id) };
}

/** Changes of the log: a FROM clause that names them `change`, built from our own words, and its parameters. */
export interface Log {
  readonly from: string;
  readonly parameters: readonly Parameter[];
}

/**
 * One page of the actions in a part of the log, newest first.
 * @param now ms since 1970 by this PC's clock
 */
export function loadPastActions(
  db: Readable,
  log: Log,
  before: Stamp | null,
  now: number,
): Pick<Page, 'actions' | 'names' | 'next'> {
  const ids = actionsBefore(db, log, before);
  const shown = ids.slice(0, ACTIONS_A_PAGE);
  const pasts = new Map<string, RecordHistory>();
  const past = (ofType: RecordType, ofId: string): RecordHistory => {
    const known = pasts.get(ofId) ?? loadRecordHistory(db, ofType, ofId);
    pasts.set(ofId, known);
    return known;
  };
  const actions = shown.map((action) => pastActionOf(db, log, action, now, past));
  return {
    actions,
    names: namesOf(
      db,
      actions.flatMap(({ changes }) => changes.flatMap(idsIn)),
    ),
    next: ids.length > ACTIONS_A_PAGE ? (shown.at(-1) ?? null) : null,
  };
}

/** A FROM clause with the changes of a record and its parts; the type names are our own. */
function changesOf(type: RecordType, id: string): Log {
  const parts = partsOf(type);
  const ranges = parts.map(
    () => 'UNION ALL SELECT * FROM change WHERE record_type = ? AND record_id BETWEEN ? AND ?',
  );
  return {
    from: `(SELECT * FROM change WHERE record_type = ? AND record_id = ? ${ranges.join(' ')}) AS change`,
    parameters: [type, id, ...parts.flatMap((part) => [part, ...linksFrom(id)])],
  };
}

const actionRow = z.object({ action: z.string() });

function actionsBefore(db: Readable, { from, parameters }: Log, before: Stamp | null): Stamp[] {
  const sql = `SELECT DISTINCT action FROM ${from} WHERE action < coalesce(?, 'g')
    ORDER BY action DESC LIMIT ${ACTIONS_A_PAGE + 1}`;
  return readAll(db, actionRow, sql, ...parameters, before).map(({ action }) => action);
}

const changeRow = z.object({
  stamp: z.string(),
  verb: z.string(),
  person: z.string(),
  wallTime: z.number(),
  type: z.string().refine(isRecordType),
  id: z.string(),
});
const deviceRow = z.object({ name: z.string() });

function pastActionOf(
  db: Readable,
  { from, parameters }: Log,
  action: Stamp,
  now: number,
  past: (type: RecordType, id: string) => RecordHistory,
): PastAction {
  const rows = readAll(
    db,
    changeRow,
    `SELECT stamp, verb, person, wall_time AS wallTime, record_type AS type, record_id AS id FROM ${from}
    WHERE action = ? ORDER BY stamp`,
    ...parameters,
    action,
  );
  const { writer } = stampParts(action);
  const wallTime = rows[0]?.wallTime ?? 0;
  return {
    action,
    kind: actionKindOf(rows[0]?.verb ?? ''),
    person: rows[0]?.person ?? '',
    device: readOne(db, deviceRow, 'SELECT device_name AS name FROM writer WHERE id = ?', writer)?.name ?? '',
    wallTime,
    clock: clockPlausibility(wallTime, now),
    changes: rows.flatMap((row) => past(row.type, row.id).at(row.stamp)),
  };
}

/** The ids whose names a change may show: those in its values, and that of its record. */
function idsIn({ id, before, after }: FieldChange): string[] {
  return [...linkEnds(id), before?.value, after].filter((value) => typeof value === 'string');
}

const erasedRow = z.object({ erased: z.boolean() });

function isErased(db: Readable, type: RecordType, id: string): boolean {
  if (type !== 'collaborator') return false;
  return readOne(db, erasedRow, 'SELECT erased FROM collaborator WHERE id = ?', id)?.erased ?? false;
}
