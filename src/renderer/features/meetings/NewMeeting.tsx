import { dayOf } from '../../../shared/dates/typed.ts';
import type { MeetingSummary } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useAppStatus } from '../../platform/status.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { CreateMeeting } from './CreateMeeting.tsx';
import { newMeeting } from './new-meeting.ts';

interface NewMeetingProps {
  /** The newest first. */
  meetings: readonly MeetingSummary[];
  onCancel(): void;
}

/** The form for a new meeting, filled in from the newest regular one: the others have names and places of their own. */
export function NewMeeting({ meetings, onCancel }: NewMeetingProps) {
  const newest = meetings.find(({ kind }) => kind === 'regular') ?? meetings[0];
  const person = useAppStatus().data?.preferences.person ?? '';
  if (newest === undefined) {
    return <CreateMeeting initial={newMeeting(null, dayOf(new Date()), person)} onCancel={onCancel} />;
  }
  return <LikeNewest meetingId={newest.id} person={person} onCancel={onCancel} />;
}

interface LikeNewestProps {
  meetingId: string;
  person: string;
  onCancel(): void;
}

function LikeNewest({ meetingId, person, onCancel }: LikeNewestProps) {
  const answer = useAnswer('meeting.get', { meetingId });
  return (
    <QueryResult answer={answer}>
      {({ meeting }) => (
        <CreateMeeting initial={newMeeting(meeting, dayOf(new Date()), person)} onCancel={onCancel} />
      )}
    </QueryResult>
  );
}
