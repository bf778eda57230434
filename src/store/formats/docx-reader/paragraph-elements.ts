import type { WordCell } from '../../../shared/format-check/word-text.ts';
import { runElements } from './runs.ts';
import { child, descendants, elements, type Tree } from './xml.ts';

/** A paragraph of a body, and where it stands. */
export interface FoundParagraph<E> {
  readonly element: E;
  readonly cell: WordCell | null;
  /** The table it is in. */
  readonly table: E | null;
  /** The index of its section, from 0. */
  readonly section: number;
  /** The paragraph a text box is anchored in; otherwise the paragraph itself. */
  readonly host: E;
}

/** Elements whose content is read as if it were directly in their parent. */
const WRAPPING: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

type Around<E> = Pick<FoundParagraph<E>, 'cell' | 'table'>;

/**
 * The paragraphs of a body, or of a header, in reading order: those of a text box after the one it is anchored in. All
 * that reads or changes a document counts its paragraphs like this.
 */
export function paragraphElements<E extends Tree<E>>(body: E): FoundParagraph<E>[] {
  const found: FoundParagraph<E>[] = [];
  let tables = 0;
  let section = 0;

  function go(parent: E, around: Around<E>, host: E | null): void {
    for (const one of elements(parent)) {
      if (one.name === 'w:p') take(one, around, host ?? one);
      else if (one.name === 'w:tbl') goTable(one, host);
      else if (WRAPPING.has(one.name)) go(one, around, host);
    }
  }

  function take(element: E, around: Around<E>, host: E): void {
    found.push({ element, ...around, section, host });
    for (const box of boxesOf(element)) go(box, { cell: null, table: null }, host);
    if (child(child(element, 'w:pPr'), 'w:sectPr') !== undefined) section += 1;
  }

  function goTable(table: E, host: E | null): void {
    const number = tables;
    tables += 1;
    for (const [row, rowElement] of childrenOf(table, 'w:tr').entries()) {
      const cells = childrenOf(rowElement, 'w:tc');
      for (const [column, cell] of cells.entries())
        go(cell, { cell: { table: number, row, column, columns: cells.length }, table }, host);
    }
  }

  go(body, { cell: null, table: null }, null);
  return found;
}

/** Rows or cells, including those in content controls. */
function childrenOf<E extends Tree<E>>(parent: E, name: string): E[] {
  return elements(parent).flatMap((one): E[] => {
    if (one.name === name) return [one];
    return WRAPPING.has(one.name) ? childrenOf(one, name) : [];
  });
}

/** Drawings of a paragraph, each once: newer programs read the choice, older ones the fallback. */
export function drawings<E extends Tree<E>>(paragraph: E): E[] {
  return runElements(paragraph)
    .flatMap((run) => elements(run))
    .flatMap((one) => (one.name === 'mc:AlternateContent' ? elements(child(one, 'mc:Choice')) : [one]))
    .filter(({ name }) => name === 'w:drawing' || name === 'w:pict');
}

/** The text boxes anchored in a paragraph. */
function boxesOf<E extends Tree<E>>(paragraph: E): E[] {
  return drawings(paragraph).flatMap((drawing) => descendants(drawing, 'w:txbxContent'));
}
