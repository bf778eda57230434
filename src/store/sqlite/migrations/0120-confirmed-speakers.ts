import type { Migration } from './migration.ts';

/** Whether a speaker who is not on the roster was looked at and confirmed. */
export const confirmedSpeakers: Migration = {
  version: 120,
  sql: 'ALTER TABLE entry ADD COLUMN speaker_confirmed INTEGER NOT NULL DEFAULT 0;',
};
