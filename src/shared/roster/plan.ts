import type { CollaboratorView } from '../records/views.ts';
import {
  type NamedColumn,
  namedColumns,
  type PlainColumn,
  plainColumns,
  type RosterColumn,
} from './columns.ts';
import type { KnownFate, RosterOrder } from './import-request.ts';
import { type Person, peopleIn, type RowOfTable } from './people.ts';
import { type Problem, problemsIn, sameAsEarlier } from './problems.ts';
import type { Roster } from './roster.ts';
import { isSameText, type Known, type KnownBy, peopleKnown } from './same-person.ts';
import { createNameResolver, findUnresolvedNames, type UnresolvedName } from './unresolved-names.ts';

/** What becomes of a row: `same` is known and says nothing new, `skip` was left out, `wrong` waits to be mended. */
export type RowFate = KnownFate | 'same' | 'skip' | 'wrong';

export interface PlannedRow extends RowOfTable {
  readonly fate: RowFate;
  readonly problems: readonly Problem[];
  /** Who it is, where the roster has them already. */
  readonly known: { readonly by: KnownBy; readonly person: CollaboratorView } | null;
  /** Columns in which somebody known would be changed. */
  readonly changes: readonly RosterColumn[];
}

export interface RosterPlan {
  readonly rows: readonly PlannedRow[];
  /** Localities and groups that no list has, or more than one could be meant by. */
  readonly names: readonly UnresolvedName[];
  readonly counts: Readonly<Record<RowFate, number>>;
  /** Whether it can be done: nothing wrong, nothing open, and something to write. */
  readonly isReady: boolean;
}

/**
 * What bringing a table into the roster comes to. The window shows it, and the store works it out again before it
 * writes, by what the file holds then.
 */
export function planRoster(order: RosterOrder, roster: Roster): RosterPlan {
  const { people, planned } = rowPlanner(order, roster);
  const rows = people.map(planned);
  const names = findUnresolvedNames(
    rows.filter(({ fate }) => fate !== 'skip' && fate !== 'keep'),
    order,
    roster,
  );
  const counts = { add: 0, update: 0, keep: 0, same: 0, skip: 0, wrong: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  const isSettled = counts.wrong === 0 && names.every(({ fate }) => fate !== null);
  return { rows, names, counts, isReady: isSettled && counts.add + counts.update > 0 };
}

/** What becomes of the rows; to be asked of one after another, since a row may repeat an earlier one. */
function rowPlanner(order: RosterOrder, roster: Roster) {
  const skipped = new Set(order.skipped);
  const chosen = new Map(order.fates.map(({ at, fate }) => [at, fate]));
  const knownOf = peopleKnown(roster.collaborators);
  const settle = createNameResolver(order, roster);
  const repeats = sameAsEarlier();

  function planned(row: RowOfTable): PlannedRow {
    if (skipped.has(row.at)) return { ...row, ...untouched, fate: 'skip', known: null };
    const any = knownOf(row.person);
    const choice = chosen.get(row.at) ?? (any?.by === 'namesake' ? 'add' : null);
    const found = choice === 'add' ? null : any;
    const repeated = repeats(row, found?.people[0]?.id ?? null).filter(
      ({ code }) => chosen.get(row.at) !== 'add' || code !== 'person-twice',
    );
    const wrong = [...problemsIn(row, order.reading), ...ambiguity(found), ...repeated];
    const known = firstOf(any);
    if (known === null || choice === 'add') return fated({ ...row, ...untouched, known, fate: 'add' }, wrong);
    const changes = changedIn(row.person, known.person, settle);
    const fate = fateOfKnown(choice ?? order.known, changes);
    // Of somebody who is left as they are, nothing is written that could be wrong.
    return fated({ ...row, known, changes, problems: [], fate }, fate === 'keep' ? [] : wrong);
  }

  return { people: peopleIn(order), planned };
}

const untouched = { problems: [], changes: [] } as const;

function fated(row: PlannedRow, problems: readonly Problem[]): PlannedRow {
  return problems.length === 0 ? row : { ...row, problems, fate: 'wrong' };
}

function firstOf(found: Known | null): PlannedRow['known'] {
  const person = found?.people[0];
  return found === null || person === undefined ? null : { by: found.by, person };
}

/** The roster itself has several whom this could be. */
function ambiguity(found: Known | null): Problem[] {
  if (found === null || found.people.length === 1) return [];
  return [{ code: 'several-known', column: found.by === 'code' ? 'code' : 'name' }];
}

function fateOfKnown(choice: KnownFate, changes: readonly RosterColumn[]): RowFate {
  return choice === 'update' && changes.length === 0 ? 'same' : choice;
}

/** Words, of which another spelling (no diacritics, capitals, "hoà" for "hòa") says nothing new. */
const words: ReadonlySet<RosterColumn> = new Set(['code', 'name', 'title', 'unit']);

/** Where a row says something else than the roster. An empty cell says nothing. */
function changedIn(
  person: Person,
  known: CollaboratorView,
  settle: ReturnType<typeof createNameResolver>,
): RosterColumn[] {
  const isPlainlyOther = (column: PlainColumn) =>
    person[column] !== '' &&
    (words.has(column) ? !isSameText(person[column], known[column]) : person[column] !== known[column]);
  const isOtherRecord = (column: NamedColumn) => {
    const fate = settle(column, person[column]);
    return fate !== null && fate !== 'none' && fate !== known[column];
  };
  return [...plainColumns.filter(isPlainlyOther), ...namedColumns.filter(isOtherRecord)];
}
