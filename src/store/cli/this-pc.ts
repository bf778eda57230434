import { createHash } from 'node:crypto';
import { hostname } from 'node:os';

/** This PC, known only by its name: the command line has no folder of user data to keep an identity in. */
export function thisPc(): { id: string; name: string } {
  const name = hostname();
  return { id: createHash('sha256').update(name).digest('hex').slice(0, 16), name };
}
