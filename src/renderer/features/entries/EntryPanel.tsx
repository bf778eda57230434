import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { formatMoment } from '../../../shared/dates/typed.ts';
import { type EntryNames, meetingText, speakerOf } from '../../../shared/lists/entry-cells.ts';
import { bestMatches } from '../../../shared/matching/best-matches.ts';
import type { EntryView, ReferenceLists } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { meetingPath } from '../../platform/routes.ts';
import { ChipsField } from '../../ui/combo/ChipsField.tsx';
import { LineField } from '../../ui/fields/LineField.tsx';
import { LocalityField } from '../../ui/fields/LocalityField.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { OpenedRecord } from '../../ui/list/OpenedRecord.tsx';
import { HistoryButton } from '../history/HistoryButton.tsx';
import { everyEntry } from './entry-conditions.ts';

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  content: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface EntryPanelProps {
  readonly entryId: string;
  readonly referenceLists: ReferenceLists;
  readonly names: EntryNames;
  /** Whether it was opened to be changed (F2) rather than read. */
  readonly isEditing: boolean;
  onClose(): void;
}

/** One entry beside the table, whole; its fields save by themselves. */
export function EntryPanel(props: EntryPanelProps) {
  const query = { filter: everyEntry, sort: { by: 'meeting' as const, descending: true }, group: null };
  const answer = useAnswer('list.entries', {
    query,
    offset: 0,
    limit: 1,
    whole: true,
    only: [props.entryId],
  });
  return (
    <QueryResult answer={answer}>
      {({ rows: [row] }) => (row?.kind === 'record' ? <Fields {...props} entry={row.record} /> : null)}
    </QueryResult>
  );
}

function Fields({
  entry,
  referenceLists,
  names,
  isEditing,
  onClose,
}: EntryPanelProps & { entry: EntryView }) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const [, navigate] = useLocation();
  const { tellError } = useNotices();
  const [topicText, setTopicText] = useState('');
  const meeting = names.meeting(entry.meetingId);
  const save = (change: Omit<Parameters<typeof edit>[1], never>) => edit(entry.id, change);

  const topics = referenceLists.topics.filter(
    (topic) => !topic.retired && !entry.topicIds.includes(topic.id),
  );
  const choices = bestMatches(topics, topicText, ({ code, name, keywords }) => [code, name, keywords]);
  const tag = (topicIds: string[]) => void save({ topicIds }).catch(tellError);
  const speaker = [speakerOf(entry, names), names.person(entry.speakerId)?.unit ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <OpenedRecord isEditing={isEditing}>
      <SidePanel
        title={t('lists.entry')}
        onClose={onClose}
        actions={
          <>
            <Button onClick={() => navigate(meetingPath(entry.meetingId, 'desk'))}>
              {t('lists.openMeeting')}
            </Button>
            <HistoryButton subject={{ type: 'entry', id: entry.id, what: t('lists.entry') }} />
          </>
        }
      >
        <p className={styles.line}>
          {[meetingText(meeting), formatMoment(entry.saidAt)].filter(Boolean).join(' · ')}
        </p>
        {speaker !== '' && <p className={styles.line}>{speaker}</p>}
        <LineField
          label={t('lists.content')}
          value={entry.content}
          multiline
          rows={8}
          onSave={(content) => save({ fields: { content } })}
        />
        <LocalityField
          label={t('lists.locality')}
          localities={referenceLists.localities}
          value={entry.localityId}
          onSave={(localityId) => save({ fields: { localityId } })}
        />
        <label htmlFor={id}>{t('lists.topics')}</label>
        <ChipsField
          id={id}
          label={t('lists.topics')}
          chosen={entry.topicIds.map((key) => ({ key, text: names.topic(key) }))}
          onRemove={(key) => tag(entry.topicIds.filter((each) => each !== key))}
          text={topicText}
          choices={choices.map(({ id: key, name, code }) => ({ id: key, label: name, detail: code }))}
          onType={setTopicText}
          onPick={({ id: key }) => {
            tag([...entry.topicIds, key]);
            setTopicText('');
          }}
        />
      </SidePanel>
    </OpenedRecord>
  );
}

function edit(
  id: string,
  change: { fields?: { content?: string; localityId?: string | null }; topicIds?: string[] },
) {
  return call('entry.edit', {
    id,
    fields: change.fields ?? {},
    ...(change.topicIds && { topicIds: change.topicIds }),
  });
}
