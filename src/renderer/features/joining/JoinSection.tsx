import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { JoinableType, JoinPreview } from '../../../shared/contract/procedures/record.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { joinables } from './joinables.ts';
import { PreviewLines } from './PreviewLines.tsx';
import { useJoining } from './useJoining.ts';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  field: { width: '100%' },
  choice: { minWidth: 0 },
});

interface JoinSectionProps {
  type: JoinableType;
  id: string;
  name: string;
}

/** Gives a record up for another that stands for the same; those that look the same come first. */
export function JoinSection({ type, id, name }: JoinSectionProps) {
  const styles = useStyles();
  const t = useT();
  const { tellError } = useNotices();
  const joinInto = useJoining();
  const [into, setInto] = useState('');
  const [preview, setPreview] = useState<JoinPreview | null>(null);
  const referenceLists = useAnswer('record.lists', {}).data;
  const pairs = useAnswer('record.duplicates', {}).data?.pairs ?? [];
  const ownPairs = pairs.filter((pair) => pair.id === id || pair.other === id);
  const alike = new Set(ownPairs.flatMap((pair) => [pair.id, pair.other]));
  const targets = (referenceLists === undefined ? [] : joinables(referenceLists, type))
    .filter((each) => each.id !== id && !each.retired && each.mergedIntoId !== id)
    .toSorted((a, b) => Number(alike.has(b.id)) - Number(alike.has(a.id)));

  const choose = (next: string) => {
    setInto(next);
    setPreview(null);
    if (next === '') return;
    call('record.joinPreview', { type, id, into: next }).then(setPreview, tellError);
  };
  const join = (event: FormEvent) => {
    event.preventDefault();
    const target = targets.find((each) => each.id === into);
    if (target === undefined || preview === null) return;
    void joinInto(type, { id, name }, target);
  };
  return (
    <Section title={t('joining.title')} text={t('joining.text')}>
      <form className={styles.form} onSubmit={join}>
        <Field label={t('joining.into')} className={styles.field}>
          <Select className={styles.choice} value={into} onChange={(_event, { value }) => choose(value)}>
            <option value="">{t('joining.choose')}</option>
            {targets.map((each) => (
              <option key={each.id} value={each.id}>
                {alike.has(each.id) ? t('joining.alike', { name: each.label }) : each.label}
              </option>
            ))}
          </Select>
        </Field>
        <div role="status">{preview !== null && <PreviewLines preview={preview} />}</div>
        <Button type="submit" disabledFocusable={preview === null}>
          {t('joining.join')}
        </Button>
      </form>
    </Section>
  );
}
