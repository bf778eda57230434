import type { AgencyView, NamedMeeting } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { OpenedRecord } from '../../ui/list/OpenedRecord.tsx';
import { TaskPanel } from './TaskPanel.tsx';
import { everyTask } from './task-conditions.ts';

interface ListedTaskProps {
  readonly taskId: string;
  readonly meeting: NamedMeeting | undefined;
  readonly agencies: readonly AgencyView[];
  readonly isEditing: boolean;
  onClose(): void;
}

/** One task of the list, as it stands now; nothing where it was removed meanwhile. */
export function ListedTask({ taskId, meeting, agencies, isEditing, onClose }: ListedTaskProps) {
  const query = { filter: everyTask, sort: { by: 'deadline' as const, descending: false }, group: null };
  const answer = useAnswer('list.tasks', { query, offset: 0, limit: 1, only: [taskId] });
  return (
    <QueryResult answer={answer}>
      {({ rows: [row] }) =>
        row?.kind === 'record' &&
        meeting !== undefined && (
          <OpenedRecord isEditing={isEditing}>
            <TaskPanel task={{ ...row.record, meeting }} agencies={agencies} onClose={onClose} />
          </OpenedRecord>
        )
      }
    </QueryResult>
  );
}
