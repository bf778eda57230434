import type { CollaboratorView } from '../records/views.ts';
import {
  type NamedColumn,
  namedColumns,
  type PlainColumn,
  plainColumns,
  type RosterColumn,
} from './columns.ts';
import { type Furniture, furnitureIn } from './furniture.ts';
import type { KnownFate, RosterOrder } from './import-request.ts';
import { type Person, peopleIn, type RowOfTable } from './people.ts';
import { type Problem, problemsIn, sameAsEarlier } from './problems.ts';
import type { Roster } from './roster.ts';
import { isSameText, type Known, type KnownBy, peopleKnown } from './same-person.ts';
import { unplacedColumns } from './unplaced-columns.ts';
import { createNameResolver, findUnresolvedNames, type UnresolvedName } from './unresolved-names.ts';

/** What happens to a row: `same` is known and has nothing new, `skip` was left out, `wrong` must be corrected first. */
export type RowFate = KnownFate | 'same' | 'skip' | 'wrong';

export interface PlannedRow extends RowOfTable {
  readonly fate: RowFate;
  /** What it is if it is about nobody: it is left out, unless somebody takes it. */
  readonly furniture: Furniture | null;
  readonly problems: readonly Problem[];
  /** The person on the roster, if already there. */
  readonly known: { readonly by: KnownBy; readonly person: CollaboratorView } | null;
  /** Columns in which a known person would be changed. */
  readonly changes: readonly RosterColumn[];
}

export interface RosterPlan {
  readonly rows: readonly PlannedRow[];
  /** Columns with data that go into no field, until somebody says what they are. */
  readonly unplaced: readonly number[];
  /** Localities and groups that are in no list, or that match several records. */
  readonly names: readonly UnresolvedName[];
  readonly counts: Readonly<Record<RowFate, number>>;
  /** Whether the import can run: no errors, nothing undecided, and something to write. */
  readonly isReady: boolean;
}

/**
 * The plan for importing a table into the roster. The window shows it, and the store works it out again before writing,
 * from what the file holds then.
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
  const unplaced = unplacedColumns(
    order,
    rows.filter(({ fate }) => fate !== 'skip').map(({ at }) => at),
  );
  const isSettled = counts.wrong === 0 && unplaced.length === 0 && names.every(({ fate }) => fate !== null);
  return { rows, unplaced, names, counts, isReady: isSettled && counts.add + counts.update > 0 };
}

/** Plans the rows; must be called in order, since a row may repeat an earlier one. */
function rowPlanner(order: RosterOrder, roster: Roster) {
  const furniture = furnitureIn(order.table, order.reading);
  const taken = new Set(order.taken);
  const skipped = new Set(order.skipped);
  const chosen = new Map(order.fates.map(({ at, fate }) => [at, fate]));
  const knownOf = peopleKnown(roster.collaborators);
  const settle = createNameResolver(order, roster);
  const repeats = sameAsEarlier();

  function isLeftOut({ at, furniture: kind }: Pick<PlannedRow, 'at' | 'furniture'>): boolean {
    return skipped.has(at) || (kind !== null && !taken.has(at));
  }

  function planned(rowOfTable: RowOfTable): PlannedRow {
    const row = { ...rowOfTable, furniture: furniture.get(rowOfTable.at) ?? null };
    if (isLeftOut(row)) return { ...row, ...untouched, fate: 'skip', known: null };
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
    // A person who is left unchanged has nothing written that could be wrong.
    return fated({ ...row, known, changes, problems: [], fate }, fate === 'keep' ? [] : wrong);
  }

  return { people: peopleIn(order, furniture), planned };
}

const untouched = { problems: [], changes: [] } as const;

function fated(row: PlannedRow, problems: readonly Problem[]): PlannedRow {
  return problems.length === 0 ? row : { ...row, problems, fate: 'wrong' };
}

function firstOf(found: Known | null): PlannedRow['known'] {
  const person = found?.people[0];
  return found === null || person === undefined ? null : { by: found.by, person };
}

/** The roster itself has several people who match. */
function ambiguity(found: Known | null): Problem[] {
  if (found === null || found.people.length === 1) return [];
  return [{ code: 'several-known', column: found.by === 'code' ? 'code' : 'name' }];
}

function fateOfKnown(choice: KnownFate, changes: readonly RosterColumn[]): RowFate {
  return choice === 'update' && changes.length === 0 ? 'same' : choice;
}

/** Text columns, in which another spelling (no diacritics, capitals, "hoà" for "hòa") is not a change. */
const words: ReadonlySet<RosterColumn> = new Set(['code', 'name', 'title', 'unit']);

/** The columns in which a row differs from the roster. An empty cell is not a difference. */
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
