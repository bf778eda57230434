import type { Migration } from './migration.ts';

/** How often the record of a meeting was closed, and why it was last opened again for correcting. */
export const corrections: Migration = {
  version: 90,
  sql: `
    ALTER TABLE meeting ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE meeting ADD COLUMN correction_reason TEXT NOT NULL DEFAULT '';
  `,
};
