import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, useContext } from 'react';
import {
  type Paragraph,
  type ParagraphRole,
  paragraphText,
  type Run,
} from '../../../shared/documents/model.ts';
import { ruleLengthMm } from '../../../shared/documents/parts/rule-length.ts';
import type { Profile, TextStyle } from '../../../shared/documents/profile.ts';
import { headingLevel, OutlineContext } from './outline.ts';
import { cssOf, spaceAbove } from './page-style.ts';
import type { Wrap } from './wrap.ts';

const useStyles = makeStyles({
  paragraph: {
    // The words of later pages lie beside this sheet, cut off: they bring their own paper along.
    backgroundColor: '#fff',
    margin: 0,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    orphans: 2,
    widows: 2,
  },
  missing: { backgroundColor: '#fff1b8', '@media print': { backgroundColor: 'transparent' } },
  gap: { display: 'inline-block', height: '1em', verticalAlign: 'text-bottom' },
  rule: { boxSizing: 'border-box', margin: '0 auto', borderTopStyle: 'solid', borderTopColor: '#000' },
});

interface LineProps {
  paragraph: Paragraph;
  /** What stands above it. */
  before: ParagraphRole | undefined;
  profile: Profile;
  /** The width of the column the text stands in. */
  widthMm: number;
  /** The number of the piece it is; none within a column. */
  piece?: number;
  /** Whether it is what a page is drawn from, so that nothing is above it. */
  isFirst?: boolean;
  wrap?: Wrap | undefined;
}

/** A paragraph, with the rule under it where its style has one. */
export function Line({ paragraph, before, profile, widthMm, piece, isFirst = false, wrap }: LineProps) {
  const styles = useStyles();
  const style = profile.styles[paragraph.role];
  const marginTop = isFirst ? 0 : `${spaceAbove(profile, paragraph.role, before)}pt`;
  const level = useContext(OutlineContext) ? headingLevel(paragraph.role) : null;
  const heading = level === null ? {} : ({ role: 'heading', 'aria-level': level } as const);
  const drawn = (
    <>
      <p {...heading} data-piece={piece} className={styles.paragraph} style={{ ...cssOf(style), marginTop }}>
        {paragraph.runs.map((run, at) => (
          <Fragment key={runKey(at)}>
            <Words run={run} gapMm={profile.letterhead.number.gapMm} />
          </Fragment>
        ))}
      </p>
      <Rule text={paragraphText(paragraph)} style={style} widthMm={widthMm} />
    </>
  );
  if (wrap === undefined || paragraph.place === undefined) return drawn;
  return wrap(paragraph.place, paragraph, drawn);
}

/** Text; a place still to be written on is marked, on the screen only. */
function Words({ run, gapMm }: { run: Run; gapMm: number }) {
  const styles = useStyles();
  if (run.missing === undefined)
    return run.composed === true ? <span data-composed>{run.text}</span> : run.text;
  if (run.missing !== 'number') return <span className={styles.missing}>{run.text}</span>;
  return <span className={mergeClasses(styles.missing, styles.gap)} style={{ width: `${gapMm}mm` }} />;
}

function Rule({ text, style, widthMm }: { text: string; style: TextStyle; widthMm: number }) {
  const styles = useStyles();
  const lengthMm = ruleLengthMm(text, style, widthMm);
  if (lengthMm === null || style.rule === null) return null;
  const { gapPt, heightPt, weightPt } = style.rule;
  const measures = {
    width: `${lengthMm}mm`,
    height: `${heightPt}pt`,
    marginTop: `${gapPt}pt`,
    borderTopWidth: `${weightPt}pt`,
    breakAfter: style.keepWithNext ? 'avoid' : 'auto',
  } as const;
  return <div className={styles.rule} style={measures} />;
}

/** Nothing in a drawn paragraph has an identity but where it stands. */
function runKey(at: number): string {
  return `run-${at}`;
}
