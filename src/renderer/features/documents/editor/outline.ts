import { type MissingPart, missingParts } from '../../../../shared/documents/model.ts';
import type { DocumentKind } from '../../../../shared/records/document-kinds.ts';
import type { MeetingTab } from '../../../platform/routes.ts';

/** What documents are made of, in their order; each kind has some. */
export type Part =
  | 'letterhead'
  | 'opening'
  | 'attendees'
  | 'proceedings'
  | 'conclusion'
  | 'tasks'
  | 'closing';

export const partsOf: Readonly<Record<DocumentKind, readonly Part[]>> = {
  minutes: ['letterhead', 'opening', 'attendees', 'proceedings', 'conclusion', 'closing'],
  attendeeList: ['letterhead', 'attendees', 'closing'],
  announcement: ['letterhead', 'opening', 'conclusion', 'tasks', 'closing'],
  unitAnnouncement: ['letterhead', 'opening', 'conclusion', 'tasks', 'closing'],
  report: ['letterhead', 'opening', 'closing'],
  letter: ['letterhead', 'opening', 'closing'],
  excerpt: ['letterhead', 'opening', 'closing'],
  invitation: ['letterhead', 'opening', 'closing'],
  invitationList: ['letterhead', 'attendees', 'closing'],
  attendanceSheet: ['letterhead', 'attendees', 'closing'],
  taskTable: ['letterhead', 'tasks', 'closing'],
  reminder: ['letterhead', 'tasks', 'closing'],
};

/**
 * Where what is missing can be entered: a tab of the meeting, the settings of the office, a field beside the pages, or
 * the page itself.
 */
export type Whereabouts = MeetingTab | 'settings' | 'number' | 'issuedOn' | 'page';

/** Of several parts a missing thing belongs to the first that the kind has. */
const whereabouts: Record<MissingPart, { parts: readonly Part[]; where: Whereabouts }> = {
  parentAgency: { parts: ['letterhead'], where: 'settings' },
  agency: { parts: ['letterhead'], where: 'settings' },
  symbol: { parts: ['letterhead'], where: 'settings' },
  number: { parts: ['letterhead'], where: 'number' },
  officePlace: { parts: ['letterhead'], where: 'settings' },
  issuedOn: { parts: ['letterhead'], where: 'issuedOn' },
  title: { parts: ['letterhead'], where: 'prepare' },
  addressee: { parts: ['opening', 'letterhead'], where: 'page' },
  start: { parts: ['opening', 'letterhead'], where: 'prepare' },
  place: { parts: ['opening', 'letterhead'], where: 'prepare' },
  agenda: { parts: ['opening', 'letterhead'], where: 'prepare' },
  chair: { parts: ['opening', 'closing'], where: 'prepare' },
  recorder: { parts: ['opening', 'closing'], where: 'prepare' },
  attendance: { parts: ['attendees', 'opening'], where: 'prepare' },
  speakerPresence: { parts: ['attendees', 'proceedings'], where: 'prepare' },
  proceedings: { parts: ['proceedings'], where: 'desk' },
  conclusion: { parts: ['conclusion'], where: 'conclusion' },
  tasks: { parts: ['tasks', 'conclusion'], where: 'conclusion' },
  taskUnit: { parts: ['tasks', 'conclusion'], where: 'conclusion' },
  taskDeadline: { parts: ['tasks', 'conclusion'], where: 'conclusion' },
  end: { parts: ['closing'], where: 'conclusion' },
  signer: { parts: ['closing'], where: 'settings' },
};

export interface OutlineItem {
  readonly part: Part;
  readonly missing: readonly { readonly what: MissingPart; readonly where: Whereabouts }[];
}

/** The outline of a document: every part, with what it lacks and where that can be entered. */
export function outlineOf(kind: DocumentKind, missing: readonly MissingPart[]): OutlineItem[] {
  const parts = partsOf[kind];
  const lacking = missingParts.filter((what) => missing.includes(what));
  // What none of the parts is made for stands with the last of them, so that nothing missing goes unsaid.
  const partOf = (what: MissingPart) =>
    whereabouts[what].parts.find((part) => parts.includes(part)) ?? parts.at(-1);
  return parts.map((part) => ({
    part,
    missing: lacking
      .filter((what) => partOf(what) === part)
      .map((what) => ({ what, where: whereabouts[what].where })),
  }));
}
