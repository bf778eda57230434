import { allParagraphs, type Origin, type Paper } from '../../../../shared/documents/model.ts';
import { type MeetingTab, meetingPath } from '../../../platform/routes.ts';

/** What a text of a document was made from, so that it can be changed there; undefined for the program's own words. */
export function originOf(paper: Paper, place: string): Origin | undefined {
  const task = /^task:([^/]+)\//.exec(place)?.[1];
  if (task !== undefined) return { type: 'task', id: task, field: 'content' };
  return allParagraphs(paper).find((paragraph) => paragraph.place === place)?.origin;
}

/** The screen of a meeting on which a text of its documents was entered. */
export function originPath({ type, field }: Origin, meetingId: string): string {
  return meetingPath(meetingId, tabOf(type, field));
}

function tabOf(type: Origin['type'], field: Origin['field']): MeetingTab {
  switch (type) {
    case 'entry':
      return 'desk';
    case 'agendaItem':
      return 'prepare';
    case 'task':
      return 'conclusion';
    case 'meeting':
      return field === 'documents' || field === 'otherInformation' ? 'prepare' : 'conclusion';
  }
}
