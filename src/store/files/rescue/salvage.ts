import { z } from 'zod';
import { LATEST_TIME } from '../../../shared/clock/hlc.ts';
import { badPartOf, hex16, name, wallTime } from '../../log/check/change-rules.ts';
import { chainLink, digestOf } from '../../log/hash-chain.ts';
import { rowsIn, type Value } from './rows.ts';

const digest = z.instanceof(Buffer).refine(({ length }) => length === 32);
/** Text that came through whole. */
const words = z.string().refine((text) => !/[\p{Cc}\ufffd]/u.test(text));

const writerRow = z
  .tuple([hex16, hex16, name.and(words), wallTime])
  .transform(([id, device, deviceName, startedAt]) => ({ id, device, deviceName, startedAt }));
export type SalvagedWriter = z.infer<typeof writerRow>;

/** The columns of a change in the order of the schema; later versions only add behind them. */
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

/** A change as it was found, with the merge it came in with where that is known. */
export type SalvagedChange = Omit<z.infer<typeof changeRow>, 'mergeId'> & { readonly mergeId: string | null };

const CHANGE_COLUMNS = 12;

export interface Salvaged {
  readonly writers: readonly SalvagedWriter[];
  /** The changes whose payload is what was digested, in the order of their stamps. */
  readonly changes: readonly SalvagedChange[];
  /** Those whose payload is not: damaged, or blanked on purpose when personal data were erased. */
  readonly blanked: readonly SalvagedChange[];
  /** Those that were written as they stand and hold what no program of ours writes, in the order they were found. */
  readonly bad: readonly SalvagedChange[];
}

/**
 * Finds in the bytes of a damaged file, in each state there is of it, what the log said. A change vouches for itself: its payload by its digest, the
 * rest of it by its link to the change before, where that one was found too.
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

/** Tells what of the changes that were found can be taken over as it is. */
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

/** A writer's first change follows none; one that is linked to a change with an impossible number stays without it. */
function beginsWell(change: SalvagedChange): boolean {
  return change.seq > 1 || chainLink(null, change, change.digest).equals(change.chain);
}

function changeIn(row: readonly Value[]): SalvagedChange | null {
  if (row.length < CHANGE_COLUMNS) return null;
  return changeRow.safeParse(row.slice(0, CHANGE_COLUMNS)).data ?? null;
}

const isAsDigested = (change: SalvagedChange): boolean => digestOf(change.payload).equals(change.digest);

/** Leaves out the changes whose link does not hold: something in them is not what was written. */
function linked(changes: readonly SalvagedChange[]): SalvagedChange[] {
  const inChain = changes.toSorted((a, b) => (placeInChain(a) < placeInChain(b) ? -1 : 1));
  return inChain.filter((change, at) => {
    const before = inChain[at - 1];
    const isNext = before?.writer === change.writer && before.seq === change.seq - 1;
    if (!isNext && change.seq > 1) return true;
    return chainLink(isNext ? before.chain : null, change, change.digest).equals(change.chain);
  });
}

/** Sorts by writer, then by number. */
const placeInChain = ({ writer, seq }: SalvagedChange): string => writer + String(seq).padStart(16, '0');
