import type { Migration } from './migration.ts';

/** What is marked on a document, and what the office writes of its own into letters and reports. */
export const lettersAndReports: Migration = {
  version: 150,
  sql: `
    ALTER TABLE document ADD COLUMN urgency TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN circulation TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN draft INTEGER;
    ALTER TABLE document ADD COLUMN subject TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN addressee TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN text TEXT NOT NULL DEFAULT '';
    ALTER TABLE document ADD COLUMN parts TEXT NOT NULL DEFAULT '';
  `,
};
