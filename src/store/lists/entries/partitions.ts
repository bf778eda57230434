import type { EntriesQuery } from '../../../shared/contract/procedures/list.ts';
import type { Readable, Writable } from '../../sqlite/handles.ts';
import { localitiesInOrder, meetingsInOrder, peopleInOrder, rankOf, SPEAKER } from '../collation.ts';
import type { RowSet } from '../row-set.ts';
import { allOf, type Clause, clause, readNumbers } from '../select.ts';

/** What the parts of a list of entries are worked out from. */
export interface Asked {
  readonly query: EntriesQuery;
  /** What holds for every entry that can be listed. */
  readonly listed: readonly Clause[];
  /** What the filter asks for besides. */
  readonly narrowed: readonly Clause[];
  /** The entries that pass the filter; null where there is none. */
  readonly matches: RowSet | null;
}

/** What entries are divided by, in which order the parts come, and how a part is sorted in itself. */
export interface PartPlan {
  /** A column that an index leads with. */
  readonly column: string;
  /** The values of the column in order; whatever else it holds, or null, comes last. */
  readonly keys: readonly string[];
  /** Within a part. */
  readonly order: string;
  /** The same for those with no value. */
  readonly orderOfRest: string;
}

type Sort = EntriesQuery['sort'];

const direction = ({ descending }: Sort): 'ASC' | 'DESC' => (descending ? 'DESC' : 'ASC');

/** The order of all entries of a set, whatever their meeting, speaker or locality. */
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

/** Whether the order of a list needs the ranks of what entries refer to, rather than an index alone. */
export function needsRanks({ sort, group }: EntriesQuery): boolean {
  return group === 'topic' || sort.by === 'speaker' || (group === 'meeting' && sort.by === 'locality');
}

/** How entries are divided that are not grouped by topic. */
export function planOf(db: Readable, { sort, group }: EntriesQuery): PartPlan {
  const inOrder = (keys: readonly string[], descending: boolean) => (descending ? keys.toReversed() : keys);
  const all = order(sort);
  if (group === 'meeting' || sort.by === 'meeting' || sort.by === 'time') {
    const isByMeeting = sort.by === 'meeting' || sort.by === 'time';
    // Groups of meetings begin with the newest, unless the meetings themselves are sorted the other way.
    const keys = inOrder(meetingsInOrder(db), isByMeeting ? sort.descending : true);
    return { column: 'e.meeting_id', keys, order: withinMeeting(sort), orderOfRest: 'e.rowid' };
  }
  // An index holds the rows of each of its values in the order they were written: the newest come first, unsorted.
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

/** The rows of one part in order; of the empty key, those the column says nothing of. */
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
