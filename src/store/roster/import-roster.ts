import { ExpectedError } from '../../shared/contract/errors.ts';
import { byField } from '../../shared/records/by-field.ts';
import { localityTypeOf } from '../../shared/records/locality-type.ts';
import { type NamedColumn, namedColumns, type RosterColumn } from '../../shared/roster/columns.ts';
import type { RosterOrder } from '../../shared/roster/import-request.ts';
import { lettersOf } from '../../shared/roster/names.ts';
import { type PlannedRow, planRoster, type RosterPlan } from '../../shared/roster/plan.ts';
import { createNameResolver } from '../../shared/roster/unresolved-names.ts';
import type { Write } from '../log/write.ts';
import {
  type Nature,
  natureOfName,
  natureOfPerson,
  natureOfPlace,
  newIdOf,
  removedWithNature,
} from '../records/natural-id.ts';
import { positionsAtEnd } from '../records/positions.ts';
import { loadReferenceLists } from '../records/reference-lists.ts';
import type { Readable } from '../sqlite/handles.ts';

/** What an import writes, and its counts. */
export interface RosterWrites {
  readonly writes: readonly Write[];
  readonly added: number;
  readonly updated: number;
}

/**
 * The writes that import a table into the roster, worked out again from what the file holds now.
 * @throws ExpectedError roster-changed if something is wrong or undecided
 */
export function rosterWrites(db: Readable, order: RosterOrder): RosterWrites {
  const roster = loadReferenceLists(db);
  const plan = planRoster(order, roster);
  if (!plan.isReady) throw new ExpectedError('roster-changed');
  const taken = new Set<string>();
  const newcomer = (type: RosterType, nature: Nature | null, name: string): Newcomer => {
    const removed = removedWithNature(db, type, nature, name);
    const isBack = removed !== null && !taken.has(removed);
    const id = isBack ? removed : newIdOf(db, type, nature, taken);
    taken.add(id);
    return { id, isBack };
  };
  const { ids, writes } = newNames(db, plan, newcomer);
  const settle = createNameResolver(order, roster);
  const idOf = (column: NamedColumn, text: string) => {
    const fate = settle(column, text);
    if (fate === 'new') return ids.get(placeOf(column, text)) ?? null;
    return fate === 'none' ? null : fate;
  };
  // People come first: the undo message names the first record.
  const people = plan.rows.flatMap((row) => personWrites(row, idOf, newcomer));
  return { writes: [...people, ...writes], added: plan.counts.add, updated: plan.counts.update };
}

type RosterType = 'collaborator' | 'locality' | 'collaboratorGroup';

/** A person or thing that a table adds: a new record, or a removed one that is restored. */
interface Newcomer {
  readonly id: string;
  readonly isBack: boolean;
}
type Admit = (type: RosterType, nature: Nature | null, name: string) => Newcomer;

const comesBack = { deleted: false } as const;

/** The localities and groups that come with the table, each once; new groups go after the existing ones. */
function newNames(
  db: Readable,
  { names }: RosterPlan,
  admit: Admit,
): { ids: Map<string, string>; writes: Write[] } {
  const fresh = names
    .filter(({ fate }) => fate === 'new')
    .map(({ column, text }) => ({ column, text, ...admitName(column, text, admit) }));
  const groups = fresh.filter(({ column, isBack }) => column === 'groupId' && !isBack);
  const positions = positionsAtEnd(db, groups.length, 'collaborator_group');
  const writes = fresh.map((name): Write => {
    const { column, id, text, isBack } = name;
    if (column === 'localityId') {
      const fields = isBack ? comesBack : { name: text, type: localityTypeOf(text) };
      return { type: 'locality', id, fields };
    }
    const position = positions[groups.indexOf(name)] ?? '';
    return { type: 'collaboratorGroup', id, fields: isBack ? comesBack : { name: text, position } };
  });
  return { ids: new Map(fresh.map(({ column, text, id }) => [placeOf(column, text), id])), writes };
}

function admitName(column: NamedColumn, text: string, admit: Admit): Newcomer {
  return column === 'localityId'
    ? admit('locality', natureOfPlace(text), text)
    : admit('collaboratorGroup', natureOfName(text), text);
}

function placeOf(column: NamedColumn, text: string): string {
  return `${column} ${lettersOf(text)}`;
}

/** Empty cells change nothing: a known person keeps the existing value. */
function personWrites(
  { person, known, fate, changes }: PlannedRow,
  idOf: (column: NamedColumn, text: string) => string | null,
  admit: Admit,
): Write[] {
  if (fate !== 'add' && fate !== 'update') return [];
  const said: Record<RosterColumn, string | null> = {
    ...person,
    ...byField(namedColumns, (column) => idOf(column, person[column])),
  };
  const given = Object.entries(said).filter(([, value]) => value !== '' && value !== null);
  if (fate === 'add' || known === null) {
    const { id, isBack } = admit('collaborator', natureOfPerson(person), person.name);
    const fields = Object.fromEntries(given);
    return [{ type: 'collaborator', id, fields: isBack ? { ...fields, ...comesBack } : fields }];
  }
  const changed = new Set<string>(changes);
  const fields = Object.fromEntries(given.filter(([field]) => changed.has(field)));
  return [{ type: 'collaborator', id: known.person.id, fields }];
}
