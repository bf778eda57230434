import { child } from '../docx-reader/xml.ts';
import { isMarkup, type Markup } from './markup.ts';

type Node = Markup | string;

/** What paragraphs stand between. */
export const BLOCKS: ReadonlySet<string> = new Set(['w:p', 'w:tbl', 'w:sdt']);

/** What stands one after another in a text, added piece by piece. */
interface JoinedBlocks {
  /** @param from the element as it was before its changes were accepted */
  add(node: Node, from?: Markup): void;
  all(): Node[];
}

/** Puts the content of a paragraph whose end was deleted into the next one, as Word does. */
export function joinedBlocks(): JoinedBlocks {
  const kept: Node[] = [];
  let waiting: Node[] = [];
  let ended: Markup | undefined;

  /** Where no paragraph follows, the content keeps its own. */
  function finish(): void {
    const hasContent = waiting.some(
      (node) => isMarkup(node) && /^w:(?:r|hyperlink|sdt|fldSimple)$/.test(node.name),
    );
    if (ended !== undefined && hasContent) kept.push(withFirst(ended, waiting));
    waiting = [];
    ended = undefined;
  }

  function addParagraph(paragraph: Markup, from: Markup): void {
    if (from.name === 'w:p' && endIsDeleted(from)) {
      const [properties, content] = split(paragraph);
      waiting.push(...content);
      ended = { ...paragraph, children: properties };
      return;
    }
    kept.push(withFirst(paragraph, waiting));
    waiting = [];
    ended = undefined;
  }

  return {
    add: (node, from) => {
      if (!isMarkup(node) || from === undefined) kept.push(node);
      else if (node.name === 'w:p') addParagraph(node, from);
      else {
        if (BLOCKS.has(node.name) || node.name === 'w:sectPr') finish();
        kept.push(node);
      }
    },
    all: () => {
      finish();
      return kept;
    },
  };
}

function endIsDeleted(paragraph: Markup): boolean {
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  const isGone = child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
  return isGone && child(properties, 'w:sectPr') === undefined;
}

/** The properties of a paragraph, and what follows them. */
function split({ children }: Markup): [Node[], Node[]] {
  const isProperties = (node: Node) => isMarkup(node) && node.name === 'w:pPr';
  return [children.filter(isProperties), children.filter((node) => !isProperties(node))];
}

function withFirst(paragraph: Markup, content: readonly Node[]): Markup {
  if (content.length === 0) return paragraph;
  const [properties, own] = split(paragraph);
  return { ...paragraph, children: [...properties, ...content, ...own] };
}
