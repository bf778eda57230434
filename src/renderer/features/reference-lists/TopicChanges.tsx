import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { currentTopic } from '../../../shared/meeting/topic-family.ts';
import type { TopicView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { topicRows } from './topic-order.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
  field: { flexGrow: 1, minWidth: 0 },
  input: { width: '100%', minWidth: 0 },
  button: { flexShrink: 0 },
});

interface TopicChangesProps {
  topic: TopicView;
  topics: readonly TopicView[];
}

/** Merging a topic into another and splitting one off; what was recorded before keeps its topic either way. */
export function TopicChanges({ topic, topics }: TopicChangesProps) {
  const t = useT();
  const into = topics.find(({ id }) => id === topic.mergedIntoId);
  return (
    <Section title={t('topicBook.changes')} text={t('topicBook.changesText')}>
      {into === undefined ? (
        <MergeLine topic={topic} topics={topics} />
      ) : (
        <Merged topic={topic} into={into} />
      )}
      <SplitLine topic={topic} />
    </Section>
  );
}

function MergeLine({ topic, topics }: TopicChangesProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const [chosen, setChosen] = useState('');
  const known = new Map(topics.map((each) => [each.id, each]));
  // Not into itself, nor into one that leads back to it.
  const targets = topicRows(topics).filter(
    (each) => !each.retired && each.id !== topic.id && currentTopic(known, each).id !== topic.id,
  );
  const merge = (event: FormEvent) => {
    event.preventDefault();
    const target = targets.find(({ id }) => id === chosen);
    if (target === undefined) return;
    const fields = { mergedIntoId: target.id, retired: true };
    call('record.edit', { type: 'topic', id: topic.id, fields }).then(
      ({ action }) => tell(t('topicBook.merged', { name: topic.name, into: target.name }), { action }),
      tellError,
    );
  };
  return (
    <form className={styles.line} onSubmit={merge}>
      <Field label={t('topicBook.mergeInto')} className={styles.field}>
        <Select value={chosen} onChange={(_event, { value }) => setChosen(value)}>
          <option value="">{t('topicBook.choose')}</option>
          {targets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" className={styles.button} disabledFocusable={chosen === ''}>
        {t('topicBook.merge')}
      </Button>
    </form>
  );
}

function Merged({ topic, into }: { topic: TopicView; into: TopicView }) {
  const t = useT();
  const { tellError } = useNotices();
  const separate = () => {
    const fields = { mergedIntoId: null, retired: false };
    call('record.edit', { type: 'topic', id: topic.id, fields }).catch(tellError);
  };
  return (
    <p>
      {t('topicBook.isMerged', { into: into.name })}{' '}
      <Button onClick={separate}>{t('topicBook.separate')}</Button>
    </p>
  );
}

function SplitLine({ topic }: { topic: TopicView }) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const [name, setName] = useState('');
  const split = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    call('record.add', { type: 'topic', fields: { name, parentId: topic.parentId } }).then(({ action }) => {
      setName('');
      tell(t('topicBook.splitOff', { name: name.trim(), from: topic.name }), { action });
    }, tellError);
  };
  return (
    <form className={styles.line} onSubmit={split}>
      <Field label={t('topicBook.split')} className={styles.field}>
        <Input
          className={styles.input}
          value={name}
          placeholder={t('referenceLists.newTopicExample')}
          onChange={(_event, data) => setName(data.value)}
        />
      </Field>
      <Button type="submit" className={styles.button} disabledFocusable={name.trim() === ''}>
        {t('topicBook.splitNow')}
      </Button>
    </form>
  );
}
