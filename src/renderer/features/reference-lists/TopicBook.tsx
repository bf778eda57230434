import type { Fields } from '../../../shared/records/index.ts';
import type { TopicView } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from '../../ui/fields/LineField.tsx';
import { Section } from '../../ui/layout/Section.tsx';

const parts = ['definition', 'examples', 'belongs', 'belongsNot'] as const;

interface TopicBookProps {
  topic: TopicView;
  onSave(fields: Partial<Fields<'topic'>>): Promise<unknown>;
}

/** What a topic means, so that everybody who tags puts the same remarks under it. */
export function TopicBook({ topic, onSave }: TopicBookProps) {
  const t = useT();
  return (
    <Section title={t('topicBook.title')}>
      {parts.map((part) => (
        <LineField
          key={part}
          label={t(`topicBook.${part}`)}
          hint={t(`topicBook.hints.${part}`)}
          value={topic[part]}
          multiline
          rows={2}
          onSave={(text) => onSave({ [part]: text })}
        />
      ))}
    </Section>
  );
}
