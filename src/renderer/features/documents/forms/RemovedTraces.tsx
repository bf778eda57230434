import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useT } from '../../../platform/i18n.ts';
import { Section } from '../../../ui/layout/Section.tsx';
import { TraceList } from './TraceList.tsx';
import type { FormFile } from './useFormFile.ts';

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 0`,
    marginBottom: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { margin: `${tokens.spacingVerticalM} 0 0` },
});

/** What was left out of the form that was just taken. */
export function RemovedTraces({ taken, letGo }: Pick<FormFile, 'taken' | 'letGo'>) {
  const styles = useStyles();
  const t = useT();
  if (taken === null || taken.removed.length === 0) return null;
  return (
    <div className={styles.root}>
      <Section title={t('forms.removedTitle', { name: taken.name })} text={t('forms.removedText')}>
        <TraceList traces={taken.removed} />
        <div className={styles.actions}>
          <Button size="small" onClick={letGo}>
            {t('common.close')}
          </Button>
        </div>
      </Section>
    </div>
  );
}
