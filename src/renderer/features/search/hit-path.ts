import type { SearchHit } from '../../../shared/contract/procedures/search.ts';
import { meetingPath } from '../../platform/routes.ts';

/** The screen on which something found is shown. */
export function hitPath({ kind, meetingId }: SearchHit): string {
  if (meetingId === null) return '/collaborators';
  return meetingPath(meetingId, kind === 'task' ? 'conclusion' : 'desk');
}
