import { drawings } from './paragraph-elements.ts';
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
  const comments = new Set<string>();
  let text = '';
  let tracked = 0;
  let objects = 0;

  function go(parent: Element): void {
    for (const one of elements(parent)) {
      if (one.name === 'w:r') run(one);
      else if (WRAPPING.has(one.name)) go(one);
      else if (INSERTED.has(one.name)) {
        if (holdsText(one, 'w:t')) tracked += 1;
        go(one);
      } else if (DELETED.has(one.name)) {
        if (holdsText(one, 'w:delText') || holdsText(one, 'w:t')) tracked += 1;
      } else if (one.name === 'w:commentRangeStart') note(one);
      else if (OBJECTS.has(one.name)) objects += 1;
    }
  }

  function run(element: Element): void {
    const properties = child(element, 'w:rPr');
    const hidden = child(properties, 'w:vanish');
    if (hidden !== undefined && !/^(?:0|false|off)$/.test(hidden.attributes.get('w:val') ?? '')) return;
    for (const piece of elements(element)) {
      if (piece.name === 'w:commentReference') note(piece);
      else if (OBJECTS.has(piece.name)) objects += 1;
      else text += pieceText(piece);
    }
  }

  function note({ attributes }: Element): void {
    comments.add(attributes.get('w:id') ?? '');
  }

  go(paragraph);
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  const isMarkDeleted = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  const isMarkInserted = child(mark, 'w:ins') !== undefined || child(mark, 'w:moveTo') !== undefined;
  const drawn = drawings(paragraph);
  const boxes = drawn.flatMap((drawing) => descendants(drawing, 'w:txbxContent'));
  return {
    text,
    tracked: tracked + (isMarkDeleted || isMarkInserted ? 1 : 0),
    goesOn: isMarkDeleted,
    numbered: (said(child(properties, 'w:numPr'), 'w:numId') ?? '0') !== '0',
    comments: [...comments],
    objects: objects + drawn.filter((drawing) => descendants(drawing, 'w:txbxContent').length === 0).length,
    boxes,
  };
}

function holdsText(element: Element, name: string): boolean {
  return descendants(element, name).some((text) => textOf(text) !== '');
}

function pieceText(piece: Element): string {
  switch (piece.name) {
    case 'w:t':
      return textOf(piece);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:cr':
      return '\n';
    case 'w:br':
      return (piece.attributes.get('w:type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
    default:
      return '';
  }
}
