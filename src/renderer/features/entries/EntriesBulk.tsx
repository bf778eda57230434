import { Button } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { EntriesChange } from '../../../shared/contract/procedures/list.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { meetingText } from '../../../shared/lists/entry-cells.ts';
import type { NamedMeeting, ReferenceLists } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { ChooseOne } from '../../ui/list/ChooseOne.tsx';
import { TagChange } from './TagChange.tsx';

interface EntriesBulkProps {
  readonly count: number;
  readonly referenceLists: ReferenceLists;
  readonly meetings: readonly NamedMeeting[];
  onChange(change: EntriesChange): Promise<void>;
}

/** What can be done with the entries that are chosen. */
export function EntriesBulk({ count, referenceLists, meetings, onChange }: EntriesBulkProps) {
  const t = useT();
  const open = meetings.filter(({ state }) => state !== 'closed');
  return (
    <>
      <TagChange count={count} topics={referenceLists.topics} onChange={onChange} />
      <ChooseOne
        button={t('lists.move')}
        label={t('lists.moveTo')}
        count={count}
        choices={open.map((meeting) => ({
          id: meeting.id,
          label: meetingText(meeting),
          detail: formatDay(meeting.startsAt),
        }))}
        onChoose={(meetingId) => onChange({ act: 'move', meetingId })}
      />
      <ChooseOne
        button={t('lists.place')}
        label={t('lists.placeTo')}
        count={count}
        choices={[
          { id: '', label: t('lists.noPlace') },
          ...referenceLists.localities
            .filter(({ retired }) => !retired)
            .map(({ id, name }) => ({ id, label: name })),
        ]}
        onChoose={(id) => onChange({ act: 'place', localityId: id === '' ? null : id })}
      />
      <Button icon={<DeleteRegular />} title="Delete" onClick={() => void onChange({ act: 'remove' })}>
        {t('lists.remove')}
      </Button>
    </>
  );
}
