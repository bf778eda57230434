import { createHash } from 'node:crypto';
import type { Stamp, WriterId } from '../../shared/clock/hlc.ts';

/** The parts of a change that its link in the chain vouches for. */
export interface ChainedHeader {
  readonly stamp: Stamp;
  readonly writer: WriterId;
  readonly seq: number;
  readonly action: Stamp;
  readonly verb: string;
  readonly person: string;
  readonly wallTime: number;
  readonly recordType: string;
  readonly recordId: string;
}

/** The digest of a payload; it stays when personal data in the payload are erased on purpose. */
export function digestOf(payload: string): Buffer {
  return createHash('sha256').update(payload).digest();
}

/**
 * The link of one change: a hash over the previous link of the same writer, the header and the digest of the payload.
 * Altering, dropping or inserting an older change breaks every later link of that writer.
 */
export function chainLink(previous: Buffer | null, header: ChainedHeader, digest: Buffer): Buffer {
  const { stamp, writer, seq, action, verb, person, wallTime, recordType, recordId } = header;
  return createHash('sha256')
    .update(previous ?? Buffer.alloc(32))
    .update(JSON.stringify([stamp, writer, seq, action, verb, person, wallTime, recordType, recordId]))
    .update(digest)
    .digest();
}
