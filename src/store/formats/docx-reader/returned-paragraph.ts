import { drawings } from './paragraph-elements.ts';
import { pieceText } from './runs.ts';
import { child, descendants, type Element, elements, said, textOf } from './xml.ts';

/** A paragraph as it reads with its tracked changes accepted. */
export interface ReadParagraph {
  readonly text: string;
  /** How many tracked changes it holds. */
  readonly tracked: number;
  /** Whether its end was deleted while Word kept track of changes. */
  readonly goesOn: boolean;
  /** Whether Word itself numbers it. */
  readonly numbered: boolean;
  /** The ids of the comments in it. */
  readonly comments: readonly string[];
  /** Pictures, formulas and other things that are no words. */
  readonly objects: number;
  /** The text boxes anchored in it. */
  readonly boxes: readonly Element[];
}

/** Elements whose content is read as if it were directly in the paragraph. */
const WRAPPING: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:sdt',
  'w:sdtContent',
  'w:dir',
  'w:bdo',
]);
const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const OBJECTS: ReadonlySet<string> = new Set(['w:sym', 'w:object', 'm:oMath', 'm:oMathPara']);

export function readParagraph(paragraph: Element): ReadParagraph {
  const reading = new ParagraphReading();
  reading.go(paragraph);
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  const isMarkDeleted = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  const isMarkInserted = child(mark, 'w:ins') !== undefined || child(mark, 'w:moveTo') !== undefined;
  const drawn = drawings(paragraph);
  const boxes = drawn.flatMap((drawing) => descendants(drawing, 'w:txbxContent'));
  const pictures = drawn.filter((drawing) => descendants(drawing, 'w:txbxContent').length === 0);
  return {
    text: reading.text,
    tracked: reading.tracked + (isMarkDeleted || isMarkInserted ? 1 : 0),
    goesOn: isMarkDeleted,
    numbered: (said(child(properties, 'w:numPr'), 'w:numId') ?? '0') !== '0',
    comments: [...reading.comments],
    objects: reading.objects + pictures.length,
    boxes,
  };
}

/** Goes through one paragraph. */
class ParagraphReading {
  readonly comments = new Set<string>();
  text = '';
  tracked = 0;
  objects = 0;

  go(parent: Element): void {
    for (const one of elements(parent)) this.#take(one);
  }

  #take(one: Element): void {
    const { name } = one;
    if (name === 'w:r') this.#run(one);
    else if (WRAPPING.has(name)) this.go(one);
    else if (INSERTED.has(name)) this.#inserted(one);
    else if (DELETED.has(name)) this.#deleted(one);
    else this.#other(one);
  }

  #inserted(one: Element): void {
    if (holdsText(one, 'w:t')) this.tracked += 1;
    this.go(one);
  }

  #deleted(one: Element): void {
    if (holdsText(one, 'w:delText') || holdsText(one, 'w:t')) this.tracked += 1;
  }

  #run(run: Element): void {
    const hidden = child(child(run, 'w:rPr'), 'w:vanish');
    if (hidden !== undefined && !/^(?:0|false|off)$/.test(hidden.attributes.get('w:val') ?? '')) return;
    for (const piece of elements(run)) {
      this.text += pieceText(piece);
      this.#other(piece);
    }
  }

  #other({ name, attributes }: Element): void {
    if (name === 'w:commentReference' || name === 'w:commentRangeStart')
      this.comments.add(attributes.get('w:id') ?? '');
    else if (OBJECTS.has(name)) this.objects += 1;
  }
}

function holdsText(element: Element, name: string): boolean {
  return descendants(element, name).some((text) => textOf(text) !== '');
}
