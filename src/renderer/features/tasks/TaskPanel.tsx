import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { GivenTask } from '../../../shared/contract/procedures/task.ts';
import { dayOf, formatDay } from '../../../shared/dates/typed.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import { type Task, taskStates } from '../../../shared/records/meeting.ts';
import type { AgencyView } from '../../../shared/records/views.ts';
import { parseDeadline } from '../../../shared/tasks/deadline.ts';
import { moveTo } from '../../../shared/tasks/standing.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { meetingPath } from '../../platform/routes.ts';
import { DateField } from '../../ui/fields/DateField.tsx';
import { LineField } from '../../ui/fields/LineField.tsx';
import { readAsDeadline } from '../../ui/fields/reading.ts';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { useRemoval } from '../../ui/records/useRemoval.ts';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { ChoiceCell } from '../record-rows/ChoiceCell.tsx';
import { Frozen } from '../record-rows/Frozen.tsx';
import { unitChoices } from './unit-choices.ts';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  link: { color: tokens.colorBrandForegroundLink },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TaskPanelProps {
  task: GivenTask;
  agencies: readonly AgencyView[];
  onClose(): void;
}

/** One task: its wording, which closes with the record of its meeting, and what the unit answered, which goes on. */
export function TaskPanel({ task, agencies, onClose }: TaskPanelProps) {
  const styles = useStyles();
  const t = useT();
  const remove = useRemoval();
  const { id, meeting } = task;
  const closed = meeting.state === 'closed';
  const today = dayOf(new Date());
  const from = meeting.startsAt.slice(0, 10) || today;
  const save = (fields: Partial<Task>) => call('record.edit', { type: 'task', id, fields });
  return (
    <SidePanel
      title={task.unit || t('tasks.noUnit')}
      onClose={onClose}
      actions={
        <>
          <HistoryButton subject={{ type: 'task', id, what: t('tasks.one') }} />
          {!closed && (
            <Button
              icon={<DeleteRegular />}
              onClick={() => {
                onClose();
                void remove({ type: 'task', id }, t('tasks.one'));
              }}
            >
              {t('common.remove')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.note}>
        {t('tasks.givenAt')}{' '}
        <Link href={meetingPath(meeting.id, 'conclusion')} className={styles.link}>
          {meetingName(meeting) || t('meeting.untitled')}
        </Link>
        {closed && ` · ${t('tasks.wordingClosed')}`}
      </p>
      <SelectField
        label={t('tasks.state')}
        value={task.state}
        options={taskStates.map((state) => ({ value: state, label: t(`tasks.standings.${state}`) }))}
        onSave={(state) => save(moveTo(task, state, today))}
      />
      <LineField
        label={t('tasks.answer')}
        value={task.answer}
        onSave={(answer) => save({ answer, ...(task.answeredOn === '' && { answeredOn: today }) })}
        multiline
        leavesOffice
        rows={3}
      />
      <DateField
        label={t('tasks.answeredDay')}
        value={task.answeredOn}
        onSave={(answeredOn) => save({ answeredOn })}
        of={{ recordId: id, field: 'answeredOn' }}
      />
      <LineField
        label={t('tasks.documentNumber')}
        placeholder={t('tasks.documentNumberHint')}
        value={task.documentNumber}
        onSave={(documentNumber) => save({ documentNumber })}
      />
      <DateField
        label={t('tasks.documentDate')}
        value={task.documentDate}
        onSave={(documentDate) => save({ documentDate })}
        of={{ recordId: id, field: 'documentDate' }}
      />
      <Frozen when={closed}>
        <div className={styles.fields}>
          <LineField
            label={t('meeting.taskContent')}
            value={task.content}
            onSave={(content) => save({ content })}
            multiline
            leavesOffice
            rows={4}
          />
          <ChoiceCell
            label={t('meeting.taskUnit')}
            labelled
            stored={task.unit}
            choices={(typed) => unitChoices(agencies, typed, t('tasks.asTyped'))}
            onSave={(unit) => save({ unit })}
          />
          <LineField
            label={t('meeting.taskDeadline')}
            placeholder={t('meeting.deadlineHint')}
            value={formatDay(task.deadline)}
            check={(text) => (parseDeadline(text, from) === null ? t('meeting.deadlineWrong') : null)}
            onSave={(text) => save({ deadline: parseDeadline(text, from) ?? '' })}
            of={{ recordId: id, field: 'deadline' }}
            read={(text) => readAsDeadline(t, text, from)}
            selectsAll
          />
        </div>
      </Frozen>
    </SidePanel>
  );
}
