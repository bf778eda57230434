import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayOf } from '../../../shared/dates/typed.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import type { AgencyView } from '../../../shared/records/views.ts';
import type { OutputOf } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { WithPanel } from '../../ui/layout/SidePanel.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { TaskTable } from './TaskTable.tsx';

const useStyles = makeStyles({
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

interface CarriedTasksProps {
  meetingId: string;
  agencies: readonly AgencyView[];
}

/** The tasks of earlier meetings that are before this one, with what was answered; nothing where there are none. */
export function CarriedTasks({ meetingId, agencies }: CarriedTasksProps) {
  const answer = useAnswer('task.carriedOver', { meetingId });
  return (
    <QueryResult answer={answer}>
      {(carried) => <Carried carried={carried} agencies={agencies} />}
    </QueryResult>
  );
}

interface CarriedProps {
  carried: OutputOf<'task.carriedOver'>;
  agencies: readonly AgencyView[];
}

function Carried({ carried: { previous, tasks }, agencies }: CarriedProps) {
  const styles = useStyles();
  const t = useT();
  const [openId, setOpenId] = useState<string | null>(null);
  const open = tasks.find(({ id }) => id === openId);
  if (tasks.length === 0) return null;
  const answered = tasks.filter(({ reason }) => reason === 'answered').length;
  return (
    <Section title={t('tasks.carried')} count={tasks.length}>
      <p className={styles.hint}>
        {t('tasks.carriedWhy', { open: tasks.length - answered, answered })}{' '}
        {previous !== null &&
          t('tasks.carriedSince', { meeting: meetingName(previous) || t('meeting.untitled') })}
      </p>
      <WithPanel
        panel={
          open && <TaskPanel key={open.id} task={open} agencies={agencies} onClose={() => setOpenId(null)} />
        }
      >
        <TaskTable
          label={t('tasks.carried')}
          tasks={tasks}
          today={dayOf(new Date())}
          currentId={open?.id ?? null}
          onOpen={({ id }) => setOpenId(id)}
        />
      </WithPanel>
    </Section>
  );
}
