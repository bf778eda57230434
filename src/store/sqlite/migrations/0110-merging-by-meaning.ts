import type { Migration } from './migration.ts';

/**
 * What merging works out across records, kept beside `conflict` because it is derived like it: what a removal in
 * dispute would hide, which links are not followed because they would make a circle or a tree too deep, and what became
 * of a record in a merge where a removal was in dispute; `derived` says by which version of the rules. People, places,
 * agencies and groups that were joined say with which. Minutes that were closed are kept as they were signed. Indexes
 * tell at once whether anything of a type was removed.
 */
export const mergingByMeaning: Migration = {
  version: 110,
  sql: `
    ALTER TABLE locality ADD COLUMN merged_into_id TEXT REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX locality_merged_into ON locality (merged_into_id);
    ALTER TABLE agency ADD COLUMN merged_into_id TEXT REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX agency_merged_into ON agency (merged_into_id);
    ALTER TABLE collaborator ADD COLUMN merged_into_id TEXT REFERENCES collaborator (id) DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX collaborator_merged_into ON collaborator (merged_into_id);
    ALTER TABLE collaborator_group
      ADD COLUMN merged_into_id TEXT REFERENCES collaborator_group (id) DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX collaborator_group_merged_into ON collaborator_group (merged_into_id);

    CREATE INDEX meeting_removed ON meeting (id) WHERE deleted = 1;
    CREATE INDEX agenda_item_removed ON agenda_item (id) WHERE deleted = 1;
    CREATE INDEX topic_removed ON topic (id) WHERE deleted = 1;
    CREATE INDEX locality_removed ON locality (id) WHERE deleted = 1;
    CREATE INDEX agency_removed ON agency (id) WHERE deleted = 1;
    CREATE INDEX collaborator_removed ON collaborator (id) WHERE deleted = 1;
    CREATE INDEX collaborator_group_removed ON collaborator_group (id) WHERE deleted = 1;
    CREATE INDEX document_removed ON document (id) WHERE deleted = 1;

    CREATE TABLE conflict_use (
      record_type TEXT NOT NULL,
      record_id TEXT NOT NULL,
      user_type TEXT NOT NULL,
      user_id TEXT NOT NULL,
      stamp TEXT NOT NULL,
      PRIMARY KEY (record_type, record_id, user_type, user_id, stamp)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE cut_link (
      record_type TEXT NOT NULL,
      field TEXT NOT NULL,
      record_id TEXT NOT NULL,
      target_id TEXT NOT NULL,
      PRIMARY KEY (record_type, field, record_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE merge_outcome (
      merge_id TEXT NOT NULL REFERENCES merge (id),
      record_type TEXT NOT NULL,
      record_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (merge_id, record_type, record_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE signed_minutes (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL DEFAULT '' REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL DEFAULT 0,
      signed_at TEXT NOT NULL DEFAULT '',
      signed_by TEXT NOT NULL DEFAULT '',
      names TEXT NOT NULL DEFAULT '',
      text TEXT NOT NULL DEFAULT '',
      digest TEXT NOT NULL DEFAULT '',
      file_hash TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX signed_minutes_meeting ON signed_minutes (meeting_id);

    CREATE TABLE derived (what TEXT PRIMARY KEY, rules INTEGER NOT NULL) STRICT;
  `,
};
