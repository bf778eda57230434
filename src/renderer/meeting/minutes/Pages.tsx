import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Paper } from '../../../shared/minutes/document.ts';
import { type Profile, textWidthMm } from '../../../shared/minutes/profile.ts';
import { useT } from '../../i18n.ts';
import { DocumentBlocks } from './DocumentBlocks.tsx';
import { typeface } from './page-style.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'center', rowGap: tokens.spacingVerticalL },
  sheet: {
    position: 'relative',
    flexShrink: 0,
    // Paper is white and ink is black, whatever the window looks like.
    backgroundColor: '#fff',
    color: '#000',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  // Every sheet holds the whole text; those out of sight are not laid out. The first one is measured.
  later: { contentVisibility: 'auto' },
  number: { position: 'absolute', left: 0, right: 0, margin: 0, textAlign: 'center', lineHeight: 1.15 },
  window: { position: 'absolute', overflow: 'clip' },
  flow: { height: '100%', columnFill: 'auto' },
});

/** Between the columns the text runs in; wide, so that nothing of the next page shows at the edge of one. */
const GAP_MM = 20;

interface PagesProps {
  document: Paper;
  profile: Profile;
}

/**
 * The minutes as pages. The text runs in columns of the size of a page's text, so the browser itself breaks it
 * between lines, keeps headings with what follows and leaves no lone lines; each sheet then shows one column.
 */
export function Pages({ document, profile }: PagesProps) {
  const styles = useStyles();
  const t = useT();
  const first = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(1);
  const { page, pageNumber } = profile;
  const widthMm = textWidthMm(profile);

  useLayoutEffect(() => {
    const flow = first.current;
    if (flow === null) return;
    const step = flow.clientWidth * (1 + GAP_MM / widthMm);
    const measure = () => setCount(Math.max(1, Math.ceil(flow.scrollWidth / step - 0.01)));
    measure();
    // Widths change once more when a typeface has been read from the disk.
    void globalThis.document.fonts.ready.then(measure);
  });

  return (
    <div className={styles.root}>
      {Array.from({ length: count }, (_none, index) => index).map((index) => (
        <section
          key={index}
          aria-label={t('minutes.page', { page: index + 1, count })}
          aria-hidden={index > 0}
          className={mergeClasses(styles.sheet, index > 0 && styles.later)}
          style={{ width: `${page.widthMm}mm`, height: `${page.heightMm}mm`, fontFamily: typeface(profile) }}
          lang="vi"
        >
          {(index > 0 || pageNumber.onFirstPage) && (
            <p
              className={styles.number}
              style={{ top: `${pageNumber.edgeMm}mm`, fontSize: `${pageNumber.sizePt}pt` }}
            >
              {index + 1}
            </p>
          )}
          <div
            className={styles.window}
            style={{
              top: `${page.marginMm.top}mm`,
              left: `${page.marginMm.left}mm`,
              width: `${widthMm}mm`,
              height: `${page.heightMm - page.marginMm.top - page.marginMm.bottom}mm`,
            }}
          >
            <div
              ref={index === 0 ? first : null}
              className={styles.flow}
              style={{
                columnWidth: `${widthMm}mm`,
                columnGap: `${GAP_MM}mm`,
                transform: `translateX(${-index * (widthMm + GAP_MM)}mm)`,
              }}
            >
              <DocumentBlocks blocks={document.blocks} profile={profile} />
            </div>
          </div>
        </section>
      ))}
    </div>
  );
}
