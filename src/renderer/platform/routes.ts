import {
  ArrowSwapRegular,
  BookOpenRegular,
  CalendarLtrRegular,
  CommentMultipleRegular,
  DocumentTextRegular,
  PeopleRegular,
  SettingsRegular,
  TaskListSquareLtrRegular,
} from '@fluentui/react-icons';

/** The places of the program, in the order of the navigation and of Ctrl+1, Ctrl+2 … */
export const screens = [
  { key: 'meetings', path: '/meetings', icon: CalendarLtrRegular },
  { key: 'entries', path: '/entries', icon: CommentMultipleRegular },
  { key: 'tasks', path: '/tasks', icon: TaskListSquareLtrRegular },
  { key: 'collaborators', path: '/collaborators', icon: PeopleRegular },
  { key: 'documents', path: '/documents', icon: DocumentTextRegular },
  { key: 'referenceLists', path: '/reference-lists/topics', icon: BookOpenRegular },
  { key: 'sharing', path: '/sharing', icon: ArrowSwapRegular },
  { key: 'settings', path: '/settings', icon: SettingsRegular },
] as const;

export type ScreenName = (typeof screens)[number];

/** The tabs of a meeting, in the order of the work. */
export const meetingTabs = ['prepare', 'desk', 'conclusion', 'minutes', 'corrections'] as const;
export type MeetingTab = (typeof meetingTabs)[number];

/** The tab an address names; an unknown one opens the first. */
export function meetingTab(name: string): MeetingTab {
  return meetingTabs.find((tab) => tab === name) ?? 'prepare';
}

/** The address of a meeting's screen. */
export function meetingPath(meetingId: string, tab: MeetingTab): string {
  return `/meetings/${meetingId}/${tab}`;
}

/** The address of the list of entries with one condition: its sort, a colon and its value. */
export function entriesPath(condition: string): string {
  return `/entries/${asSegment(condition)}`;
}

/** Any text as one part of an address. The router decodes some percent signs and leaves others, so there are none. */
function asSegment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('~', '%7E').replaceAll('%', '~');
}

/** The text of a part of an address that {@link entriesPath} made; as it is if nobody made it so. */
export function textOfSegment(segment: string): string {
  try {
    return decodeURIComponent(segment.replaceAll('~', '%'));
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}

/** Whether an address belongs to a place. */
export function isIn(place: ScreenName, path: string): boolean {
  return path.split('/')[1] === place.key;
}
