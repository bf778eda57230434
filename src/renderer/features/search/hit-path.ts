import type { SearchHit, SearchThing } from '../../../shared/contract/procedures/search.ts';
import { entriesPath, meetingPath } from '../../platform/routes.ts';

/** The screen on which something found is shown. */
export function hitPath({ kind, meetingId }: SearchHit): string {
  if (meetingId === null) return '/collaborators';
  return meetingPath(meetingId, kind === 'task' ? 'conclusion' : 'desk');
}

/** The list of what was said under a topic, a locality, an agency, a unit or a speaker. */
export function thingPath({ kind, key }: SearchThing): string {
  return entriesPath(`${kind}:${key}`);
}
