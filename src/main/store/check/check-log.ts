import { z } from 'zod';
import { chainLink, digestOf } from '../changes/chain.ts';
import type { Readable } from '../database/handles.ts';

const row = z.object({
  stamp: z.string(),
  writer: z.string(),
  seq: z.number(),
  action: z.string(),
  verb: z.string(),
  person: z.string(),
  wallTime: z.number(),
  recordType: z.string(),
  recordId: z.string(),
  payload: z.string(),
  digest: z.instanceof(Buffer),
  chain: z.instanceof(Buffer),
});
export type LoggedChange = z.infer<typeof row>;

/** Where the log is not what was written: which change of which writer, and in what way. */
export interface LogFault {
  readonly writer: string;
  readonly seq: number;
  /** A change is missing before this one, its payload was altered, or it or an older one was. */
  readonly fault: 'missing' | 'payload' | 'chain';
}

/** How far one writer's chain has been followed. */
interface Link {
  readonly writer: string;
  readonly seq: number;
  readonly chain: Buffer | null;
}

/**
 * Reads the whole log and follows each writer's chain: numbers without a hole, payloads as they were digested, links
 * as they were made. A file that was torn while it was copied, or altered by hand, does not pass.
 *
 * @param isErased whether a payload was blanked on purpose when personal data were erased.
 */
export function checkLog(db: Readable, isErased: (change: LoggedChange) => boolean): LogFault[] {
  const faults: LogFault[] = [];
  let last: Link = { writer: '', seq: 0, chain: null };
  const rows = db
    .prepare(
      `SELECT stamp, writer, seq, action, verb, person, wall_time AS wallTime, record_type AS recordType,
        record_id AS recordId, payload, digest, chain FROM change ORDER BY writer, seq`,
    )
    .iterate();
  for (const each of rows) {
    const change = row.parse(each);
    const { writer, seq, digest, chain } = change;
    const previous = last.writer === writer ? last : { seq: 0, chain: null };
    if (seq !== previous.seq + 1) faults.push({ writer, seq, fault: 'missing' });
    else if (!chainLink(previous.chain, change, digest).equals(chain))
      faults.push({ writer, seq, fault: 'chain' });
    else if (!digestOf(change.payload).equals(digest) && !isErased(change))
      faults.push({ writer, seq, fault: 'payload' });
    last = { writer, seq, chain };
  }
  return faults;
}
