import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type MergeSummary, outcomes } from '../../../shared/contract/procedures/merge.ts';
import { formatDay } from '../../../shared/dates/typed.ts';
import { useT } from '../../platform/i18n.ts';

const useStyles = makeStyles({
  scroller: { overflowX: 'auto', marginBottom: tokens.spacingVerticalM },
  table: { borderCollapse: 'collapse', textAlign: 'left' },
  caption: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 },
  tables: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXXL },
});

interface CountTableProps {
  caption: string;
  /** The names of the columns; those from `words` on hold numbers. */
  head: readonly string[];
  words: number;
  rows: readonly { readonly key: string; readonly cells: readonly (string | number)[] }[];
}

/** A small table whose last columns are numbers. */
export function CountTable({ caption, head, words, rows }: CountTableProps) {
  const styles = useStyles();
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th
                key={name}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, at >= words && styles.number)}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <Cell key={head[at]} isFirst={at === 0} isNumber={at >= words} isNone={cell === 0}>
                  {cell}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  isFirst: boolean;
  isNumber: boolean;
  isNone: boolean;
  children: ReactNode;
}

function Cell({ isFirst, isNumber, isNone, children }: CellProps) {
  const styles = useStyles();
  const className = mergeClasses(styles.cell, isNumber && styles.number, isNone && styles.none);
  return isFirst ? (
    <th scope="row" className={className}>
      {children}
    </th>
  ) : (
    <td className={className}>{children}</td>
  );
}

/** Tables side by side, as far as there is room. */
export function CountTables({ children }: { children: ReactNode }) {
  return <div className={useStyles().tables}>{children}</div>;
}

/** What comes in with a merge, by type of record, and by who wrote it when. */
export function SummaryTables({ summary }: { summary: MergeSummary }) {
  const t = useT();
  const counted = outcomes.map((outcome) => t(`merging.outcomes.${outcome}`));
  const { types, total, conflicts, people } = summary;
  const byType = types.map((row) => ({
    key: row.type,
    cells: [t(`merging.types.${row.type}`), ...outcomes.map((outcome) => row[outcome]), row.conflicts],
  }));
  const sum = {
    key: 'total',
    cells: [t('merging.total'), ...outcomes.map((outcome) => total[outcome]), conflicts],
  };
  const byPerson = people.map((row) => ({
    key: `${row.day} ${row.device} ${row.person}`,
    cells: [formatDay(row.day), row.person, row.device, ...outcomes.map((outcome) => row[outcome])],
  }));
  return (
    <CountTables>
      <CountTable
        caption={t('merging.byType')}
        head={[t('merging.kind'), ...counted, t('merging.conflicts')]}
        words={1}
        rows={[...byType, sum]}
      />
      <CountTable
        caption={t('merging.byPerson')}
        head={[t('merging.day'), t('merging.person'), t('merging.device'), ...counted]}
        words={3}
        rows={byPerson}
      />
    </CountTables>
  );
}
