import { useMemo } from 'react';
import type { GivenTask } from '../../../shared/contract/procedures/task.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import { standingOn } from '../../../shared/tasks/standing.ts';
import { useT } from '../../platform/i18n.ts';
import { columnsOf, RecordTable } from '../../ui/records/RecordTable.tsx';
import { RowHandle } from '../../ui/records/RowHandle.tsx';

const column = columnsOf<GivenTask>();
const widths = ['17%', '27%', '12%', '11%', '16%', '17%'];

interface TaskTableProps {
  label: string;
  tasks: GivenTask[];
  /** YYYY-MM-DD */
  today: string;
  currentId: string | null;
  onOpen(task: GivenTask): void;
}

/** Tasks one a row: who, what, by when, where it stands, what was answered, from which meeting. */
export function TaskTable({ label, tasks, today, currentId, onOpen }: TaskTableProps) {
  const t = useT();
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'unit',
          header: t('meeting.taskUnit'),
          cell: ({ row: { original } }) => <RowHandle>{original.unit || t('tasks.noUnit')}</RowHandle>,
        }),
        column.display({
          id: 'content',
          header: t('meeting.taskContent'),
          cell: ({ row: { original } }) => original.content,
        }),
        column.display({
          id: 'deadline',
          header: t('meeting.taskDeadline'),
          cell: ({ row: { original } }) => formatDay(original.deadline),
        }),
        column.display({
          id: 'standing',
          header: t('tasks.state'),
          cell: ({ row: { original } }) => t(`tasks.standings.${standingOn(original, today)}`),
        }),
        column.display({
          id: 'answer',
          header: t('tasks.answer'),
          cell: ({ row: { original } }) =>
            [original.answer, formatDay(original.answeredOn)].filter((part) => part !== '').join(' · '),
        }),
        column.display({
          id: 'meeting',
          header: t('tasks.givenAt'),
          cell: ({ row: { original } }) => meetingName(original.meeting) || t('meeting.untitled'),
        }),
      ]),
    [t, today],
  );
  return (
    <RecordTable
      label={label}
      columns={columns}
      rows={tasks}
      widths={widths}
      currentId={currentId}
      onOpen={onOpen}
    />
  );
}
