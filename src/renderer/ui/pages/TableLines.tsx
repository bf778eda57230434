import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { cellPlace } from '../../../shared/documents/editable-text.ts';
import type { TableBlock, TableColumn } from '../../../shared/documents/model.ts';
import { columnWidthsMm } from '../../../shared/documents/orientation.ts';
import type { Profile } from '../../../shared/documents/profile.ts';
import { cssOf } from './page-style.ts';
import type { Part } from './pieces.ts';
import type { Wrap } from './wrap.ts';

const LINE_PT = 0.5;
const LINE = `${LINE_PT}pt solid #000`;

/** Lines lie over what they rule: the measures of a row are the same however thick the screen draws them. */
const over = { content: '""', position: 'absolute', inset: 0, pointerEvents: 'none' } as const;

// Rows stand in the text like paragraphs: laid out as a table, the browser would neither tell on which page they are nor
// keep the last one with the signatures.
const useStyles = makeStyles({
  group: { display: 'contents' },
  row: {
    position: 'relative',
    display: 'grid',
    boxSizing: 'border-box',
    breakInside: 'avoid',
    backgroundColor: '#fff',
    '::after': { ...over, borderRight: LINE, borderBottom: LINE },
  },
  head: { breakAfter: 'avoid', '::after': { borderTop: LINE } },
  // The gap under a table; what follows stays with its last row, so that no signature stands on a page alone.
  last: { marginBottom: '6pt', breakAfter: 'avoid' },
  cell: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    minWidth: 0,
    padding: `calc(0.5mm + ${LINE_PT}pt) 1mm 0.5mm`,
    '::before': { ...over, borderLeft: LINE },
  },
  line: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

interface TableLinesProps {
  table: TableBlock;
  /** Which of its rows are drawn, under the head. */
  rows: Part['rows'];
  /** Above the head. */
  marginTop: string | 0;
  profile: Profile;
  /** The number of the first of them. */
  piece: number;
  wrap?: Wrap | undefined;
}

/** Rows of a ruled table, drawn by the profile. */
export function TableLines({ table, rows: { from, to }, marginTop, profile, piece, wrap }: TableLinesProps) {
  const styles = useStyles();
  const gridTemplateColumns = columnWidthsMm(table, profile)
    .map((width) => `${width}fr`)
    .join(' ');
  const written = (text: string, { align, composed }: TableColumn, place: string) => {
    const style = { ...cssOf(profile.styles.tableCell), textAlign: align };
    const drawn = (
      <p className={styles.line} style={style}>
        {text}
      </p>
    );
    return wrap === undefined
      ? drawn
      : wrap(place, { role: 'tableCell', runs: [{ text, composed }], place }, drawn);
  };
  return (
    <table className={styles.group}>
      <thead className={styles.group}>
        <tr className={mergeClasses(styles.row, styles.head)} style={{ gridTemplateColumns, marginTop }}>
          {table.columns.map(({ head }) => (
            <th key={head} className={styles.cell} scope="col">
              <p className={styles.line} style={{ ...cssOf(profile.styles.tableHead), textAlign: 'center' }}>
                {head}
              </p>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.group}>
        {table.rows.slice(from, to).map((row, at) => (
          <tr
            key={row.place}
            data-piece={piece + at}
            className={mergeClasses(styles.row, from + at === table.rows.length - 1 && styles.last)}
            style={{ gridTemplateColumns, minHeight: `${table.rowMm}mm` }}
          >
            {table.columns.map((of, column) => (
              <td key={of.head} className={styles.cell}>
                {written(row.cells[column] ?? '', of, cellPlace(row, column))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
