import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import type { RecordType } from '../../shared/records/index.ts';
import { nameKey, soundOf } from '../../shared/roster/names.ts';
import { codeKey } from '../../shared/roster/same-person.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import { table } from '../sqlite/record-tables.ts';
import { deriveId } from './derived-id.ts';

/** What tells records of a type from each other: two with the same words are one, on whatever PC they were added. */
export type Nature = readonly string[];

type PersonWords = { readonly [Word in 'code' | 'name' | 'unit']?: string | undefined };

/**
 * Somebody is known by their code, else by name and unit. Tones count, since a record that two people became cannot be
 * parted again, while two records of one person can be joined.
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

/** What stands in a list by its name: agencies, groups, and topics below one parent. */
export function natureOfName(name: string | undefined, ...within: readonly string[]): Nature | null {
  const key = nameKey(name ?? '');
  return key === '' ? null : [key, ...within];
}

/**
 * The id of a new record. It follows from what the record is, so that two PCs that add the same have one record when
 * they are merged; where this file has a record with that id already, whatever became of it, the new one is another.
 * @param taken ids that were given in the same act
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
 * The record that a table brings back: one that has the id of this nature and was removed, bears the same name still,
 * and was neither retired nor joined to another. Null where there is none.
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

/** The record in use that has the id of this nature; null where there is none. */
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
