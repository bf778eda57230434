import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Paper } from '../../../shared/documents/model.ts';
import { orientPages } from '../../../shared/documents/orientation.ts';
import type { Profile } from '../../../shared/documents/profile.ts';
import { useT } from '../../platform/i18n.ts';
import { OutOfSight } from './OutOfSight.tsx';
import { pageOf } from './page-of.ts';
import { SheetOfPaper } from './SheetOfPaper.tsx';
import { useFit } from './useFit.ts';
import { usePages } from './usePages.tsx';
import { useSheetsInSight } from './useSheetsInSight.ts';
import type { Wrap } from './wrap.ts';

const useStyles = makeStyles({
  // Sheets wider than their place are reached by scrolling aside.
  root: { overflowX: 'auto' },
  desk: { position: 'relative', margin: '0 auto' },
  sheet: { position: 'absolute', left: 0, transformOrigin: '0 0' },
});

const PX_PER_MM = 96 / 25.4;

interface PagesProps {
  document: Paper;
  profile: Profile;
  /** Put around every paragraph and cell that can be changed; the same function each time. */
  wrap?: Wrap;
  /** The text whose page is to come into sight. */
  wanted?: string | null;
}

/** A paper as pages, only those in sight drawn. */
export function Pages({ document, profile, wrap, wanted = null }: PagesProps) {
  const styles = useStyles();
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  const { orientation } = document;
  const layout = useMemo(() => orientPages({ orientation }, profile), [orientation, profile]);
  const { pieces, sheets, ended, probe } = usePages(document, layout);

  // The scrolling place does not move while pages are found anew.
  const [least, setLeast] = useState(1);
  if (ended ? least !== sheets.length : least < sheets.length) setLeast(sheets.length);
  const { widthMm, heightMm } = layout.page;
  const fit = useFit(root, widthMm * PX_PER_MM);
  const { height, inSight, scrollTo } = useSheetsInSight(root, least, heightMm * PX_PER_MM * fit);
  const page = wanted === null ? null : pageOf(wanted, document.blocks, pieces, sheets);
  const isAway = page !== null && inSight.every((sheet) => sheet.page !== page);
  useEffect(() => {
    if (isAway && page !== null) scrollTo(page);
  }, [isAway, page, scrollTo]);

  return (
    <div ref={root} className={styles.root}>
      <div className={styles.desk} style={{ width: `${widthMm * fit}mm`, height: `${height}px` }}>
        {inSight.map(({ page, top }) => {
          const sheet = sheets[page];
          if (sheet === undefined) return null;
          const label = ended
            ? t('pages.pageOf', { page: page + 1, count: sheets.length })
            : t('pages.page', { page: page + 1 });
          return (
            <div
              key={page}
              className={styles.sheet}
              style={{ top: `${top}px`, transform: fit === 1 ? 'none' : `scale(${fit})` }}
            >
              <SheetOfPaper
                paper={document}
                pieces={pieces}
                sheet={sheet}
                page={page}
                profile={layout}
                label={label}
                shown
                wrap={wrap}
              />
            </div>
          );
        })}
      </div>
      <OutOfSight>{probe}</OutOfSight>
    </div>
  );
}
