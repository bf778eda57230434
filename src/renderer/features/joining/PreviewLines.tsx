import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { JoinPreview } from '../../../shared/contract/procedures/record.ts';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  told: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { paddingLeft: tokens.spacingHorizontalL, listStyleType: 'disc' },
});

/** What joining does, a line for each thing that it does at all. */
export function PreviewLines({ preview }: { preview: JoinPreview }) {
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
    <ul className={mergeClasses(styles.told, styles.list)}>
      {told.map(([key, count]) => (
        <li key={key}>{t(`joining.${key}`, { count })}</li>
      ))}
    </ul>
  );
}
