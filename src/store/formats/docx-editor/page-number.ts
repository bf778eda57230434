import type { RunFormat } from '../../../shared/format-check/format-change.ts';
import { isNumbered } from '../docx-reader/pages.ts';
import { runElements } from '../docx-reader/runs.ts';
import { child, descendants } from '../docx-reader/xml.ts';
import { everyMarkup, isMarkup, type Markup, type MarkupPart, parseMarkup } from '../docx-template/markup.ts';
import { type Edits, edited, withAttributes, withProperty } from './edit-elements.ts';
import { formattedParagraph } from './paragraph-format.ts';
import { formattedRun } from './run-format.ts';
import { rootOf, type WordElements, wordElements } from './word-elements.ts';

/** Whether a header or footer shows nothing but a number, perhaps between dashes. */
export function showsOnlyNumber(part: MarkupPart): boolean {
  const words = [...everyMarkup(part)].flatMap(({ name, children }) =>
    name === 'w:t' ? children.filter((one) => !isMarkup(one)) : [],
  );
  const draws = [...everyMarkup(part)].some(({ name }) => name === 'w:drawing' || name === 'w:pict');
  return !draws && /^[\s\d–—-]*$/u.test(words.join(''));
}

/** A header or footer whose number is centred, and has another format. */
export function withNumberFormat(part: MarkupPart, format: RunFormat): MarkupPart {
  const make = wordElements(part);
  const numbered = descendants(rootOf(part), 'w:p').filter((paragraph) => isNumbered(paragraph));
  const edits: Edits = new Map([
    ...numbered
      .flatMap((paragraph) => runElements(paragraph))
      .map((run) => [run, (each: Markup) => [formattedRun(each, format, make)]] as const),
    ...numbered.map((paragraph) => [paragraph, (each: Markup) => [centred(each, make)]] as const),
  ]);
  return edited(part, edits);
}

/** Older versions of Word put the number into a frame, which is centred as a whole. */
function centred(paragraph: Markup, make: WordElements): Markup {
  const changed = formattedParagraph(
    paragraph,
    { align: 'center', firstLineMm: 0, leftMm: 0, rightMm: 0 },
    make,
  );
  const properties = child(changed, 'w:pPr');
  const frame = child(properties, 'w:framePr');
  if (properties === undefined || frame === undefined) return changed;
  const moved = withAttributes(frame, { xAlign: 'center', x: null });
  const framed = withProperty(properties, 'w:framePr', moved, FRAME_ORDER);
  return { ...changed, children: changed.children.map((one) => (one === properties ? framed : one)) };
}

const FRAME_ORDER = ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl'].map(
  (name) => `w:${name}`,
);

/** A footer without its number, in the paragraphs that have nothing else. */
export function withoutNumber(part: MarkupPart): MarkupPart {
  const isProperties = (one: Markup | string) => isMarkup(one) && one.name === 'w:pPr';
  const numbered = descendants(rootOf(part), 'w:p').filter((paragraph) => isNumbered(paragraph));
  return edited(
    part,
    new Map(
      numbered.map((paragraph) => [
        paragraph,
        (each: Markup) => [{ ...each, children: each.children.filter(isProperties) }],
      ]),
    ),
  );
}

/** A header with a centred number above whatever it says. */
export function withNumberAdded(part: MarkupPart, format: RunFormat): MarkupPart {
  const make = wordElements(part);
  const run = (content: Markup) => formattedRun(make('r', {}, [content]), format, make);
  const paragraph = formattedParagraph(
    make('p', {}, [
      run(make('fldChar', { fldCharType: 'begin' })),
      run(make('instrText', { 'xml:space': 'preserve' }, [' PAGE '])),
      run(make('fldChar', { fldCharType: 'separate' })),
      run(make('t', {}, ['2'])),
      run(make('fldChar', { fldCharType: 'end' })),
    ]),
    { align: 'center', firstLineMm: 0, leftMm: 0, rightMm: 0, afterPt: 0, line: { times: 1 } },
    make,
  );
  return part.map((root) => (isMarkup(root) ? { ...root, children: [paragraph, ...root.children] } : root));
}

/** A part for a header in the same variant of the standard as the document, with nothing in it. */
export function emptyHeader(document: MarkupPart): MarkupPart {
  const declared = rootOf(document)?.written.find(({ value }) =>
    /wordprocessingml\/(?:2006\/)?main$/.test(value),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${declared?.value ?? ''}"/>`;
  return parseMarkup(Buffer.from(xml, 'utf8'));
}
