import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from './json-file.ts';

const schema = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) });

export interface Device {
  readonly id: string;
  /** The name of the PC, as Windows has it. */
  readonly name: string;
}

/**
 * This PC's identity in every file it writes. It lives outside the database, so that a copied or restored file
 * never carries somebody else's identity along.
 */
export function loadDevice(userData: string): Device {
  const path = join(userData, 'device.json');
  const known = readJson(path, schema);
  if (known !== undefined) return { id: known.id, name: hostname() };
  const id = randomBytes(8).toString('hex');
  writeJson(path, { id });
  return { id, name: hostname() };
}
