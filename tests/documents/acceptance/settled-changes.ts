import { strFromU8, unzipSync } from 'fflate';
import { child, type Element, elements, parseXml, text } from './xml.ts';

/** What becomes of all tracked changes of a Word file. */
export type Settling = 'accept' | 'reject';

/**
 * The lines of a Word file, in reading order and without empty ones, once all tracked changes in it are accepted or
 * rejected as ECMA-376 (17.13.5) has it: what is gone is gone with its text, and where the end of a paragraph is gone,
 * it is one with the next.
 */
export function settledLines(bytes: Uint8Array, settling: Settling): string[] {
  const parts: Readonly<Record<string, Uint8Array | undefined>> = unzipSync(bytes);
  const part = parts['word/document.xml'];
  if (part === undefined) throw new Error('no document in the Word file');
  const gone = settling === 'accept' ? 'w:del' : 'w:ins';
  return linesIn(child(parseXml(strFromU8(part)), 'w:body'), gone).filter((line) => line !== '');
}

/** The lines of a body or a cell; paragraphs are joined within it alone. */
function linesIn(container: Element | undefined, gone: string): string[] {
  const lines: string[] = [];
  let begun: string | null = null;
  for (const one of elements(container)) {
    if (one.name === 'w:p') {
      begun = (begun ?? '') + runsOf(one, gone);
      if (child(child(child(one, 'w:pPr'), 'w:rPr'), gone) !== undefined) continue;
      lines.push(begun);
    } else if (one.name === 'w:tc' || one.name === 'w:tbl' || one.name === 'w:tr') {
      lines.push(...(begun === null ? [] : [begun]), ...linesIn(one, gone));
    } else continue;
    begun = null;
  }
  return begun === null ? lines : [...lines, begun];
}

function runsOf(paragraph: Element, gone: string): string {
  return elements(paragraph)
    .filter(({ name }) => name !== gone)
    .map((one) => (one.name === 'w:r' ? runText(one) : elements(one).map(runText).join('')))
    .join('');
}

function runText(run: Element): string {
  return elements(run)
    .map((one) => {
      if (one.name === 'w:tab') return '\t';
      return one.name === 'w:t' || one.name === 'w:delText' ? text(one) : '';
    })
    .join('');
}
