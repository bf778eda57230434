import type { Migration } from './migration.ts';

/**
 * What an edit of a document covers: its words alone, or all of its paragraph as older programs stored it. Those are
 * carried over whenever the document is composed (shared/documents/carry-over.ts), never rewritten: only the composed
 * document shows which of their words were the program's.
 */
export const editsOfWords: Migration = {
  version: 130,
  sql: `ALTER TABLE document_edit ADD COLUMN covers TEXT NOT NULL DEFAULT 'paragraph';`,
};
