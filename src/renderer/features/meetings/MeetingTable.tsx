import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { formatMoment } from '../../../shared/dates/typed.ts';
import { meetingName } from '../../../shared/meeting/period.ts';
import type { MeetingSummary } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { meetingPath } from '../../platform/routes.ts';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { columnsOf, RecordTable } from '../../ui/records/RecordTable.tsx';
import { RowHandle } from '../../ui/records/RowHandle.tsx';
import { useRemoval } from '../../ui/records/useRemoval.ts';

const column = columnsOf<MeetingSummary>();
const widths = ['31%', '13%', '20%', '14%', '10%', '8%', '4%'];

/** The meetings, one a row; the name is the link to the meeting. */
export function MeetingTable({ meetings }: { meetings: MeetingSummary[] }) {
  const t = useT();
  const [, navigate] = useLocation();
  const removeRecord = useRemoval();
  const remove = useCallback(
    (meeting: MeetingSummary) => void removeRecord({ type: 'meeting', id: meeting.id }, meetingName(meeting)),
    [removeRecord],
  );

  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('meetings.name'),
          cell: ({ row: { original } }) => (
            <RowHandle href={pathOf(original)}>{meetingName(original) || t('meetings.unnamed')}</RowHandle>
          ),
        }),
        column.accessor((meeting) => formatMoment(meeting.startsAt), {
          id: 'when',
          header: t('meetings.when'),
        }),
        column.accessor('place', { header: t('meetings.place') }),
        column.accessor('chairName', { header: t('meetings.chair') }),
        column.accessor('state', {
          header: t('meetings.state'),
          cell: ({ getValue }) => t(`meetings.states.${getValue()}`),
        }),
        column.accessor('entryCount', { header: t('meetings.entries') }),
        column.display({
          id: 'remove',
          header: () => <VisuallyHidden>{t('meetings.actions')}</VisuallyHidden>,
          cell: ({ row: { original } }) => (
            <Button
              size="small"
              appearance="subtle"
              tabIndex={-1}
              icon={<DeleteRegular />}
              aria-label={t('meetings.remove', { name: meetingName(original) })}
              title={`${t('common.remove')} (Delete)`}
              onClick={() => remove(original)}
            />
          ),
        }),
      ]),
    [t, remove],
  );
  return (
    <RecordTable
      label={t('meetings.title')}
      columns={columns}
      rows={meetings}
      widths={widths}
      onOpen={(meeting) => navigate(pathOf(meeting))}
      onRemove={remove}
    />
  );
}

/** Where the work on a meeting stands decides which tab opens. */
function pathOf({ id, state }: MeetingSummary): string {
  switch (state) {
    case 'preparing':
      return meetingPath(id, 'prepare');
    case 'running':
      return meetingPath(id, 'desk');
    case 'ended':
    case 'closed':
      return meetingPath(id, 'minutes');
  }
}
