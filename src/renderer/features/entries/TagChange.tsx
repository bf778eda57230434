import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntriesChange } from '../../../shared/contract/procedures/list.ts';
import { bestMatches } from '../../../shared/matching/best-matches.ts';
import type { TopicView } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { ChipsField } from '../../ui/combo/ChipsField.tsx';
import { DropDown } from '../../ui/list/DropDown.tsx';

interface TagChangeProps {
  readonly count: number;
  readonly topics: readonly TopicView[];
  onChange(change: EntriesChange): Promise<void>;
}

/** Puts topics on all entries that are chosen, and takes others off. */
export function TagChange(props: TagChangeProps) {
  const t = useT();
  return <DropDown label={t('lists.retag')}>{(close) => <Asking {...props} close={close} />}</DropDown>;
}

function Asking({ count, topics, onChange, close }: TagChangeProps & { close: () => void }) {
  const t = useT();
  const { i18n } = useTranslation();
  const [put, setPut] = useState<readonly string[]>([]);
  const [take, setTake] = useState<readonly string[]>([]);
  const apply = () => {
    close();
    void onChange({ act: 'tag', put: [...put], take: [...take] });
  };
  return (
    <>
      <Topics
        label={t('lists.put')}
        topics={topics.filter(({ retired }) => !retired)}
        chosen={put}
        onChange={setPut}
      />
      <Topics label={t('lists.take')} topics={topics} chosen={take} onChange={setTake} />
      <Button appearance="primary" disabled={put.length + take.length === 0} onClick={apply}>
        {t('lists.apply', { count: count.toLocaleString(i18n.language) })}
      </Button>
    </>
  );
}

interface TopicsProps {
  readonly label: string;
  readonly topics: readonly TopicView[];
  readonly chosen: readonly string[];
  onChange(ids: readonly string[]): void;
}

function Topics({ label, topics, chosen, onChange }: TopicsProps) {
  const id = useId();
  const [text, setText] = useState('');
  const names = new Map(topics.map((topic) => [topic.id, topic.name]));
  const open = topics.filter((topic) => !chosen.includes(topic.id));
  const choices = bestMatches(open, text, ({ code, name, keywords }) => [code, name, keywords]);
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <ChipsField
        id={id}
        label={label}
        chosen={chosen.map((key) => ({ key, text: names.get(key) ?? '' }))}
        onRemove={(key) => onChange(chosen.filter((each) => each !== key))}
        text={text}
        choices={choices.map(({ id: key, name, code }) => ({ id: key, label: name, detail: code }))}
        onType={setText}
        onPick={({ id: key }) => {
          onChange([...chosen, key]);
          setText('');
        }}
      />
    </div>
  );
}
