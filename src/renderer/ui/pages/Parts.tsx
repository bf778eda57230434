import { makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { Block, Paragraph } from '../../../shared/documents/model.ts';
import { columnWidths } from '../../../shared/documents/parts/column-widths.ts';
import { type Profile, textWidthMm } from '../../../shared/documents/profile.ts';
import { Line } from './Line.tsx';
import { spaceBelow } from './page-style.ts';
import type { Part } from './pieces.ts';
import { TableLines } from './TableLines.tsx';
import type { Wrap } from './wrap.ts';

const useStyles = makeStyles({ columns: { display: 'flex', breakInside: 'avoid' } });

interface PartsProps {
  parts: readonly Part[];
  profile: Profile;
  wrap?: Wrap | undefined;
}

/** Parts of a paper one under another, drawn by the profile. What says `data-piece` can be measured. */
export function Parts({ parts, profile, wrap }: PartsProps) {
  return parts.map((part, at) => (
    // Where the text goes on, the place says where; only the beginning of the paper keeps its distance.
    <OnePart
      key={part.piece}
      part={part}
      isFirst={at === 0 && part.piece > 0}
      profile={profile}
      wrap={wrap}
    />
  ));
}

interface OnePartProps {
  part: Part;
  isFirst: boolean;
  profile: Profile;
  wrap?: Wrap | undefined;
}

const OnePart = memo(function OnePart({ part, isFirst, profile, wrap }: OnePartProps) {
  const styles = useStyles();
  const { block, before, piece, rows } = part;
  const marginTop = isFirst ? 0 : `${spaceBelow(profile, before)}pt`;
  switch (block.type) {
    case 'paragraph':
      return (
        <Line
          piece={piece}
          paragraph={block}
          before={before}
          isFirst={isFirst}
          profile={profile}
          widthMm={textWidthMm(profile)}
          wrap={wrap}
        />
      );
    case 'table':
      return (
        <TableLines
          piece={piece}
          table={block}
          rows={rows}
          marginTop={marginTop}
          profile={profile}
          wrap={wrap}
        />
      );
    case 'columns': {
      const [left, right] = columnWidths(block, profile);
      return (
        <div
          data-piece={piece}
          className={styles.columns}
          style={{ marginTop, breakAfter: keepsWithNext(block, profile) ? 'avoid' : 'auto' }}
        >
          <Column paragraphs={block.left} profile={profile} widthMm={left} wrap={wrap} />
          <Column paragraphs={block.right} profile={profile} widthMm={right} wrap={wrap} />
        </div>
      );
    }
  }
});

interface ColumnProps {
  paragraphs: readonly Paragraph[];
  profile: Profile;
  widthMm: number;
  wrap?: Wrap | undefined;
}

function Column({ paragraphs, profile, widthMm, wrap }: ColumnProps) {
  return (
    <div style={{ width: `${widthMm}mm` }}>
      {paragraphs.map((paragraph, at) => (
        <Line
          key={lineKey(at)}
          paragraph={paragraph}
          before={paragraphs[at - 1]?.role}
          profile={profile}
          widthMm={widthMm}
          wrap={wrap}
        />
      ))}
    </div>
  );
}

/** A row of two columns stays with what follows if the paragraphs in it are to. */
function keepsWithNext({ left, right }: Extract<Block, { type: 'columns' }>, { styles }: Profile): boolean {
  return [left.at(-1), right.at(-1)].some((last) => last !== undefined && styles[last.role].keepWithNext);
}

/** Nothing in a drawn column has an identity but where it stands. */
function lineKey(at: number): string {
  return `line-${at}`;
}
