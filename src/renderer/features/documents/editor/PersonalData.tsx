import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DocumentChoice, FoundPersonalData } from '../../../../shared/contract/procedures/document.ts';
import { maskDecisions } from '../../../../shared/records/document.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { Group } from './Group.tsx';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  found: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  goTo: { marginLeft: '-8px' },
});

interface PersonalDataProps {
  choice: DocumentChoice;
  found: readonly FoundPersonalData[];
  onGoTo(place: string): void;
}

/** Words that look like personal data, each to be masked or let stand before the document leaves. */
export function PersonalData({ choice, found, onGoTo }: PersonalDataProps) {
  const styles = useStyles();
  const t = useT();
  if (found.length === 0) return null;
  const undecided = found.filter(({ decision }) => decision === null).length;
  return (
    <Group
      title={
        undecided === 0
          ? t('documents.personalDecided', { count: found.length })
          : t('documents.personalOpen', { count: undecided })
      }
    >
      <p className={styles.text}>{t('documents.personalText')}</p>
      <ul className={styles.list}>
        {found.map(({ quote, kind, place, decision }) => (
          <li key={quote} className={styles.found}>
            <ChoiceField
              label={t('documents.personal', { quote, kind: t(`documents.personalKinds.${kind}`) })}
              layout="horizontal"
              value={decision}
              options={maskDecisions.map((each) => ({
                value: each,
                label: t(`documents.decisions.${each}`),
              }))}
              onChoose={(chosen) => call('document.decide', { choice, quote, decision: chosen })}
            />
            <Button
              size="small"
              appearance="subtle"
              className={styles.goTo}
              aria-label={t('documents.goToQuote', { quote })}
              onClick={() => onGoTo(place)}
            >
              {t('documents.goTo')}
            </Button>
          </li>
        ))}
      </ul>
    </Group>
  );
}
