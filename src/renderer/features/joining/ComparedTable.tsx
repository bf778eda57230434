import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useT } from '../../platform/i18n.ts';
import type { Compared } from './compared.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    textAlign: 'left',
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
  },
  labels: { width: '24%' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  head: { color: tokens.colorNeutralForeground2 },
  differs: { fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** Two records in columns; what they say differently is in bold. */
export function ComparedTable({ labelledBy, rows }: { labelledBy: string; rows: readonly Compared[] }) {
  const styles = useStyles();
  const t = useT();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table aria-labelledby={labelledBy} className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(head, styles.labels)}>
            {t('duplicates.what')}
          </th>
          <th scope="col" className={head}>
            {t('duplicates.left')}
          </th>
          <th scope="col" className={head}>
            {t('duplicates.right')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, values: [left, right] }) => (
          <tr key={label}>
            <th scope="row" className={head}>
              {label}
            </th>
            <Value value={left} differs={left !== right} />
            <Value value={right} differs={left !== right} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value, differs }: { value: string; differs: boolean }) {
  const styles = useStyles();
  const t = useT();
  return value === '' ? (
    <td className={mergeClasses(styles.cell, styles.blank)}>{t('duplicates.blank')}</td>
  ) : (
    <td className={mergeClasses(styles.cell, differs && styles.differs)}>{value}</td>
  );
}
