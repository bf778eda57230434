import type { Block } from '../model.ts';
import { block, placeParagraph, textLines } from './paragraphs.ts';

/** The office's own words as paragraphs. They are written beside the pages, so that each has its number as its place. */
export function ownParagraphs(text: string): Block[] {
  return textLines(text).map((line, at) => placeParagraph(`text:${at}`, block('body', line)));
}
