import type { Migration } from './migration.ts';

/**
 * The index of everything that can be searched. It is worked out from the records and from nothing else, and follows
 * the change log: `search_state` says how far. It keeps no texts (`content=''`); a rowid of `search` is a place in
 * the order in which results are shown, and `search_record` says which record has it. `search_word` lists the words
 * of the index, so that the beginning of one finds the others.
 *
 * @param schema `temp` for a file that is only read.
 */
export function searchTables(schema: 'main' | 'temp'): string {
  return `
    CREATE VIRTUAL TABLE ${schema}.search USING fts5(
      folded, accented, tags, content='', contentless_delete=1, tokenize='ascii');
    CREATE TABLE ${schema}.search_record (
      place INTEGER PRIMARY KEY,
      record_id TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TABLE ${schema}.search_word (
      word TEXT PRIMARY KEY,
      uses INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE ${schema}.search_state (
      format INTEGER NOT NULL DEFAULT 0,
      log INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    INSERT INTO ${schema}.search_state DEFAULT VALUES;
  `;
}

export const search: Migration = { version: 70, sql: searchTables('main') };
