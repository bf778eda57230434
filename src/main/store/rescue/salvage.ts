import { z } from 'zod';
import { stampPattern } from '../../../shared/clock/hlc.ts';
import { recordTypeNames } from '../../../shared/records/index.ts';
import { chainLink, digestOf } from '../changes/chain.ts';
import { payload } from '../changes/payload.ts';
import { rowsIn, type Value } from './rows.ts';

const hex16 = z.string().regex(/^[0-9a-f]{16}$/);
const digest = z.instanceof(Buffer).refine(({ length }) => length === 32);
const stamp = z.string().regex(stampPattern);
/** What a person or PC can be called: text that came through whole. */
const name = z.string().refine((text) => !/[\p{Cc}\ufffd]/u.test(text));

const writerRow = z
  .tuple([hex16, hex16, name, z.int()])
  .transform(([id, device, deviceName, startedAt]) => ({ id, device, deviceName, startedAt }));
export type SalvagedWriter = z.infer<typeof writerRow>;

/** The columns of a change in the order of the schema; later versions only add behind them. */
const changeRow = z
  .tuple([
    stamp,
    hex16,
    z.int(),
    stamp,
    name,
    name,
    z.int(),
    z.enum(recordTypeNames),
    name,
    z.string(),
    digest,
    digest,
  ])
  .transform(
    ([stamp, writer, seq, action, verb, person, wallTime, recordType, recordId, payload, digest, chain]) => ({
      ...{ stamp, writer, seq, action, verb, person, wallTime, recordType, recordId, payload, digest, chain },
    }),
  )
  .refine((change) => isPayload(change.payload));
export type SalvagedChange = z.infer<typeof changeRow>;

const CHANGE_COLUMNS = 12;

export interface Salvaged {
  readonly writers: readonly SalvagedWriter[];
  /** The changes whose payload is what was digested, in the order of their stamps. */
  readonly changes: readonly SalvagedChange[];
  /** Those whose payload is not: damaged, or blanked on purpose when personal data were erased. */
  readonly blanked: readonly SalvagedChange[];
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
  const found = linked([...changes.values()]);
  return {
    writers: [...writers.values()],
    changes: found.filter(isAsDigested),
    blanked: found.filter((change) => !isAsDigested(change)),
  };
}

function* rowsOf(states: readonly Buffer[]): Generator<readonly Value[]> {
  for (const bytes of states) yield* rowsIn(bytes);
}

function changeIn(row: readonly Value[]): SalvagedChange | null {
  if (row.length < CHANGE_COLUMNS) return null;
  return changeRow.safeParse(row.slice(0, CHANGE_COLUMNS)).data ?? null;
}

const isAsDigested = (change: SalvagedChange): boolean => digestOf(change.payload).equals(change.digest);

/** Leaves out the changes whose link does not hold: something in them is not what was written. */
function linked(changes: readonly SalvagedChange[]): SalvagedChange[] {
  const inChain = changes.toSorted((a, b) => (placeInChain(a) < placeInChain(b) ? -1 : 1));
  return inChain
    .filter((change, at) => {
      const before = inChain[at - 1];
      const isNext = before?.writer === change.writer && before.seq === change.seq - 1;
      if (!isNext && change.seq > 1) return true;
      return chainLink(isNext ? before.chain : null, change, change.digest).equals(change.chain);
    })
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1));
}

/** Sorts by writer, then by number. */
const placeInChain = ({ writer, seq }: SalvagedChange): string => writer + String(seq).padStart(16, '0');

function isPayload(text: string): boolean {
  try {
    return payload.safeParse(JSON.parse(text)).success;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
