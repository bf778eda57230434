import { useCallback, useMemo } from 'react';
import { Link } from 'wouter';
import { type TasksChange, type TasksQuery, tasksQuery } from '../../../shared/contract/procedures/list.ts';
import { meetingText } from '../../../shared/lists/entry-cells.ts';
import { taskColumnIds } from '../../../shared/lists/task-cells.ts';
import type { NamedMeeting, ReferenceLists, TaskView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { chosenOf, type Selection } from '../../ui/grid/selection.ts';
import { conditionText } from '../../ui/list/condition.ts';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { lazy } from '../../ui/list/lazy.ts';
import { useBulk } from '../../ui/list/useBulk.ts';
import { type FetchRows, useListRows } from '../../ui/list/useListRows.ts';
import { useTableView } from '../../ui/list/useTableView.ts';
import { ListedTask } from './ListedTask.tsx';
import { TasksBulk } from './TasksBulk.tsx';
import { taskColumns } from './task-columns.ts';
import { chosenConditions, everyTask, taskConditions, withCondition } from './task-conditions.ts';

/** What is due first comes first. */
const usual: TasksQuery = { filter: everyTask, sort: { by: 'deadline', descending: false }, group: null };

const fetchTasks: FetchRows<TaskView, TasksQuery> = (query, { whole: _, ...input }) =>
  call('list.tasks', { query, ...input });

interface TasksTableProps {
  readonly referenceLists: ReferenceLists;
  /** Newest first. */
  readonly meetings: readonly NamedMeeting[];
  /** Every unit that was ever given a task. */
  readonly units: readonly string[];
}

/** The list of all tasks. */
export function TasksTable({ referenceLists, meetings, units }: TasksTableProps) {
  const t = useT();
  const view = useTableView('tasks', tasksQuery, usual);
  const rows = useListRows(view, fetchTasks);
  const names = useMemo(() => new Map(meetings.map((each) => [each.id, each])), [meetings]);
  const columns = useMemo(() => taskColumns(t, names), [t, names]);
  const conditions = useMemo(() => lazy(() => taskConditions(t, units, meetings)), [t, units, meetings]);
  const bulk = useBulk();
  const { filter, group } = view.query;

  const change = (selection: Selection, wanted: TasksChange) =>
    bulk(wanted.act === 'remove' ? 'remove' : 'edit', (job) =>
      call('list.changeTasks', { job, chosen: chosenOf(selection, filter), change: wanted }),
    );
  const groupLabel = useCallback(
    (key: string) =>
      group === 'unit'
        ? key || t('lists.without.unit')
        : meetingText(names.get(key)) || t('lists.without.meeting'),
    [group, names, t],
  );
  return (
    <ListTable<TaskView, TasksQuery>
      list="tasks"
      label={t('lists.tasks')}
      view={view}
      rows={rows}
      columns={columns}
      fetch={fetchTasks}
      idsIn={(query, range) => call('list.ids', { of: { list: 'tasks', query }, ...range })}
      conditions={conditions}
      conditionText={(id) => conditionText(t, conditions(), id)}
      chosen={chosenConditions(filter)}
      onCondition={(id, holds) => view.ask({ filter: withCondition(filter, id, holds) })}
      exported={(query, shown) => ({
        list: 'tasks',
        query,
        columns: taskColumnIds.filter((id) => shown.has(id)),
      })}
      usualFilter={everyTask}
      groups={[
        { key: 'meeting', text: t('lists.groups.meeting') },
        { key: 'unit', text: t('lists.groups.unit') },
      ]}
      groupLabel={groupLabel}
      views={referenceLists.savedViews}
      empty={{
        title: t('lists.tasksEmptyTitle'),
        text: t('lists.tasksEmptyText'),
        action: <Link href="/meetings">{t('lists.toMeetings')}</Link>,
      }}
      bulk={(selection, _count, done) => (
        <TasksBulk onChange={(wanted) => void change(selection, wanted).then(done)} />
      )}
      onRemove={(selection) => change(selection, { act: 'remove' })}
      panel={(task, isEditing, close) => (
        <ListedTask
          key={task.id}
          taskId={task.id}
          meeting={names.get(task.meetingId)}
          agencies={referenceLists.agencies}
          isEditing={isEditing}
          onClose={close}
        />
      )}
    />
  );
}
