import { makeStyles } from '@fluentui/react-components';
import { Fragment, memo } from 'react';
import {
  type Block,
  type Paragraph,
  type ParagraphRole,
  paragraphText,
  type Run,
} from '../../../shared/minutes/document.ts';
import { type Profile, type TextStyle, textWidthMm } from '../../../shared/minutes/profile.ts';
import { ruleLengthMm } from '../../../shared/minutes/rule-length.ts';
import { cssOf, spaceAbove } from './page-style.ts';
import { TableLines } from './TableLines.tsx';

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
  columns: { display: 'flex', breakInside: 'avoid' },
  missing: { backgroundColor: '#fff1b8' },
  gap: { display: 'inline-block', height: '1em', verticalAlign: 'text-bottom' },
  rule: { boxSizing: 'border-box', margin: '0 auto', borderTopStyle: 'solid', borderTopColor: '#000' },
});

/** The blocks of the minutes one under another, drawn by the profile. */
export const DocumentBlocks = memo(function DocumentBlocks({
  blocks,
  profile,
}: {
  blocks: readonly Block[];
  profile: Profile;
}) {
  const styles = useStyles();
  return blocks.map((block, index) => {
    const key = placeKey(index);
    const before = lastRole(blocks[index - 1]);
    if (block.type === 'paragraph') {
      return (
        <Line key={key} paragraph={block} before={before} profile={profile} widthMm={textWidthMm(profile)} />
      );
    }
    if (block.type === 'table') return <TableLines key={key} table={block} profile={profile} />;
    const widthsMm = block.part === 'letterhead' ? profile.letterhead.columnsMm : profile.signatureColumnsMm;
    return (
      <div
        key={key}
        className={styles.columns}
        style={{ breakAfter: keepsWithNext(block, profile) ? 'avoid' : 'auto' }}
      >
        <Column paragraphs={block.left} profile={profile} widthMm={widthsMm[0]} />
        <Column paragraphs={block.right} profile={profile} widthMm={widthsMm[1]} />
      </div>
    );
  });
});

interface DrawnProps {
  profile: Profile;
  /** The width of the column the text stands in. */
  widthMm: number;
}

function Column({ paragraphs, profile, widthMm }: DrawnProps & { paragraphs: readonly Paragraph[] }) {
  return (
    <div style={{ width: `${widthMm}mm` }}>
      {paragraphs.map((paragraph, index) => (
        <Line
          key={placeKey(index)}
          paragraph={paragraph}
          before={paragraphs[index - 1]?.role}
          profile={profile}
          widthMm={widthMm}
        />
      ))}
    </div>
  );
}

/** A paragraph, with the rule under it where its style has one. */
function Line({
  paragraph,
  before,
  profile,
  widthMm,
}: DrawnProps & { paragraph: Paragraph; before: ParagraphRole | undefined }) {
  const styles = useStyles();
  const style = profile.styles[paragraph.role];
  const marginTop = `${spaceAbove(profile, paragraph.role, before)}pt`;
  return (
    <>
      <p className={styles.paragraph} style={{ ...cssOf(style), marginTop }}>
        {paragraph.runs.map((run, index) => (
          <Fragment key={placeKey(index)}>
            <Words run={run} gapMm={profile.letterhead.number.gapMm} />
          </Fragment>
        ))}
      </p>
      <Rule text={paragraphText(paragraph)} style={style} widthMm={widthMm} />
    </>
  );
}

/** Text; a place still to be written on is marked, on the screen only. */
function Words({ run, gapMm }: { run: Run; gapMm: number }) {
  const styles = useStyles();
  if (run.missing === undefined) return run.text;
  if (run.missing !== 'number') return <span className={styles.missing}>{run.text}</span>;
  return <span className={`${styles.missing} ${styles.gap}`} style={{ width: `${gapMm}mm` }} />;
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
  };
  return <div className={styles.rule} style={measures} />;
}

/** A row of two columns stays with what follows if the paragraphs in it are to. */
function keepsWithNext(
  { left, right }: { left: readonly Paragraph[]; right: readonly Paragraph[] },
  { styles }: Profile,
): boolean {
  return [left.at(-1), right.at(-1)].some((last) => last !== undefined && styles[last.role].keepWithNext);
}

function lastRole(block: Block | undefined): ParagraphRole | undefined {
  return block?.type === 'paragraph' ? block.role : undefined;
}

/** Nothing in a drawn document has an identity but its place. */
function placeKey(index: number): string {
  return `place-${index}`;
}
