import { makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Printed } from '../../../shared/contract/procedures/printer.ts';
import { orientPages } from '../../../shared/documents/orientation.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { OutOfSight } from '../../ui/pages/OutOfSight.tsx';
import { OutlineContext } from '../../ui/pages/outline.ts';
import { SheetOfPaper } from '../../ui/pages/SheetOfPaper.tsx';
import { usePages } from '../../ui/pages/usePages.tsx';

const usePage = makeStaticStyles({ body: { margin: 0, backgroundColor: '#fff' } });

const useStyles = makeStyles({ sheet: { ':not(:last-child)': { breakAfter: 'page' } } });

/** Every sheet of a paper, one a page of the printer; the shell is told when all are there. */
export function PrintedPages({ paper, profile }: Printed) {
  usePage();
  const styles = useStyles();
  const t = useT();
  const layout = useMemo(() => orientPages(paper, profile), [paper, profile]);
  const { pieces, sheets, ended, probe } = usePages(paper, layout);

  // What fails here is told by `printer.failed`, or the window is gone already.
  const done = sheets.at(-1)?.end ?? 0;
  useEffect(() => {
    void call('printer.laidOut', { done, total: pieces.length });
  }, [done, pieces]);
  useEffect(() => {
    document.title = paper.title;
    if (ended) void document.fonts.ready.then(() => call('printer.drawn', {}));
  }, [paper, ended]);

  const { widthMm, heightMm } = layout.page;
  return (
    <>
      <style>{`@page { size: ${widthMm}mm ${heightMm}mm; margin: 0 }`}</style>
      <main>
        <OutlineContext value={true}>
          {ended &&
            sheets.map((sheet, page) => (
              <div key={pageKey(page)} className={styles.sheet}>
                <SheetOfPaper
                  paper={paper}
                  pieces={pieces}
                  sheet={sheet}
                  page={page}
                  profile={layout}
                  label={t('pages.pageOf', { page: page + 1, count: sheets.length })}
                  shown={false}
                />
              </div>
            ))}
        </OutlineContext>
      </main>
      <OutOfSight>{probe}</OutOfSight>
    </>
  );
}

/** Pages have no identity but their number. */
function pageKey(page: number): string {
  return `page-${page}`;
}
