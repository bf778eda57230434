import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Link as RouteLink } from 'wouter';
import { dayOf } from '../../../../shared/dates/typed.ts';
import type { AgencyView, EntryView, MeetingDetail } from '../../../../shared/records/views.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { meetingPath } from '../../../platform/routes.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import { deadlineColumn } from '../../record-rows/columns.ts';
import { useFrozen } from '../../record-rows/Frozen.tsx';
import { RecordRows } from '../../record-rows/RecordRows.tsx';
import { useRecordRows } from '../../record-rows/useRecordRows.ts';
import { unitChoices } from '../../tasks/unit-choices.ts';

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface TasksSectionProps {
  detail: MeetingDetail;
  agencies: readonly AgencyView[];
}

/** The tasks of this meeting: who is to do what by when, and what that came from. */
export function TasksSection({ detail: { meeting, tasks }, agencies }: TasksSectionProps) {
  const styles = useStyles();
  const t = useT();
  const isFrozen = useFrozen();
  const entries = useAnswer('entry.list', { meetingId: meeting.id });
  const acts = useRecordRows<'unit' | 'content' | 'deadline'>('task', meeting.id, tasks, (number) =>
    t('meeting.task', { number }),
  );
  const from = meeting.startsAt.slice(0, 10) || dayOf(new Date());
  return (
    <Section title={t('meeting.tasks')} count={tasks.length}>
      {!isFrozen && <p className={styles.hint}>{t('meeting.tasksHint')}</p>}
      <RecordRows
        label={t('meeting.tasks')}
        columns={[
          {
            field: 'unit',
            label: t('meeting.taskUnit'),
            width: '24%',
            choices: (typed) => unitChoices(agencies, typed, t('tasks.asTyped')),
          },
          {
            field: 'content',
            label: t('meeting.taskContent'),
            width: 'auto',
            multiline: true,
            leavesOffice: true,
          },
          {
            field: 'deadline',
            label: t('meeting.taskDeadline'),
            width: '9rem',
            placeholder: t('meeting.deadlineHint'),
            ...deadlineColumn(t, from),
          },
        ]}
        rows={tasks}
        note={{
          head: t('meeting.taskFrom'),
          width: '6.5rem',
          of: ({ entryId }) => (
            <Origin meetingId={meeting.id} entryId={entryId} entries={entries.data ?? []} />
          ),
        }}
        {...acts}
      />
    </Section>
  );
}

interface OriginProps {
  meetingId: string;
  entryId: string | null;
  entries: readonly EntryView[];
}

/** Which entry a task came from; a link to it. */
function Origin({ meetingId, entryId, entries }: OriginProps) {
  const t = useT();
  const at = entries.findIndex(({ id }) => id === entryId);
  if (entryId === null) return t('meeting.fromConclusion');
  if (at === -1) return null;
  return (
    <RouteLink href={meetingPath(meetingId, 'desk')} asChild>
      <Link>{t('meeting.fromEntry', { number: at + 1 })}</Link>
    </RouteLink>
  );
}
