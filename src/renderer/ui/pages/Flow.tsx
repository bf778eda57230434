import { makeStyles } from '@fluentui/react-components';
import type { Ref } from 'react';
import { type Profile, textWidthMm } from '../../../shared/documents/profile.ts';
import { Parts } from './Parts.tsx';
import { typeface } from './page-style.ts';
import type { Part } from './pieces.ts';
import type { SheetPosition } from './sheets.ts';
import type { Wrap } from './wrap.ts';

const useStyles = makeStyles({
  window: {
    overflow: 'clip',
    // What marks a text stands beside it.
    overflowClipMargin: '14mm',
    // Letters as wide as on paper, whatever the screen: lines break the same when they are printed.
    textRendering: 'geometricPrecision',
  },
  flow: { height: '100%', columnFill: 'auto' },
});

/** Between the columns the text runs in; wide, so that nothing of the next page shows at the edge of one. */
const GAP_MM = 20;

interface FlowProps {
  parts: readonly Part[];
  /** Where the first part begins. */
  first: SheetPosition;
  /** The page that is shown. */
  page: number;
  /** The profile the paper is laid out by. */
  profile: Profile;
  wrap?: Wrap | undefined;
  ref?: Ref<HTMLDivElement>;
}

/**
 * Text as it runs over pages: in columns of the size of a page's text, so that the browser itself breaks it between
 * lines, keeps headings with what follows and leaves no lone lines. One column is seen.
 */
export function Flow({ parts, first, page, profile, wrap, ref }: FlowProps) {
  const styles = useStyles();
  const widthMm = textWidthMm(profile);
  return (
    <div
      className={styles.window}
      style={{ width: `${widthMm}mm`, height: `${textHeightMm(profile)}mm`, fontFamily: typeface(profile) }}
      lang="vi"
    >
      <div
        ref={ref}
        className={styles.flow}
        style={{
          columnWidth: `${widthMm}mm`,
          columnGap: `${GAP_MM}mm`,
          transform:
            page === first.page ? 'none' : `translateX(${(first.page - page) * (widthMm + GAP_MM)}mm)`,
        }}
      >
        {first.top > 0 && <div style={{ height: `${first.top}px` }} />}
        <Parts parts={parts} profile={profile} wrap={wrap} />
      </div>
    </div>
  );
}

/** How far apart the pages of a flow are, in px of a flow that shows its first. */
export function pageStep(flow: HTMLElement, profile: Profile): number {
  return flow.clientWidth * (1 + GAP_MM / textWidthMm(profile));
}

function textHeightMm({ page }: Profile): number {
  return page.heightMm - page.marginMm.top - page.marginMm.bottom;
}
