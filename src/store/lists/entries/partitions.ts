import type { EntriesQuery } from '../../../shared/contract/procedures/list.ts';
import type { Readable, Writable } from '../../sqlite/handles.ts';
import { localitiesInOrder, meetingsInOrder, peopleInOrder, rankOf, SPEAKER } from '../collation.ts';
import type { RowSet } from '../row-set.ts';
import { allOf, type Clause, clause, readNumbers } from '../select.ts';

/** The input for dividing a list of entries. */
export interface Asked {
  readonly query: EntriesQuery;
  /** The conditions that every listed entry meets. */
  readonly listed: readonly Clause[];
  /** The additional conditions of the filter. */
  readonly narrowed: readonly Clause[];
  /** The entries that pass the filter; null if there is no filter. */
  readonly matches: RowSet | null;
}

/** The column that divides the entries, the order of the parts, and the order within a part. */
export interface PartPlan {
  /** A column that is first in an index. */
  readonly column: string;
  /** The values of the column in order; other values, or null, come last. */
  readonly keys: readonly string[];
  /** The SQL order within a part. */
  readonly order: string;
  /** The same for entries without a value. */
  readonly orderOfRest: string;
}

type Sort = EntriesQuery['sort'];

const direction = ({ descending }: Sort): 'ASC' | 'DESC' => (descending ? 'DESC' : 'ASC');

/** The order of a set of entries of any meeting, speaker or locality. */
export function order(sort: Sort): string {
  const way = direction(sort);
  switch (sort.by) {
    case 'meeting':
      return `${rankOf('meetings', 'e.meeting_id')} ${way}, e.position, e.rowid`;
    case 'time':
      return `${rankOf('meetings', 'e.meeting_id')} ${way}, e.said_at ${way}, e.rowid ${way}`;
    case 'speaker':
      return `${rankOf('speakers', SPEAKER)} ${way} NULLS LAST, e.rowid DESC`;
    case 'locality':
      return `${rankOf('localities', 'e.locality_id')} ${way} NULLS LAST, e.rowid DESC`;
  }
}

/** Whether sorting needs the ranks of what entries refer to, rather than an index alone. */
export function needsRanks({ sort, group }: EntriesQuery): boolean {
  return group === 'topic' || sort.by === 'speaker' || (group === 'meeting' && sort.by === 'locality');
}

/** How entries are divided, unless they are grouped by topic. */
export function planOf(db: Readable, { sort, group }: EntriesQuery): PartPlan {
  const inOrder = (keys: readonly string[], descending: boolean) => (descending ? keys.toReversed() : keys);
  const all = order(sort);
  if (group === 'meeting' || sort.by === 'meeting' || sort.by === 'time') {
    const isByMeeting = sort.by === 'meeting' || sort.by === 'time';
    // Groups by meeting begin with the newest, unless the meetings themselves are sorted the other way.
    const keys = inOrder(meetingsInOrder(db), isByMeeting ? sort.descending : true);
    return { column: 'e.meeting_id', keys, order: withinMeeting(sort), orderOfRest: 'e.rowid' };
  }
  // An index holds the rows of each value in the order they were written, so the newest come first without sorting.
  const newest = 'e.rowid DESC';
  return sort.by === 'speaker'
    ? {
        column: 'e.speaker_id',
        keys: inOrder(peopleInOrder(db), sort.descending),
        order: newest,
        orderOfRest: all,
      }
    : {
        column: 'e.locality_id',
        keys: inOrder(localitiesInOrder(db), sort.descending),
        order: newest,
        orderOfRest: newest,
      };
}

function withinMeeting(sort: Sort): string {
  const way = direction(sort);
  switch (sort.by) {
    case 'meeting':
      return 'e.position, e.rowid';
    case 'time':
      return `e.said_at ${way}, e.rowid ${way}`;
    case 'speaker':
    case 'locality':
      return order(sort);
  }
}

/** The rows of one part in order; for the empty key, the entries without a value in the column. */
export function readPart(
  db: Writable,
  plan: PartPlan,
  key: string,
  { listed, matches }: Pick<Asked, 'listed' | 'matches'>,
  most = -1,
): Float64Array {
  const belongs = key === '' ? clause(`${plan.column} IS NULL`) : clause(`${plan.column} = ?`, key);
  const { sql, values } = partClause(plan, allOf([belongs, ...listed]), key === '');
  const rows = readNumbers(db, { sql: `${sql} LIMIT ?`, values: [...values, most] });
  return matches === null ? rows : rows.filter((row) => matches.has(row));
}

function partClause({ order: within, orderOfRest }: PartPlan, where: Clause, isRest: boolean): Clause {
  const sql = `SELECT e.rowid FROM entry e WHERE ${where.sql} ORDER BY ${isRest ? orderOfRest : within}`;
  return { sql, values: where.values };
}
