import { type MissingPart, missingParts } from '../../../shared/minutes/document.ts';
import type { MeetingTab } from '../../frame/places.ts';

/** The parts of the minutes in their order, and what each needs. */
export const parts = ['letterhead', 'opening', 'attendees', 'proceedings', 'conclusion', 'closing'] as const;
export type Part = (typeof parts)[number];

/** Where what is missing can be entered: a tab of the meeting, or the settings of the office. */
export type Place = MeetingTab | 'settings';

const whereabouts: Record<MissingPart, { part: Part; place: Place }> = {
  parentAgency: { part: 'letterhead', place: 'settings' },
  agency: { part: 'letterhead', place: 'settings' },
  symbol: { part: 'letterhead', place: 'settings' },
  number: { part: 'letterhead', place: 'conclusion' },
  officePlace: { part: 'letterhead', place: 'settings' },
  title: { part: 'letterhead', place: 'prepare' },
  start: { part: 'opening', place: 'prepare' },
  place: { part: 'opening', place: 'prepare' },
  chair: { part: 'opening', place: 'prepare' },
  recorder: { part: 'opening', place: 'prepare' },
  attendance: { part: 'attendees', place: 'prepare' },
  proceedings: { part: 'proceedings', place: 'desk' },
  conclusion: { part: 'conclusion', place: 'conclusion' },
  end: { part: 'closing', place: 'conclusion' },
};

export interface OutlineItem {
  readonly part: Part;
  readonly missing: readonly { readonly what: MissingPart; readonly place: Place }[];
}

/** The outline of the minutes: every part, with what it lacks and where that can be entered. */
export function outlineOf(missing: readonly MissingPart[]): OutlineItem[] {
  const lacking = missingParts.filter((what) => missing.includes(what));
  return parts.map((part) => ({
    part,
    missing: lacking
      .filter((what) => whereabouts[what].part === part)
      .map((what) => ({ what, place: whereabouts[what].place })),
  }));
}
