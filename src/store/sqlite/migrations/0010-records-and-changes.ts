import type { Migration } from './migration.ts';

/**
 * The first schema: the change log, the records it adds up to, and drafts. Frozen: a released migration is
 * never edited, later ones only add. Ids are UUIDv7 (links: two joined by a colon), times local wall time.
 */
export const recordsAndChanges: Migration = {
  version: 10,
  sql: `
    CREATE TABLE writer (
      id TEXT PRIMARY KEY,
      device TEXT NOT NULL,
      device_name TEXT NOT NULL,
      started_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE change (
      stamp TEXT PRIMARY KEY,
      writer TEXT NOT NULL REFERENCES writer (id),
      seq INTEGER NOT NULL,
      action TEXT NOT NULL,
      verb TEXT NOT NULL,
      person TEXT NOT NULL,
      wall_time INTEGER NOT NULL,
      record_type TEXT NOT NULL,
      record_id TEXT NOT NULL,
      payload TEXT NOT NULL,
      digest BLOB NOT NULL,
      chain BLOB NOT NULL,
      UNIQUE (writer, seq)
    ) STRICT;
    CREATE INDEX change_of_record ON change (record_type, record_id, stamp);

    CREATE TABLE meeting (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      kind TEXT NOT NULL DEFAULT 'regular',
      title TEXT NOT NULL DEFAULT '',
      period_kind TEXT NOT NULL DEFAULT 'none',
      period_number INTEGER NOT NULL DEFAULT 0,
      period_year INTEGER NOT NULL DEFAULT 0,
      ordinal INTEGER,
      starts_at TEXT NOT NULL DEFAULT '',
      ends_at TEXT NOT NULL DEFAULT '',
      place TEXT NOT NULL DEFAULT '',
      chair_name TEXT NOT NULL DEFAULT '',
      chair_title TEXT NOT NULL DEFAULT '',
      recorder_name TEXT NOT NULL DEFAULT '',
      recorder_title TEXT NOT NULL DEFAULT '',
      documents TEXT NOT NULL DEFAULT '',
      reports TEXT NOT NULL DEFAULT '',
      other_information TEXT NOT NULL DEFAULT '',
      present_count INTEGER,
      total_count INTEGER,
      conclusion TEXT NOT NULL DEFAULT '',
      state TEXT NOT NULL DEFAULT 'preparing',
      minutes_number INTEGER
    ) STRICT;
    CREATE INDEX meeting_by_start ON meeting (starts_at);

    CREATE TABLE collaborator (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      code TEXT NOT NULL DEFAULT '',
      name TEXT NOT NULL DEFAULT '',
      title TEXT NOT NULL DEFAULT '',
      unit TEXT NOT NULL DEFAULT '',
      locality_id TEXT REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
      contact TEXT NOT NULL DEFAULT '',
      term_from TEXT NOT NULL DEFAULT '',
      term_to TEXT NOT NULL DEFAULT '',
      note TEXT NOT NULL DEFAULT '',
      retired INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX collaborator_of_locality ON collaborator (locality_id);

    CREATE TABLE topic (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      parent_id TEXT REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL DEFAULT '',
      code TEXT NOT NULL DEFAULT '',
      keywords TEXT NOT NULL DEFAULT '',
      position TEXT NOT NULL DEFAULT '',
      retired INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX topic_of_parent ON topic (parent_id);

    CREATE TABLE locality (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL DEFAULT '',
      type TEXT NOT NULL DEFAULT 'commune',
      valid_from TEXT NOT NULL DEFAULT '',
      valid_to TEXT NOT NULL DEFAULT '',
      successor_id TEXT REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
      retired INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE INDEX locality_of_successor ON locality (successor_id);

    CREATE TABLE agency (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL DEFAULT '',
      retired INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE office (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      valid_from TEXT NOT NULL DEFAULT '',
      parent_name TEXT NOT NULL DEFAULT '',
      name TEXT NOT NULL DEFAULT '',
      full_name TEXT NOT NULL DEFAULT '',
      symbol TEXT NOT NULL DEFAULT '',
      place TEXT NOT NULL DEFAULT '',
      term TEXT NOT NULL DEFAULT '',
      speaker_mode TEXT NOT NULL DEFAULT 'unit',
      entry_order TEXT NOT NULL DEFAULT 'topic'
    ) STRICT;

    CREATE TABLE agenda_item (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL DEFAULT '' REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      position TEXT NOT NULL DEFAULT '',
      time TEXT NOT NULL DEFAULT '',
      content TEXT NOT NULL DEFAULT '',
      presenter TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX agenda_item_of_meeting ON agenda_item (meeting_id, position);

    CREATE TABLE guest (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL DEFAULT '' REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      position TEXT NOT NULL DEFAULT '',
      name TEXT NOT NULL DEFAULT '',
      title TEXT NOT NULL DEFAULT '',
      unit TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX guest_of_meeting ON guest (meeting_id, position);

    CREATE TABLE attendance (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL DEFAULT '' REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      collaborator_id TEXT NOT NULL DEFAULT '' REFERENCES collaborator (id) DEFERRABLE INITIALLY DEFERRED,
      state TEXT NOT NULL DEFAULT 'present',
      reason TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX attendance_of_meeting ON attendance (meeting_id);
    CREATE INDEX attendance_of_collaborator ON attendance (collaborator_id);

    CREATE TABLE entry (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL DEFAULT '' REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL DEFAULT 'remark',
      speaker_id TEXT REFERENCES collaborator (id) DEFERRABLE INITIALLY DEFERRED,
      speaker_text TEXT NOT NULL DEFAULT '',
      locality_id TEXT REFERENCES locality (id) DEFERRABLE INITIALLY DEFERRED,
      content TEXT NOT NULL DEFAULT '',
      said_at TEXT NOT NULL DEFAULT '',
      position TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX entry_of_meeting ON entry (meeting_id, position);
    CREATE INDEX entry_of_speaker ON entry (speaker_id);
    CREATE INDEX entry_of_locality ON entry (locality_id);

    CREATE TABLE entry_topic (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      entry_id TEXT NOT NULL DEFAULT '' REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
      topic_id TEXT NOT NULL DEFAULT '' REFERENCES topic (id) DEFERRABLE INITIALLY DEFERRED,
      position TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX entry_topic_of_entry ON entry_topic (entry_id);
    CREATE INDEX entry_topic_of_topic ON entry_topic (topic_id);

    CREATE TABLE entry_agency (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      entry_id TEXT NOT NULL DEFAULT '' REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
      agency_id TEXT NOT NULL DEFAULT '' REFERENCES agency (id) DEFERRABLE INITIALLY DEFERRED,
      position TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX entry_agency_of_entry ON entry_agency (entry_id);
    CREATE INDEX entry_agency_of_agency ON entry_agency (agency_id);

    CREATE TABLE task (
      id TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      meeting_id TEXT NOT NULL DEFAULT '' REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
      entry_id TEXT REFERENCES entry (id) DEFERRABLE INITIALLY DEFERRED,
      position TEXT NOT NULL DEFAULT '',
      content TEXT NOT NULL DEFAULT '',
      unit TEXT NOT NULL DEFAULT '',
      deadline TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX task_of_meeting ON task (meeting_id, position);
    CREATE INDEX task_of_entry ON task (entry_id);

    CREATE TABLE draft (
      device TEXT NOT NULL,
      key TEXT NOT NULL,
      content TEXT NOT NULL,
      wall_time INTEGER NOT NULL,
      PRIMARY KEY (device, key)
    ) STRICT;
  `,
};
