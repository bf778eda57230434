import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { Paper } from '../../../shared/documents/model.ts';
import type { Profile } from '../../../shared/documents/profile.ts';
import { Flow } from './Flow.tsx';
import { typeface } from './page-style.ts';
import { type Piece, partsOf } from './pieces.ts';
import type { Sheet } from './sheets.ts';
import type { Wrap } from './wrap.ts';

const useStyles = makeStyles({
  sheet: {
    position: 'relative',
    boxSizing: 'border-box',
    contain: 'strict',
    // Paper is white and ink is black, whatever the window looks like.
    backgroundColor: '#fff',
    color: '#000',
  },
  // Beside the paper, so that it takes nothing of its measures.
  shown: { outline: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow4 },
  number: { position: 'absolute', margin: 0, textAlign: 'center', lineHeight: 1.15 },
  text: { position: 'absolute' },
});

interface SheetOfPaperProps {
  paper: Paper;
  pieces: readonly Piece[];
  sheet: Sheet;
  /** Counted from 0. */
  page: number;
  /** The profile the paper is laid out by. */
  profile: Profile;
  label: string;
  /** Whether it is seen as a sheet on a desk, not printed on one. */
  shown: boolean;
  wrap?: Wrap | undefined;
}

/** One page: its number and what stands on it. */
export const SheetOfPaper = memo(function SheetOfPaper({
  paper,
  pieces,
  sheet,
  page,
  profile,
  label,
  shown,
  wrap,
}: SheetOfPaperProps) {
  const styles = useStyles();
  const { first, end } = sheet;
  const parts = useMemo(() => partsOf(paper.blocks, pieces, first.piece, end), [paper, pieces, first, end]);
  const { pageNumber } = profile;
  const { widthMm, heightMm, marginMm } = profile.page;
  return (
    <section
      aria-label={label}
      className={mergeClasses(styles.sheet, shown && styles.shown)}
      style={{ width: `${widthMm}mm`, height: `${heightMm}mm`, fontFamily: typeface(profile) }}
    >
      {(page > 0 || pageNumber.onFirstPage) && (
        <p
          className={styles.number}
          style={{
            top: `${pageNumber.edgeMm}mm`,
            left: `${marginMm.left}mm`,
            right: `${marginMm.right}mm`,
            fontSize: `${pageNumber.sizePt}pt`,
          }}
        >
          {page + 1}
        </p>
      )}
      <div className={styles.text} style={{ top: `${marginMm.top}mm`, left: `${marginMm.left}mm` }}>
        <Flow parts={parts} first={first} page={page} profile={profile} wrap={wrap} />
      </div>
    </section>
  );
});
