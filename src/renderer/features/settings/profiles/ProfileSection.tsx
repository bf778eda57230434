import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CorrectedProfile } from '../../../../shared/contract/procedures/profile.ts';
import { fileOfProfile } from '../../../../shared/documents/profile-overrides.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { useT } from '../../../platform/i18n.ts';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { Section } from '../../../ui/layout/Section.tsx';
import { CorrectionList } from './CorrectionList.tsx';
import { CorrectingProvider } from './correcting.ts';
import { FixedWords } from './FixedWords.tsx';
import { PageFields } from './PageFields.tsx';
import { StyleFields } from './StyleFields.tsx';

const useStyles = makeStyles({
  choice: { maxWidth: '28rem', marginBottom: tokens.spacingVerticalM },
  heading: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
});

/** The parts whose look is corrected, as they follow one another; `running` stands for all running text. */
const components = [
  'running',
  'title',
  'motto',
  'parentAgency',
  'agency',
  'number',
  'placeDate',
  'urgency',
  'circulation',
  'letterSubject',
  'addressee',
  'documentType',
  'abstract',
  'heading',
  'subheading',
  'topic',
  'signatureTitle',
  'signaturePosition',
  'signatureName',
  'recipientsLabel',
  'recipient',
  'tableHead',
  'tableCell',
] as const;
type Component = (typeof components)[number];

/** The layout rules of documents, corrected where the office's own text of a guide says otherwise. */
export function ProfileSection() {
  const styles = useStyles();
  const t = useT();
  const profiles = useAnswer('profile.list', {});
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Section title={t('profiles.title')} text={t('profiles.text')}>
      <QueryResult answer={profiles}>
        {(all) => {
          const corrected = all.find(({ profile }) => profile.id === chosen) ?? all[0];
          return (
            <>
              <Field label={t('profiles.profile')} className={styles.choice}>
                <Select value={corrected?.profile.id} onChange={(_event, data) => setChosen(data.value)}>
                  {all.map(({ profile }) => (
                    <option key={profile.id} value={profile.id}>
                      {profile.name}
                    </option>
                  ))}
                </Select>
              </Field>
              {corrected && <OneProfile key={corrected.profile.id} corrected={corrected} />}
            </>
          );
        }}
      </QueryResult>
    </Section>
  );
}

function OneProfile({ corrected: { profile, corrections } }: { corrected: CorrectedProfile }) {
  const styles = useStyles();
  const t = useT();
  const [component, setComponent] = useState<Component>('running');
  const correcting = useMemo(() => ({ file: fileOfProfile(profile.id), profile }), [profile]);
  const isRunning = component === 'running';
  return (
    <CorrectingProvider value={correcting}>
      <h3 className={styles.heading}>{t('profiles.page')}</h3>
      <PageFields />
      <h3 className={styles.heading}>{t('profiles.words')}</h3>
      <FixedWords />
      <h3 className={styles.heading}>
        {t('profiles.look', { component: t(`profiles.roles.${component}`) })}
      </h3>
      <Field label={t('profiles.component')} className={styles.choice}>
        <Select
          value={component}
          onChange={(_event, data) =>
            setComponent(components.find((each) => each === data.value) ?? 'running')
          }
        >
          {components.map((each) => (
            <option key={each} value={each}>
              {t(`profiles.roles.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <StyleFields
        key={component}
        owner={isRunning ? 'bases.running' : `styles.${component}`}
        style={profile.styles[isRunning ? 'body' : component]}
      />
      <CorrectionList corrections={corrections} />
    </CorrectingProvider>
  );
}
