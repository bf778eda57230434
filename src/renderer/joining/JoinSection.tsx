import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { JoinableType, JoinPreview } from '../../shared/contract/joining.ts';
import type { Catalogue } from '../../shared/contract/views.ts';
import { call } from '../bridge/bridge.ts';
import { useAnswer } from '../bridge/queries.ts';
import { Section } from '../components/Section.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useT } from '../i18n.ts';

const useStyles = makeStyles({
  form: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalS },
  field: { width: '100%' },
  choice: { minWidth: 0 },
  told: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
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
  const { tell, tellError } = useNotices();
  const [into, setInto] = useState('');
  const [preview, setPreview] = useState<JoinPreview | null>(null);
  const catalogue = useAnswer('catalogue.load', {}).data;
  const pairs = useAnswer('record.duplicates', {}).data?.pairs ?? [];
  const ownPairs = pairs.filter((pair) => pair.id === id || pair.other === id);
  const alike = new Set(ownPairs.flatMap((pair) => [pair.id, pair.other]));
  const targets = (catalogue === undefined ? [] : targetsOf(catalogue, type))
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
    call('record.join', { type, id, into }).then(
      ({ action }) => tell(t('joining.joined', { name, into: target.name }), { action }),
      tellError,
    );
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

/** What joining does, a line for each thing that it does at all. */
function PreviewLines({ preview }: { preview: JoinPreview }) {
  const styles = useStyles();
  const t = useT();
  const lines = [
    ['leads', preview.uses.reduce((sum, { count }) => sum + count, 0)],
    ['fills', preview.fields.length],
    ['bothMarked', preview.bothMarked],
    ['closed', preview.closed],
  ] as const;
  const told = lines.filter(([, count]) => count > 0);
  if (told.length === 0) return <p className={styles.told}>{t('joining.unused')}</p>;
  return (
    <ul className={styles.told}>
      {told.map(([key, count]) => (
        <li key={key}>{t(`joining.${key}`, { count })}</li>
      ))}
    </ul>
  );
}

interface Target {
  id: string;
  name: string;
  label: string;
  retired: boolean;
  mergedIntoId: string | null;
}

function targetsOf(catalogue: Catalogue, type: JoinableType): Target[] {
  switch (type) {
    case 'collaborator':
      return catalogue.collaborators
        .filter(({ erased }) => !erased)
        .map((each) => ({
          ...each,
          label: [each.name, each.unit, each.code].filter((part) => part !== '').join(' – '),
        }));
    case 'locality':
      return catalogue.localities.map((each) => ({ ...each, label: each.name }));
    case 'agency':
      return catalogue.agencies.map((each) => ({ ...each, label: each.name }));
    case 'collaboratorGroup':
      return catalogue.groups.map((each) => ({ ...each, label: each.name }));
  }
}
