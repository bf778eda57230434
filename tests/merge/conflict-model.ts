import type { Stamp } from '../../src/shared/clock/hlc.ts';
import { isAsked, isWorkTrace } from '../../src/shared/records/asked-fields.ts';
import type { FieldValue, RecordType } from '../../src/shared/records/index.ts';
import { relations } from '../../src/shared/records/relations.ts';
import { personalFields } from '../../src/store/log/erasing/erasure.ts';

/** What somebody wrote at one PC: one change of one record. */
export interface Fact {
  readonly stamp: Stamp;
  readonly type: RecordType;
  readonly id: string;
  readonly set: Readonly<Record<string, FieldValue>>;
  /** What it replaced and knew by its own word: taken as it says where somebody settles or takes back, else worked out. */
  readonly base: Readonly<Record<string, readonly Stamp[]>>;
  readonly seen: Readonly<Record<string, readonly Stamp[]>>;
  readonly isTrusted: boolean;
  /** Whether its writer acted on what the file held, and not on what the screen showed. */
  readonly isUpToDate: boolean;
}

interface Written extends Fact {
  readonly record: string;
  readonly replaces: ReadonlyMap<string, readonly Stamp[]>;
  /** Of a removal: the values it knew, field by field. Of others: the removal of the record itself. */
  readonly knew: ReadonlyMap<string, readonly Stamp[]>;
  /** Removals of other records that its writer saw when writing all the same. */
  readonly sawGone: ReadonlySet<Stamp>;
  /** Everything its PC had by then. */
  readonly known: (stamp: Stamp) => boolean;
}

interface Head {
  readonly written: Written;
  readonly field: string;
  readonly value: FieldValue;
}

/** What a PC knows, and which of it was written in its file. */
export interface Known {
  readonly all: ReadonlySet<Stamp>;
  readonly own: ReadonlySet<Stamp>;
}

/** What is in conflict, once everything in a set of facts is known. */
export interface Conflicts {
  /** "type id field stamp" */
  readonly heads: readonly string[];
  /** "type id: type id", what was removed and what would be hidden with it */
  readonly hidden: readonly string[];
}

/**
 * The model that the conflicts of the store are compared with: plain lists and sets, no SQL. Every PC knows some of
 * the facts; of those it knows it shows the latest. Who wrote in ignorance of what follows from that alone.
 */
export class Model {
  readonly #facts = new Map<Stamp, Written>();
  readonly #known: Set<Stamp>[];
  /** Of what each PC knows, what was written in its file and did not come in by a merge. */
  readonly #own: Set<Stamp>[];

  constructor(pcs: number) {
    this.#known = Array.from({ length: pcs }, () => new Set());
    this.#own = Array.from({ length: pcs }, () => new Set());
  }

  /** @param screen what the PC knew when the screen was read that led to the fact; all it knows where it is not given. */
  write(pc: number, fact: Fact, screen?: Known): void {
    const all = this.#known[pc] ?? new Set();
    const own = this.#own[pc] ?? new Set();
    const known =
      screen === undefined || fact.isUpToDate
        ? all
        : new Set([...all].filter((stamp) => screen.all.has(stamp) || own.has(stamp)));
    const record = `${fact.type} ${fact.id}`;
    const facts = this.#factsIn(known);
    const heads = Map.groupBy(headsOf(facts.filter((each) => each.record === record)), ({ field }) => field);
    const shown = new Map([...heads].map(([field, of]) => [field, shownStamps(of)]));
    const everything = this.#factsIn(all);
    const gone = this.#goneStamps(facts, everything, record).length > 0;
    const replaces = fact.isTrusted
      ? new Map(Object.entries(fact.base))
      : new Map(Object.keys(fact.set).map((field) => [field, shown.get(field) ?? []]));
    const { log } = fact.seen;
    const before = new Set(known);
    this.#facts.set(fact.stamp, {
      ...fact,
      record,
      replaces,
      knew: knewOf(fact, shown, gone),
      sawGone: new Set(
        this.#targets(facts, fact, record).flatMap((target) => this.#goneStamps(facts, everything, target)),
      ),
      known:
        fact.isTrusted && log !== undefined
          ? (stamp) => log.some((each) => each.slice(18) === stamp.slice(18) && each >= stamp)
          : (stamp) => before.has(stamp),
    });
    all.add(fact.stamp);
    own.add(fact.stamp);
  }

  merge(into: number, from: number): void {
    for (const stamp of this.#known[from] ?? []) this.#known[into]?.add(stamp);
  }

  /** What a PC knows, to go back to it when its file is put back. */
  remember(pc: number): Known {
    return { all: new Set(this.#known[pc]), own: new Set(this.#own[pc]) };
  }

  putBack(pc: number, { all, own }: Known): void {
    this.#known[pc] = new Set(all);
    this.#own[pc] = new Set(own);
  }

  /** What is in conflict at one PC. */
  conflicts(pc: number): Conflicts {
    return conflictsIn(this.#factsIn(this.#known[pc] ?? new Set()));
  }

  #factsIn(known: ReadonlySet<Stamp>): Written[] {
    const facts = [...known].flatMap((stamp) => this.#facts.get(stamp) ?? []);
    const erased = new Set(facts.flatMap(({ id, set }) => (set.erased === true ? [id] : [])));
    return erased.size === 0 ? facts : facts.map((fact) => withoutPersonal(fact, erased));
  }

  /** The records a fact leads to, or that its record is or was part of. */
  #targets(facts: readonly Written[], { type, set }: Fact, record: string): string[] {
    const own = facts.filter((each) => each.record === record);
    return relations[type].flatMap(({ field, to, as }) =>
      [set[field], as === 'part' && latest(own, field)].flatMap((value) =>
        typeof value === 'string' && value !== '' ? [`${to} ${value}`] : [],
      ),
    );
  }

  #shownGone(facts: readonly Written[], record: string): boolean {
    const own = facts.filter((each) => each.record === record);
    if (latest(own, 'deleted') !== true) return false;
    return !conflictsIn(facts).heads.some((head) => head.startsWith(`${record} deleted `));
  }

  /** The removals of a record that `facts` show, where it still is removed once everything is known. */
  #goneStamps(facts: readonly Written[], everything: readonly Written[], record: string): readonly Stamp[] {
    const own = facts.filter((each) => each.record === record);
    if (latest(own, 'deleted') !== true || !this.#shownGone(everything, record)) return [];
    return shownStamps(headsOf(own).filter(({ field }) => field === 'deleted'));
  }
}

/** A fact without what it said of people whose personal data were erased. */
function withoutPersonal(fact: Written, erased: ReadonlySet<string>): Written {
  const person = fact.type === 'attendance' ? (fact.id.split(':')[1] ?? '') : fact.id;
  if (!erased.has(person) || (fact.type !== 'attendance' && fact.type !== 'collaborator')) return fact;
  const personal = new Set<string>(personalFields[fact.type]);
  const set = Object.entries(fact.set).map(([field, value]) => [field, personal.has(field) ? '' : value]);
  return { ...fact, set: Object.fromEntries(set) };
}

/** What a fact knew of its own record: what it says, or all that showed where it removes or brings back. */
function knewOf(
  { isTrusted, seen, set }: Fact,
  shown: ReadonlyMap<string, readonly Stamp[]>,
  gone: boolean,
): ReadonlyMap<string, readonly Stamp[]> {
  if (isTrusted) return new Map(Object.entries(seen));
  if ('deleted' in set) return shown;
  return new Map(gone ? [['deleted', shown.get('deleted') ?? []]] : []);
}

function conflictsIn(facts: readonly Written[]): Conflicts {
  const byRecord = Map.groupBy(facts, ({ record }) => record);
  const heads = [...byRecord.values()].flatMap((own) => {
    // Whoever is the only one to have written in a record contradicts nobody.
    if (new Set(own.map(({ stamp }) => stamp.slice(18))).size === 1) return [];
    const ownHeads = headsOf(own);
    return [...differing(ownHeads), ...deletionsIn(ownHeads)];
  });
  const hidden = [...byRecord.keys()].flatMap((record) => hiddenBy(record, byRecord));
  const lines = new Set([...heads.map(lineOf), ...hidden.flatMap(({ removals }) => removals.map(lineOf))]);
  return {
    heads: [...lines].toSorted(),
    hidden: [...new Set(hidden.map(({ record, user }) => `${record}: ${user}`))].toSorted(),
  };
}

/** The values that no other of these facts replaced. */
function headsOf(facts: readonly Written[]): Head[] {
  const replaced = new Set(
    facts.flatMap(({ replaces }) =>
      [...replaces].flatMap(([field, stamps]) => stamps.map((stamp) => `${field} ${stamp}`)),
    ),
  );
  return facts.flatMap((written) =>
    Object.entries(written.set).flatMap(([field, value]) =>
      replaced.has(`${field} ${written.stamp}`) ? [] : [{ written, field, value }],
    ),
  );
}

const byStamp = (a: Head, b: Head): number => (a.written.stamp < b.written.stamp ? -1 : 1);

function shownStamps(heads: readonly Head[]): Stamp[] {
  const last = heads.toSorted(byStamp).at(-1);
  return heads.filter(({ value }) => value === last?.value).map(({ written }) => written.stamp);
}

function latest(facts: readonly Written[], field: string): FieldValue | undefined {
  return facts
    .filter(({ set }) => field in set)
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1))
    .at(-1)?.set[field];
}

function differing(heads: readonly Head[]): Head[] {
  return [...Map.groupBy(heads, ({ field }) => field)].flatMap(([field, of]) => {
    const type = of[0]?.written.type;
    if (type === undefined || (field !== 'deleted' && !isAsked(type, field))) return [];
    return new Set(of.map(({ value }) => value)).size > 1 ? of : [];
  });
}

function deletionsIn(heads: readonly Head[]): Head[] {
  const deletions = heads.filter(({ field, value }) => field === 'deleted' && value === true);
  if (deletions.length === 0) return [];
  const unseen = heads.filter(
    (edit) =>
      edit.field !== 'deleted' &&
      !isWorkTrace(edit.written.type, edit.field) &&
      edit.written.set.erased !== true &&
      !deletions.some((deletion) => sawEachOther(deletion, edit)),
  );
  return unseen.length === 0 ? [] : [...unseen, ...deletions];
}

const sawEachOther = ({ written: deletion }: Head, { field, written: edit }: Head): boolean =>
  deletion.stamp === edit.stamp ||
  (deletion.knew.get(field) ?? []).includes(edit.stamp) ||
  (edit.knew.get('deleted') ?? []).includes(deletion.stamp);

interface Hidden {
  readonly record: string;
  readonly user: string;
  readonly removals: readonly Head[];
}

/** What a removal would hide that nobody who removed the record knew. */
function hiddenBy(record: string, byRecord: ReadonlyMap<string, readonly Written[]>): Hidden[] {
  const removals = headsOf(byRecord.get(record) ?? []).filter(
    ({ field, value }) => field === 'deleted' && value === true,
  );
  if (removals.length === 0) return [];
  return usersOf(record, byRecord).flatMap(({ user, counts }) => {
    const unknown = (byRecord.get(user) ?? []).some(
      (fact) =>
        counts(fact) &&
        removals.every(({ written }) => !written.known(fact.stamp) && !fact.sawGone.has(written.stamp)),
    );
    return unknown ? [{ record, user, removals }] : [];
  });
}

interface User {
  readonly user: string;
  readonly counts: (fact: Written) => boolean;
}

function usersOf(record: string, byRecord: ReadonlyMap<string, readonly Written[]>): User[] {
  const [to, id] = record.split(' ');
  return [...byRecord].flatMap(([user, facts]): User[] => {
    const type = facts[0]?.type;
    if (type === undefined || latest(facts, 'deleted') === true) return [];
    return relations[type]
      .filter((relation) => relation.to === to && latest(facts, relation.field) === id)
      .flatMap(({ field, as }): User[] => {
        if (as === 'use') return [{ user, counts: ({ set }) => set[field] === id }];
        const isWord = ({ set }: Written) => Object.keys(set).some((each) => !isWorkTrace(type, each));
        const parts = usersOf(user, byRecord).filter((member) =>
          relations[byRecord.get(member.user)?.[0]?.type ?? type].some(
            (relation) => relation.to === type && relation.as === 'part',
          ),
        );
        const own = { user, counts: isWord };
        return to === 'meeting' ? [own, ...parts] : [own];
      });
  });
}

const lineOf = ({ written: { record, stamp }, field }: Head): string => `${record} ${field} ${stamp}`;
