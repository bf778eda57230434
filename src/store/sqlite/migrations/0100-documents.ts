import type { Migration } from './migration.ts';

/**
 * Documents of the office: number and options of each, the words people changed in them, what becomes of words that
 * look like personal data, the office's own forms, and its corrections of the profiles.
 */
export const documents: Migration = {
  version: 100,
  sql: `
    CREATE TABLE document (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL DEFAULT 'minutes',
      meeting_id TEXT REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      unit TEXT NOT NULL DEFAULT '',
      number INTEGER,
      issued_on TEXT NOT NULL DEFAULT '',
      speaker_mode TEXT NOT NULL DEFAULT '',
      entry_order TEXT NOT NULL DEFAULT '',
      profile_id TEXT NOT NULL DEFAULT '',
      file_name TEXT NOT NULL DEFAULT '',
      file_hash TEXT NOT NULL DEFAULT '',
      exported_at TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX document_of_meeting ON document (meeting_id);

    CREATE TABLE document_edit (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      document_id TEXT NOT NULL DEFAULT '' REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      place TEXT NOT NULL DEFAULT '',
      text TEXT NOT NULL DEFAULT '',
      base TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX document_edit_of_document ON document_edit (document_id);

    CREATE TABLE document_mask (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      document_id TEXT NOT NULL DEFAULT '' REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      quote TEXT NOT NULL DEFAULT '',
      decision TEXT NOT NULL DEFAULT 'mask'
    ) STRICT;
    CREATE INDEX document_mask_of_document ON document_mask (document_id);

    CREATE TABLE form (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL DEFAULT '',
      about TEXT NOT NULL DEFAULT '',
      content TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE profile_number (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      profile_id TEXT NOT NULL DEFAULT 'hd05',
      path TEXT NOT NULL DEFAULT '',
      value TEXT NOT NULL DEFAULT ''
    ) STRICT;
  `,
};
