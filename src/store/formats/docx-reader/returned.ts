import { ExpectedError } from '../../../shared/contract/errors.ts';
import type {
  ReturnedLine,
  ReturnedPart,
  ReturnedWord,
} from '../../../shared/documents/word-changes/returned-word.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import { openWord } from './parts.ts';
import { type ReadParagraph, readParagraph } from './returned-paragraph.ts';
import { BadXml, child, descendants, type Element, elements, parseWordXml } from './xml.ts';

/** Elements whose content is read as if it were directly in their parent. */
const WRAPPING: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:smartTag',
  'w:ins',
  'w:moveTo',
]);

/** Parts beside the body, by the kind of their relation. */
const ASIDE = ['header', 'footer', 'footnotes', 'endnotes'] as const;

/**
 * All words of a Word file as they read with every tracked change accepted, with what tells where they were changed.
 * @param name of the file, for the errors
 * @throws ExpectedError as `openWord` does
 */
export function readReturned(file: Uint8Array, name: string): ReturnedWord {
  const source = openWord(file, name);
  try {
    const root = (part: string): Element | undefined => {
      const bytes = source.part(part);
      return bytes === undefined ? undefined : parseWordXml(bytes);
    };
    const relations = source.relations(source.main);
    const related = (kind: string) =>
      relations.filter((relation) => relation.kind === kind).flatMap(({ target }) => root(target) ?? []);
    const reading = new Reading(commentsIn(related('comments')));
    const body = child(root(source.main), 'w:body');
    const parts = body === undefined ? [] : reading.parts(body);
    const aside = ASIDE.flatMap((kind) => related(kind)).flatMap((part) => reading.asideOf(part));
    return { parts, aside: [...reading.boxes, ...aside], objects: reading.objects, tracked: reading.tracked };
  } catch (error) {
    if (error instanceof BadXml) throw new ExpectedError('word-damaged', { file: name }, { cause: error });
    throw error;
  }
}

function commentsIn(parts: readonly Element[]): ReadonlyMap<string, string> {
  const comments = parts.flatMap((part) => descendants(part, 'w:comment'));
  return new Map(
    comments.map((comment) => {
      const lines = descendants(comment, 'w:p').map((paragraph) => readParagraph(paragraph).text.trim());
      return [comment.attributes.get('w:id') ?? '', cleanText(lines.join('\n')).trim()];
    }),
  );
}

/** Goes through the parts of one file and counts what it meets. */
class Reading {
  readonly boxes: ReturnedLine[] = [];
  objects = 0;
  tracked = 0;
  readonly #comments: ReadonlyMap<string, string>;
  readonly #told = new Set<string>();

  constructor(comments: ReadonlyMap<string, string>) {
    this.#comments = comments;
  }

  parts(parent: Element): ReturnedPart[] {
    const parts: ReturnedPart[] = [];
    /** Paragraphs whose end was deleted while Word kept track: they go on in the next one. */
    let open: ReadParagraph[] = [];
    const close = () => {
      parts.push(...this.#lines(open).map((line): ReturnedPart => ({ kind: 'line', line })));
      open = [];
    };
    for (const one of flattened(parent)) {
      if (one.name === 'w:p') {
        const paragraph = this.#read(one);
        open.push(paragraph);
        if (!paragraph.goesOn) close();
      } else if (one.name === 'w:tbl') {
        close();
        parts.push({ kind: 'table', rows: this.#rows(one) });
      } else if (one.name === 'w:altChunk') {
        this.objects += 1;
      }
    }
    close();
    return parts;
  }

  /** The lines of a header or of notes; of a header that holds nothing but the number of the page, none. */
  asideOf(part: Element): ReturnedLine[] {
    const containers = [
      ...(part.name === 'w:hdr' || part.name === 'w:ftr' ? [part] : []),
      ...elements(part).filter(
        ({ name, attributes }) =>
          (name === 'w:footnote' || name === 'w:endnote') && attributes.get('w:type') === undefined,
      ),
    ];
    const lines = containers.flatMap((container) => this.#linesIn(container));
    return lines.filter(({ text }) => /\p{L}/u.test(text));
  }

  #linesIn(container: Element): ReturnedLine[] {
    return this.parts(container).flatMap((part) => (part.kind === 'line' ? [part.line] : part.rows.flat(2)));
  }

  #rows(table: Element): ReturnedLine[][][] {
    return flattened(table)
      .filter(({ name }) => name === 'w:tr')
      .flatMap((row) => {
        const properties = child(row, 'w:trPr');
        const isDeleted = child(properties, 'w:del') !== undefined;
        if (isDeleted || child(properties, 'w:ins') !== undefined) this.tracked += 1;
        if (isDeleted) return [];
        const cells = flattened(row).filter(({ name }) => name === 'w:tc');
        return [cells.map((cell) => this.#linesIn(cell))];
      });
  }

  #read(element: Element): ReadParagraph {
    const paragraph = readParagraph(element);
    this.tracked += paragraph.tracked;
    this.objects += paragraph.objects;
    for (const box of paragraph.boxes) this.boxes.push(...this.#linesIn(box));
    return paragraph;
  }

  #lines(paragraphs: readonly ReadParagraph[]): ReturnedLine[] {
    const [first] = paragraphs;
    if (first === undefined) return [];
    const text = cleanText(paragraphs.map((paragraph) => paragraph.text).join(''));
    const comments = paragraphs
      .flatMap((paragraph) => paragraph.comments)
      .flatMap((id) => this.#commentOnce(id));
    const tracked = paragraphs.some((paragraph) => paragraph.tracked > 0);
    // A line break within a paragraph is one in the document too.
    return text.split('\n').map((line, at) => ({
      text: line,
      tracked,
      numbered: first.numbered && at === 0,
      comments: at === 0 ? comments : [],
    }));
  }

  #commentOnce(id: string): string[] {
    const text = this.#comments.get(id);
    if (text === undefined || text === '' || this.#told.has(id)) return [];
    this.#told.add(id);
    return [text];
  }
}

/** The children of an element, those of what only wraps them among them. */
function flattened(parent: Element): Element[] {
  return elements(parent).flatMap((one) => (WRAPPING.has(one.name) ? flattened(one) : [one]));
}
