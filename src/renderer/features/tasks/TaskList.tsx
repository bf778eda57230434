import type { ReferenceLists } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { TasksTable } from './TasksTable.tsx';

interface TaskListProps {
  readonly referenceLists: ReferenceLists;
  /** Every unit that was ever given a task. */
  readonly units: readonly string[];
}

/** All tasks as a table, with the one that is open beside it. */
export function TaskList(props: TaskListProps) {
  const answer = useAnswer('list.meetings', {});
  return (
    <QueryResult answer={answer}>{(meetings) => <TasksTable meetings={meetings} {...props} />}</QueryResult>
  );
}
