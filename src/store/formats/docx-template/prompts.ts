import { child } from '../docx-reader/xml.ts';
import { shownText } from './hidden-text.ts';
import { everyMarkup, isMarkup, type Markup, type MarkupPart, markupIn } from './markup.ts';

type Node = Markup | string;

/**
 * A part whose content controls no longer take a field for a prompt: without `w:showingPlcHdr` and the grey of prompts,
 * where Word would select what was filled in with one click and lose it with the next key. A prompt without a field is
 * left for whoever fills it in.
 * @param styles the part with the styles of the form
 */
export function withoutPrompts(part: MarkupPart, styles: MarkupPart | undefined): MarkupPart {
  const grey = promptStyles(styles);

  function settled(element: Markup): Markup {
    if (element.name === 'w:p') return withPlainFields(withChildren(element, settled), grey);
    if (element.name !== 'w:sdt' || !hasField(markupIn(element))) return withChildren(element, settled);
    const isPrompt = child(child(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined;
    return withChildren(element, (one) => {
      if (one.name === 'w:sdtPr') return filledProperties(one);
      return isPrompt ? plain(withChildren(one, settled), grey) : withChildren(one, settled);
    });
  }

  return part.map((node) => (isMarkup(node) ? settled(node) : node));
}

/** The styles of prompts, by their name: its id is in the language of the Word that made it. */
function promptStyles(styles: MarkupPart | undefined): ReadonlySet<string> {
  const found = [...everyMarkup(styles ?? [])].filter(
    (one) =>
      one.name === 'w:style' &&
      /^placeholder text$/i.test(child(one, 'w:name')?.attributes.get('w:val') ?? ''),
  );
  return new Set(['PlaceholderText', ...found.map(({ attributes }) => attributes.get('w:styleId') ?? '')]);
}

function hasField(elements: readonly Markup[]): boolean {
  return [...everyMarkup(elements)].some(
    ({ name, children }) => name === 'w:t' && /\{\{|\}\}/.test(join(children)),
  );
}

const join = (nodes: readonly Node[]) => nodes.filter((node) => !isMarkup(node)).join('');

/** A control that holds a field is no prompt, has no day or choice of its own, and takes lines. */
function filledProperties(properties: Markup): Markup {
  const children = properties.children.flatMap((node): Node[] => {
    if (!isMarkup(node)) return [node];
    if (node.name === 'w:showingPlcHdr') return [];
    if (node.name === 'w:date') return [without(node, 'w:fullDate')];
    if (node.name === 'w:comboBox' || node.name === 'w:dropDownList') return [without(node, 'w:lastValue')];
    return [node.name === 'w:text' ? withLines(node) : node];
  });
  return { ...properties, children };
}

function without(element: Markup, attribute: string): Markup {
  return { ...element, written: element.written.filter(({ name }) => name !== attribute) };
}

function withLines(element: Markup): Markup {
  const prefix = element.tag.slice(0, element.tag.indexOf(':') + 1);
  const lines = { name: 'w:multiLine', value: '1', raw: ` ${prefix}multiLine="1"` };
  return { ...element, written: [...without(element, 'w:multiLine').written, lines] };
}

/** A paragraph whose runs are not grey where they hold a piece of a field. */
function withPlainFields(paragraph: Markup, grey: ReadonlySet<string>): Markup {
  let isWithin = false;
  const piece = (element: Markup): Markup => {
    if (element.name === 'w:p') return element;
    if (element.name !== 'w:r') return withChildren(element, piece);
    const text = shownText(element);
    const isPiece = isWithin || /[{}]/.test(text);
    isWithin = isWithin ? !text.includes('}}') : text.lastIndexOf('{{') > text.lastIndexOf('}}');
    return isPiece ? plain(element, grey) : element;
  };
  return withChildren(paragraph, piece);
}

function plain(element: Markup, grey: ReadonlySet<string>): Markup {
  const isGrey = ({ name, attributes }: Markup) =>
    name === 'w:rStyle' && grey.has(attributes.get('w:val') ?? '');
  if (!markupIn(element).some(isGrey)) return withChildren(element, (one) => plain(one, grey));
  return { ...element, children: element.children.filter((node) => !isMarkup(node) || !isGrey(node)) };
}

function withChildren(element: Markup, change: (child: Markup) => Markup): Markup {
  return { ...element, children: element.children.map((node) => (isMarkup(node) ? change(node) : node)) };
}
