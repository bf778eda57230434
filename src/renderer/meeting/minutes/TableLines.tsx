import { makeStyles } from '@fluentui/react-components';
import type { ParagraphRole, TableBlock } from '../../../shared/minutes/document.ts';
import type { Profile } from '../../../shared/minutes/profile.ts';
import { columnWidthsMm } from '../../../shared/papers/paper.ts';
import { cssOf } from './page-style.ts';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', backgroundColor: '#fff', marginBottom: '6pt' },
  cell: { border: '0.5pt solid #000', padding: '0.5mm 1mm', verticalAlign: 'middle' },
  row: { breakInside: 'avoid' },
  line: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** A ruled table, drawn by the profile. */
export function TableLines({ table, profile }: { table: TableBlock; profile: Profile }) {
  const styles = useStyles();
  const widths = columnWidthsMm(table, profile);
  const cell = (text: string, role: ParagraphRole, align: 'left' | 'center') =>
(
      <p
        className={styles.line}
        style={{ ...cssOf(profile.styles[role]), ...(role === 'tableCell' && { textAlign: align }) }}
      >
        {text}
      </p>
    );
  return (
    <table className={styles.table}>
      <colgroup>
        {table.columns.map(({ head }, at) => (
          <col key={head} style={{ width: `${widths[at] ?? 0}mm` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ head }) => (
            <th key={head} className={styles.cell} scope="col">
              {cell(head, 'tableHead', 'center')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ place, cells }) => (
          <tr key={place} className={styles.row} style={{ height: `${table.rowMm}mm` }}>
            {table.columns.map(({ head, align }, at) => (
              <td key={head} className={styles.cell}>
                {cell(cells[at] ?? '', 'tableCell', align)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
