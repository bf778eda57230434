import { officialDate, officialTime } from '../dates/official.ts';
import { cleanText } from '../text/fold.ts';
import type { Block, MissingPart, Origin, Paragraph, ParagraphRole, Run } from './document.ts';
import { DOTS, phrases } from './phrases.ts';

type Part = string | Run;
type ParagraphBlock = Extract<Block, { type: 'paragraph' }>;

/** What people typed is printed as it stands; only its Unicode form is made one. */
export function paragraph(role: ParagraphRole, ...parts: Part[]): Paragraph {
  const runs = parts.map((part): Run => (typeof part === 'string' ? { text: cleanText(part) } : part));
  return { role, runs: runs.filter(({ text }) => text !== '') };
}

export function block(role: ParagraphRole, ...parts: Part[]): ParagraphBlock {
  return { type: 'paragraph', ...paragraph(role, ...parts) };
}

/** A paragraph that ends in a full stop, unless what was typed brings its own ending. */
export function sentence(role: ParagraphRole, ...parts: Part[]): ParagraphBlock {
  const made = block(role, ...parts);
  const end = made.runs.at(-1)?.text ?? '';
  return /[.!?;:…]["”')]*\s*$/u.test(end) ? made : { ...made, runs: [...made.runs, { text: '.' }] };
}

/** The text, or dots to write it on. */
export function orBlank(text: string, missing: MissingPart, dots = DOTS): Part {
  return text === '' ? blank(dots, missing) : text;
}

/** A place to write whose words are the form's: "…… giờ …… phút". */
export function blank(text: string, missing: MissingPart): Run {
  return { text, missing };
}

/** The time of a moment, or dots for it: of an old meeting often only the day is known. */
export function timeOf(moment: string, missing: MissingPart): Part {
  return orBlank(officialTime(moment), missing, phrases.blankTime);
}

/** The day of a moment in full, or dots for it. */
export function dateOf(moment: string, missing: MissingPart): Part {
  return orBlank(moment === '' ? '' : officialDate(moment), missing, phrases.blankDate);
}

/** The lines of a text that say something: each becomes a paragraph. */
export function textLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** Free text of any number of lines as paragraphs, with words of the form before the first and after the last. */
export function prose(
  origin: Origin,
  text: string,
  words: { before?: string; after?: string } = {},
): ParagraphBlock[] {
  const lines = textLines(text);
  const filled = lines.length === 0 ? [''] : lines;
  return filled
    .map((line, index) =>
      block(
        'body',
        index === 0 ? (words.before ?? '') : '',
        line,
        index === filled.length - 1 ? (words.after ?? '') : '',
      ),
    )
    .filter(({ runs }) => runs.length > 0)
    .map((made) => ({ ...made, origin }));
}

/** A label with its one line behind it, or with each of several lines under it; nothing where there is none. */
export function labelled(
  label: string,
  items: readonly { text: string; origin: Origin }[],
  marker: string,
): ParagraphBlock[] {
  const [only, ...more] = items;
  if (only === undefined) return [];
  if (more.length === 0) return [{ ...sentence('body', `${label} `, only.text), origin: only.origin }];
  return [
    block('lead', label),
    ...items.map(({ text, origin }) => ({ ...sentence('body', marker, text), origin })),
  ];
}

/** `2.1. …`, `2.2. …`: only the sections that hold something, numbered without gaps. */
export function numberedSections(
  number: string,
  sections: readonly { title: string; blocks: Block[] }[],
): Block[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index) => [
      block('subheading', `${number}.${index + 1}. ${title}`),
      ...blocks,
    ]);
}
