import type { Migration } from './migration.ts';

/**
 * What a meeting's whole life needs: who was invited, came late or sent somebody, who asked to speak, what was
 * answered, when it was closed and by whom; groups of collaborators, the topic book, the office's own snippets and
 * saved views of lists, the office's signer, the district a locality belonged to.
 */
export const meetingLife: Migration = {
  version: 60,
  sql: `
    CREATE TABLE collaborator_group (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL DEFAULT '',
      position TEXT NOT NULL DEFAULT '',
      retired INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    ALTER TABLE collaborator ADD COLUMN group_id TEXT
      REFERENCES collaborator_group (id) DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX collaborator_of_group ON collaborator (group_id);

    CREATE TABLE snippet (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      shortcut TEXT NOT NULL DEFAULT '',
      text TEXT NOT NULL DEFAULT '',
      retired INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE saved_view (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      list TEXT NOT NULL DEFAULT 'entries',
      name TEXT NOT NULL DEFAULT '',
      settings TEXT NOT NULL DEFAULT ''
    ) STRICT;

    ALTER TABLE meeting ADD COLUMN agenda_item_id TEXT
      REFERENCES agenda_item (id) DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE meeting ADD COLUMN closed_at TEXT NOT NULL DEFAULT '';
    ALTER TABLE meeting ADD COLUMN closed_by TEXT NOT NULL DEFAULT '';
    CREATE INDEX meeting_of_agenda_item ON meeting (agenda_item_id);

    ALTER TABLE attendance ADD COLUMN arrived_at TEXT NOT NULL DEFAULT '';
    ALTER TABLE attendance ADD COLUMN substitute TEXT NOT NULL DEFAULT '';
    ALTER TABLE attendance ADD COLUMN speaking_position TEXT NOT NULL DEFAULT '';

    ALTER TABLE task ADD COLUMN state TEXT NOT NULL DEFAULT 'open';
    ALTER TABLE task ADD COLUMN document_number TEXT NOT NULL DEFAULT '';
    ALTER TABLE task ADD COLUMN document_date TEXT NOT NULL DEFAULT '';
    ALTER TABLE task ADD COLUMN answer TEXT NOT NULL DEFAULT '';
    ALTER TABLE task ADD COLUMN answered_on TEXT NOT NULL DEFAULT '';

    ALTER TABLE topic ADD COLUMN definition TEXT NOT NULL DEFAULT '';
    ALTER TABLE topic ADD COLUMN examples TEXT NOT NULL DEFAULT '';
    ALTER TABLE topic ADD COLUMN belongs TEXT NOT NULL DEFAULT '';
    ALTER TABLE topic ADD COLUMN belongs_not TEXT NOT NULL DEFAULT '';
    ALTER TABLE topic ADD COLUMN merged_into_id TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX topic_of_merged ON topic (merged_into_id);

    ALTER TABLE locality ADD COLUMN former_district TEXT NOT NULL DEFAULT '';

    ALTER TABLE office ADD COLUMN signer_authority TEXT NOT NULL DEFAULT '';
    ALTER TABLE office ADD COLUMN signer_title TEXT NOT NULL DEFAULT '';
    ALTER TABLE office ADD COLUMN signer_name TEXT NOT NULL DEFAULT '';
  `,
};
