import { z } from 'zod';
import { LATEST_TIME } from '../../../shared/clock/hlc.ts';
import { badPartOf, hex16, name, wallTime } from '../../log/check/change-rules.ts';
import { chainLink, digestOf } from '../../log/hash-chain.ts';
import { rowsIn, type Value } from './rows.ts';

const digest = z.instanceof(Buffer).refine(({ length }) => length === 32);
/** Text without signs of damage. */
const words = z.string().refine((text) => !/[\p{Cc}\ufffd]/u.test(text));

const writerRow = z
  .tuple([hex16, hex16, name.and(words), wallTime])
  .transform(([id, device, deviceName, startedAt]) => ({ id, device, deviceName, startedAt }));
export type SalvagedWriter = z.infer<typeof writerRow>;

/** The columns of a change in schema order; later versions only append columns. */
const changeRow = z
  .tuple([
    z.string(),
    z.string(),
    z.int(),
    z.string(),
    words,
    words,
    z.int(),
    z.string(),
    words,
    z.string(),
    digest,
    digest,
  ])
  .transform(
    ([stamp, writer, seq, action, verb, person, wallTime, recordType, recordId, payload, digest, chain]) => ({
      ...{ stamp, writer, seq, action, verb, person, wallTime, recordType, recordId, payload, digest, chain },
      mergeId: null,
    }),
  );

/** A change as found, with the merge it came in with, if known. */
export type SalvagedChange = Omit<z.infer<typeof changeRow>, 'mergeId'> & { readonly mergeId: string | null };

const CHANGE_COLUMNS = 12;

export interface Salvaged {
  readonly writers: readonly SalvagedWriter[];
  /** The changes whose payload matches its digest, in stamp order. */
  readonly changes: readonly SalvagedChange[];
  /** Changes whose payload does not match: damaged, or blanked on purpose when personal data were erased. */
  readonly blanked: readonly SalvagedChange[];
  /** Changes that are stored as they were written but hold values no program of ours writes, in the order found. */
  readonly bad: readonly SalvagedChange[];
}

/**
 * Finds the log in the bytes of a damaged file, in each of its states. A change proves itself: its payload by its
 * digest, the rest by its link to the change before, if that one was found too.
 */
export function salvage(...states: readonly Buffer[]): Salvaged {
  const writers = new Map<string, SalvagedWriter>();
  const changes = new Map<string, SalvagedChange>();
  for (const row of rowsOf(states)) {
    const change = changeIn(row);
    const known = change === null ? undefined : changes.get(change.stamp);
    if (change !== null && (known === undefined || !isAsDigested(known))) changes.set(change.stamp, change);
    const writer = row.length === 4 ? writerRow.safeParse(row).data : undefined;
    if (writer !== undefined) writers.set(writer.id, writer);
  }
  return { writers: [...writers.values()], ...sorted([...changes.values()]) };
}

/** Sorts the found changes by whether they can be taken over as they are. */
export function sorted(found: readonly SalvagedChange[]): Omit<Salvaged, 'writers'> {
  const isSound = (change: SalvagedChange) => badPartOf(change, LATEST_TIME) === null && beginsWell(change);
  const kept = linked(found);
  const byStamp = kept.filter(isSound).toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
  const bad = new Set(kept.filter((change) => !isSound(change) && isAsDigested(change)));
  return {
    changes: byStamp.filter(isAsDigested),
    blanked: byStamp.filter((change) => !isAsDigested(change)),
    bad: found.filter((change) => bad.has(change)),
  };
}

function* rowsOf(states: readonly Buffer[]): Generator<readonly Value[]> {
  for (const bytes of states) yield* rowsIn(bytes);
}

/**
 * Whether a writer's first change has no link before it. A change numbered 1 that links to one with an impossible
 * number is not sound.
 */
function beginsWell(change: SalvagedChange): boolean {
  return change.seq > 1 || chainLink(null, change, change.digest).equals(change.chain);
}

function changeIn(row: readonly Value[]): SalvagedChange | null {
  if (row.length < CHANGE_COLUMNS) return null;
  return changeRow.safeParse(row.slice(0, CHANGE_COLUMNS)).data ?? null;
}

const isAsDigested = (change: SalvagedChange): boolean => digestOf(change.payload).equals(change.digest);

/** Leaves out changes whose link does not match: something in them was altered. */
function linked(changes: readonly SalvagedChange[]): SalvagedChange[] {
  const inChain = changes.toSorted((a, b) => (placeInChain(a) < placeInChain(b) ? -1 : 1));
  return inChain.filter((change, at) => {
    const before = inChain[at - 1];
    const isNext = before?.writer === change.writer && before.seq === change.seq - 1;
    if (!isNext && change.seq > 1) return true;
    return chainLink(isNext ? before.chain : null, change, change.digest).equals(change.chain);
  });
}

/** A sort key: writer, then number. */
const placeInChain = ({ writer, seq }: SalvagedChange): string => writer + String(seq).padStart(16, '0');
