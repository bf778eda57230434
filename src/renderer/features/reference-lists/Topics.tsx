import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { TopicView } from '../../../shared/records/views.ts';
import { useCommand } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { NameCell } from '../../ui/records/NameCell.tsx';
import { RecordList } from '../../ui/records/RecordList.tsx';
import { columnsOf } from '../../ui/records/RecordTable.tsx';
import { TopicPanel } from './TopicPanel.tsx';
import { type TopicRow, topicRows } from './topic-order.ts';

const useStyles = makeStyles({
  second: { display: 'block', paddingLeft: tokens.spacingHorizontalXXL },
});

const column = columnsOf<TopicRow>();
const widths = ['36%', '18%', 'auto'];

/** The topics of public services, on two levels; their order is that of the minutes. */
export function Topics({ topics }: { topics: readonly TopicView[] }) {
  const styles = useStyles();
  const t = useT();
  const add = useCommand('record.add');
  const [parentId, setParentId] = useState('');
  const rows = useMemo(() => topicRows(topics), [topics]);
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'name',
          header: t('referenceLists.topicName'),
          cell: ({ row: { original } }) => (
            <span className={original.level === 2 ? styles.second : undefined}>
              <NameCell retired={original.retired}>{original.name}</NameCell>
            </span>
          ),
        }),
        column.accessor('code', { header: t('referenceLists.topicCode') }),
        column.accessor('keywords', { header: t('referenceLists.topicKeywords') }),
      ]),
    [t, styles],
  );
  const parents = (
    <Field label={t('referenceLists.topicParent')}>
      <Select value={parentId} onChange={(_event, { value }) => setParentId(value)}>
        <option value="">{t('referenceLists.topicTop')}</option>
        {rows
          .filter(({ level, retired }) => level === 1 && !retired)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </Select>
    </Field>
  );
  const addTopic = (name: string) => {
    const parent = topics.find(({ id }) => id === parentId)?.id ?? null;
    return add.mutateAsync({ type: 'topic', fields: { name, parentId: parent } });
  };
  return (
    <RecordList
      type="topic"
      label={t('referenceLists.topics')}
      rows={rows}
      columns={columns}
      widths={widths}
      textOf={topicText}
      adding={{
        label: t('referenceLists.newTopic'),
        placeholder: t('referenceLists.newTopicExample'),
        choices: parents,
        opens: true,
        add: addTopic,
      }}
      empty={{ title: t('referenceLists.noTopics'), text: t('referenceLists.noTopicsText') }}
      panel={(topic, { remove, close }) => (
        <TopicPanel key={topic.id} topic={topic} topics={topics} onRemove={remove} onClose={close} />
      )}
    />
  );
}

function topicText({ name, code, keywords }: TopicRow): string {
  return [name, code, keywords].join(' ');
}
