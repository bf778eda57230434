import type { ComposedDocument } from '../../src/shared/contract/procedures/document.ts';
import { wordPlaces } from '../../src/shared/documents/editable-text.ts';
import { applyEdits } from '../../src/shared/documents/edits.ts';
import { applyMasks } from '../../src/shared/documents/masks.ts';
import { type Block, type Paper, paragraphText } from '../../src/shared/documents/model.ts';
import { lineKey } from '../../src/shared/documents/word-changes/align-lines.ts';
import type { WordDifference } from '../../src/shared/documents/word-changes/difference.ts';
import { takenOver } from '../../src/shared/documents/word-changes/taken-over.ts';

/** The document as it is printed after everything that can be taken over was: its words in full, then masked again. */
export function printedAfter(
  { paper, masked }: Pick<ComposedDocument, 'paper' | 'masked'>,
  quotes: readonly string[],
  differences: readonly WordDifference[],
): string[] {
  const words = new Map([...wordPlaces(paper), ...masked].map(({ place, text }) => [place, text]));
  const shown = new Map(wordPlaces(paper).map(({ place, text }) => [place, text]));
  const edits = takenOver(differences, words).map(({ place, text }) => ({
    place,
    text,
    base: shown.get(place) ?? '',
  }));
  return linesOf(applyMasks(applyEdits(paper, edits), quotes));
}

function linesOf({ blocks }: Paper): string[] {
  return blocks.flatMap(textsOf).flatMap(textLines);
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraphText(block)];
    case 'columns':
      return [...block.left, ...block.right].map(paragraphText);
    case 'table':
      return [block.columns.map(({ head }) => head), ...block.rows.map(({ cells }) => cells)].flat();
  }
}

function textLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/**
 * What nobody was told of: lines of the Word file that are neither in the document nor listed, lines of the document
 * that are neither in the Word file nor listed, and lines in another order.
 */
export function unexplained(
  printed: readonly string[],
  word: readonly string[],
  differences: readonly WordDifference[],
): string[] {
  const listed = differences.filter(({ changes }) => changes.length === 0);
  const was = countOf(listed.map((one) => one.was));
  const is = countOf(listed.map((one) => one.is));
  const [ours, theirs] = [printed, word].map((lines) => lines.flatMap(textLines).map(lineKey));
  const problems: string[] = [];
  let [p, w] = [0, 0];
  const [a, b] = [ours ?? [], theirs ?? []];
  while (p < a.length || w < b.length) {
    const [one, other] = [a[p], b[w]];
    if (one !== undefined && one === other) {
      p += 1;
      w += 1;
    } else if (one !== undefined && took(was, one)) p += 1;
    else if (other !== undefined && took(is, other)) w += 1;
    else {
      problems.push(`document: ${one} | Word: ${other}`);
      p += 1;
      w += 1;
    }
  }
  return problems;
}

function countOf(texts: readonly string[]): Map<string, number> {
  const lines = texts.flatMap((text) => text.split(' ¦ ')).flatMap(textLines);
  const groups = Map.groupBy(lines.map(lineKey), (line) => line);
  return new Map([...groups].map(([line, { length }]) => [line, length]));
}

function took(counts: Map<string, number>, line: string): boolean {
  const count = counts.get(line) ?? 0;
  counts.set(line, count - 1);
  return count > 0;
}
