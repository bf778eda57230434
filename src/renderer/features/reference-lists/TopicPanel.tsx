import { makeStyles, tokens } from '@fluentui/react-components';
import type { Fields } from '../../../shared/records/index.ts';
import type { TopicView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from '../../ui/fields/LineField.tsx';
import { SelectField } from '../../ui/fields/SelectField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { MoveButtons } from '../../ui/records/MoveButtons.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { TopicBook } from './TopicBook.tsx';
import { TopicChanges } from './TopicChanges.tsx';
import { topicsBelow } from './topic-order.ts';

const useStyles = makeStyles({
  steps: { marginBottom: tokens.spacingVerticalXXL },
});

interface TopicPanelProps {
  topic: TopicView;
  topics: readonly TopicView[];
  onRemove(): void;
  onClose(): void;
}

/** One topic; each field saves by itself when it is left. */
export function TopicPanel({ topic, topics, onRemove, onClose }: TopicPanelProps) {
  const styles = useStyles();
  const t = useT();
  const save = (fields: Partial<Fields<'topic'>>) =>
    call('record.edit', { type: 'topic', id: topic.id, fields });
  // Two levels: one that has topics below it stays on the first.
  const isParent = topicsBelow(topics, topic.id).length > 0;
  const parents = isParent ? [] : topicsBelow(topics, null).filter(({ id }) => id !== topic.id);
  const level = topicsBelow(topics, topic.parentId);
  return (
    <SidePanel
      title={topic.name}
      onClose={onClose}
      actions={
        <RecordActions
          name={topic.name}
          retired={topic.retired}
          onRetire={(retired) => save({ retired })}
          onRemove={onRemove}
        />
      }
    >
      <LineField
        label={t('referenceLists.topicName')}
        value={topic.name}
        onSave={(name) => save({ name })}
        check={nameNeeded(t)}
        autoFocus
      />
      <LineField
        label={t('referenceLists.topicCode')}
        hint={t('referenceLists.topicCodeHint')}
        value={topic.code}
        onSave={(code) => save({ code })}
      />
      <LineField
        label={t('referenceLists.topicKeywords')}
        hint={t('referenceLists.topicKeywordsHint')}
        value={topic.keywords}
        multiline
        rows={2}
        onSave={(keywords) => save({ keywords })}
      />
      <SelectField
        label={t('referenceLists.topicParent')}
        value={topic.parentId ?? ''}
        options={[
          { value: '', label: t('referenceLists.topicTop') },
          ...parents.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onSave={(parentId) => save({ parentId: parentId || null })}
      />
      <div className={styles.steps}>
        <MoveButtons records={level} id={topic.id} onMove={(position) => save({ position })} />
      </div>
      <TopicBook topic={topic} onSave={save} />
      <TopicChanges topic={topic} topics={topics} />
    </SidePanel>
  );
}
