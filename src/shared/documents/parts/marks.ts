import type { Block, Paper, Paragraph } from '../model.ts';
import type { Marks } from '../sources/matter.ts';
import { paragraph } from './paragraphs.ts';
import { words } from './words.ts';

/** A document with its marks under number and symbol, where the guides put them. */
export function withMarks(paper: Paper, { urgency, circulation, draft }: Marks): Paper {
  const marks: Paragraph[] = [
    ...(urgency === '' ? [] : [paragraph('urgency', words.urgencies[urgency])]),
    ...(circulation === '' ? [] : [paragraph('circulation', words.circulations[circulation](draft))]),
  ];
  if (marks.length === 0) return paper;
  const blocks = paper.blocks.map(
    (block): Block =>
      block.type === 'columns' && block.part === 'letterhead'
        ? { ...block, left: [...block.left, ...marks] }
        : block,
  );
  return { ...paper, blocks };
}
