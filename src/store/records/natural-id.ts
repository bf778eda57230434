import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { RecordType } from '../../shared/records/index.ts';
import { nameKey, soundOf } from '../../shared/roster/names.ts';
import { codeKey } from '../../shared/roster/same-person.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';
import { deriveId } from './derived-id.ts';

/**
 * The words that identify a record within its type: two records with the same words are one, on whatever PC they were
 * added.
 */
export type Nature = readonly string[];

type PersonWords = { readonly [Word in 'code' | 'name' | 'unit']?: string | undefined };

/**
 * A person is identified by code, otherwise by name and unit. Tone marks count: two people merged into one record
 * cannot be separated again, while two records of one person can be joined.
 */
export function natureOfPerson({ code = '', name = '', unit = '' }: PersonWords): Nature | null {
  if (code.trim() !== '') return ['code', codeKey({ code }).normalize('NFC')];
  const sound = soundOf(name);
  return sound === '' ? null : ['name', sound, nameKey(unit)];
}

/** "xã Tân An" and "xã Tân Ân" are two places, and so are a commune and a ward of one name. */
export function natureOfPlace(name: string | undefined): Nature | null {
  const sound = soundOf(name ?? '');
  return sound === '' ? null : [sound];
}

/** Records identified by name within a list: agencies, groups, and topics below one parent. */
export function natureOfName(name: string | undefined, ...within: readonly string[]): Nature | null {
  const key = nameKey(name ?? '');
  return key === '' ? null : [key, ...within];
}

/**
 * The id of a new record. It is derived from the record's nature, so that two PCs that add the same thing have one
 * record after merging. If this file already has a record with that id, even a removed one, the new record gets a
 * different id.
 * @param taken ids that were given in the same action
 */
export function newIdOf(
  db: Readable,
  type: RecordType,
  nature: Nature | null,
  taken: ReadonlySet<string> = new Set(),
): string {
  if (nature === null) return uuidv7();
  const id = deriveId(type, ...nature);
  return taken.has(id) || isThere(db, type, id) ? uuidv7() : id;
}

const standing = z.object({ name: z.string() });

/**
 * The record that importing a table restores: one with the id of this nature that was removed, still has the same name,
 * and was neither retired nor joined into another. Null if there is none.
 */
export function removedWithNature(
  db: Readable,
  type: 'collaborator' | 'locality' | 'collaboratorGroup',
  nature: Nature | null,
  name: string,
): string | null {
  if (nature === null) return null;
  const id = deriveId(type, ...nature);
  const sql = `SELECT name FROM ${table(type).name} WHERE id = ? AND deleted AND NOT retired AND merged_into_id IS NULL`;
  const found = readOne(db, standing, sql, id);
  return found !== undefined && soundOf(found.name) === soundOf(name) ? id : null;
}

/** The record in use that has the id of this nature; null if there is none. */
export function standingWithNature(
  db: Readable,
  type: 'locality' | 'agency',
  nature: Nature | null,
): string | null {
  if (nature === null) return null;
  const id = deriveId(type, ...nature);
  const sql = `SELECT 1 FROM ${table(type).name} WHERE id = ? AND NOT deleted AND NOT retired`;
  return db.prepare(sql).get(id) === undefined ? null : id;
}

function isThere(db: Readable, type: RecordType, id: string): boolean {
  return db.prepare(`SELECT 1 FROM ${table(type).name} WHERE id = ?`).get(id) !== undefined;
}
