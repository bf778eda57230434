import { z } from 'zod';
import { isRecordType } from '../../../shared/records/index.ts';
import type { Readable } from '../../sqlite/handles.ts';
import { chainLink, digestOf } from '../hash-chain.ts';
import type { BadValue } from './bad-values.ts';
import { badPartOf, LONGEST_PAYLOAD } from './change-rules.ts';

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
  payload: z.string().nullable(),
  digest: z.instanceof(Buffer),
  chain: z.instanceof(Buffer),
});
type Row = z.infer<typeof row>;
export type LoggedChange = Row & { readonly payload: string };

/** A change that is not what was written, and in what way. */
export interface LogFault {
  readonly writer: string;
  readonly seq: number;
  /**
   * `missing`: a change before this one is missing; `payload`: its payload was altered; `chain`: it or an older change
   * was.
   */
  readonly fault: 'missing' | 'payload' | 'chain';
}

/** How far one writer's chain has been followed. */
interface Link {
  readonly writer: string;
  readonly seq: number;
  readonly chain: Buffer | null;
}

/** The result of reading the whole log. */
export interface LogFindings {
  readonly faults: readonly LogFault[];
  /** The first values that no program can have written, and how many changes hold one. */
  readonly bad: readonly BadValue[];
  readonly badCount: number;
}

export interface LogRules {
  /** Whether a payload was blanked on purpose when personal data were erased. */
  isErased(change: LoggedChange): boolean;
  /** The latest time a stamp may have; null if the values are of a newer version, whose rules are not known here. */
  readonly latest: number | null;
}

/** How many bad values are reported by name. */
const MOST_NAMED = 20;

/**
 * Reads the whole log and follows each writer's chain: the numbers have no gap, payloads match their digests, links
 * match, and every value is one that the program can have written. A file that was torn while it was copied, or edited
 * by hand, does not pass.
 */
export function checkLog(db: Readable, { isErased, latest }: LogRules): LogFindings {
  const faults: LogFault[] = [];
  const bad: BadValue[] = [];
  let badCount = 0;
  let last: Link = { writer: '', seq: 0, chain: null };
  const rows = db
    .prepare(
      `SELECT stamp, writer, seq, action, verb, person, wall_time AS wallTime, record_type AS recordType,
        record_id AS recordId, iif(octet_length(payload) > ${LONGEST_PAYLOAD}, NULL, payload) AS payload, digest, chain
      FROM change ORDER BY writer, seq`,
    )
    .iterate();
  for (const each of rows) {
    const change = row.parse(each);
    const fault = faultOf(change, last, isErased);
    if (fault !== null) faults.push({ writer: change.writer, seq: change.seq, fault });
    last = change;
    const value = latest === null ? null : badValueOf(change, latest);
    if (value === null) continue;
    badCount += 1;
    if (bad.length < MOST_NAMED) bad.push(value);
  }
  return { faults, bad, badCount };
}

function faultOf(change: Row, last: Link, isErased: LogRules['isErased']): LogFault['fault'] | null {
  const previous = last.writer === change.writer ? last : { seq: 0, chain: null };
  if (change.seq !== previous.seq + 1) return 'missing';
  if (!chainLink(previous.chain, change, change.digest).equals(change.chain)) return 'chain';
  const isAsWritten = isAsDigested(change) || (hasPayload(change) && isErased(change));
  return isAsWritten ? null : 'payload';
}

const hasPayload = (change: Row): change is LoggedChange => change.payload !== null;

/** A payload that is too long to be read is reported as too long instead. */
const isAsDigested = ({ payload, digest }: Row): boolean =>
  payload === null || digestOf(payload).equals(digest);

function badValueOf(change: Row, latest: number): BadValue | null {
  const part = badPartOf(change, latest);
  if (part === null) return null;
  const { recordType, writer, seq } = change;
  return { record: isRecordType(recordType) ? recordType : 'change', field: part.name, writer, seq };
}
