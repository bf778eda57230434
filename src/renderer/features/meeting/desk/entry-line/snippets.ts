import type { SnippetView } from '../../../../../shared/records/views.ts';
import type { Choice } from '../../../../ui/combo/useChoices.ts';

/** A short form that stands before the caret, and what it stands for: `text.slice(start, end)` is "attp". */
export interface Expansion {
  readonly start: number;
  readonly end: number;
  readonly choice: SnippetChoice;
}

/** A choice that puts words into the text. */
export interface SnippetChoice extends Choice {
  readonly text: string;
}

/** Short forms by what is typed for them, as they are compared. */
export type Snippets = ReadonlyMap<string, SnippetView>;

const LONGEST_SHORTCUT = 40;
const LONGEST_LABEL = 80;

export function snippetsByShortcut(snippets: readonly SnippetView[]): Snippets {
  return new Map(
    snippets
      .filter(({ shortcut, text, retired }) => !retired && shortcut !== '' && text !== '')
      .map((snippet) => [compared(snippet.shortcut), snippet]),
  );
}

/**
 * The short form that ends at the caret, the longest if there are several. It must be written as it is listed but for
 * capitals ("hđnd" is not "hdnd") and be a word of its own: not part of another, of a tag or of an address.
 */
export function expansionAt(text: string, caret: number, snippets: Snippets): Expansion | null {
  if (isInWord(text.charAt(caret))) return null;
  const line = text.lastIndexOf('\n', caret - 1) + 1;
  for (let start = Math.max(line, caret - LONGEST_SHORTCUT); start < caret; start += 1) {
    const typed = text.slice(start, caret);
    const snippet = snippets.get(compared(typed));
    if (snippet === undefined || isInWord(text.charAt(start - 1))) continue;
    return { start, end: caret, choice: choiceOf(snippet, typed) };
  }
  return null;
}

function choiceOf({ id, text }: SnippetView, typed: string): SnippetChoice {
  const written = startsWithCapital(typed) ? capitalised(text) : text;
  return { id, text: written, label: shortened(written.replace(/\s+/g, ' ')), detail: 'Tab' };
}

function compared(shortcut: string): string {
  return shortcut.normalize('NFC').toLocaleLowerCase('vi');
}

function isInWord(letter: string): boolean {
  return /[\p{L}\p{M}\p{N}_#@-]/u.test(letter);
}

function startsWithCapital(typed: string): boolean {
  return /^\p{Lu}/u.test(typed);
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}

function shortened(text: string): string {
  return text.length <= LONGEST_LABEL ? text : `${text.slice(0, LONGEST_LABEL).trimEnd()}…`;
}
