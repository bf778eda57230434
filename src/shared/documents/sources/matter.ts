import type { circulations, MeetingPart, urgencies } from '../../records/document-kinds.ts';

/** What the office writes of its own into a report or a letter, and which parts of the meeting it tells of. */
export interface Matter {
  /** What it is about; empty for the usual words. */
  readonly subject: string;
  /** Whom a letter is to; a report has none. */
  readonly addressee: string;
  /** Paragraphs of the office's own, before those of the meeting. */
  readonly text: string;
  readonly parts: readonly MeetingPart[];
}

/** What is marked under the number of a document. */
export interface Marks {
  readonly urgency: (typeof urgencies)[number];
  readonly circulation: (typeof circulations)[number];
  /** The number of a draft; null for one without. */
  readonly draft: number | null;
}
