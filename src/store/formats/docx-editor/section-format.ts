import { type Markup, markupIn } from '../docx-template/markup.ts';
import { withAttributes, withProperty } from './edit-elements.ts';
import { twips } from './paragraph-format.ts';
import type { WordElements } from './word-elements.ts';

/** What is set of the format of a section; what is not given stays. */
export interface SectionFormat {
  readonly widthMm?: number;
  readonly heightMm?: number;
  readonly marginMm?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>>;
  /** From the edge of the sheet to the header. */
  readonly headerMm?: number;
  /** Whether the first page has a header of its own, which is empty if there is none. */
  readonly firstDiffers?: true;
  /** The id of the relation to its header, and the namespace of such ids in the part. */
  readonly header?: { readonly id: string; readonly namespace: string };
}

/** The order of properties in the schema (ECMA-376, part 1, 17.6.17). */
const ORDER = [
  ...['headerReference', 'footerReference', 'footnotePr', 'endnotePr', 'type', 'pgSz', 'pgMar', 'paperSrc'],
  ...['pgBorders', 'lnNumType', 'pgNumType', 'cols', 'formProt', 'vAlign', 'noEndnote', 'titlePg'],
  ...['textDirection', 'bidi', 'rtlGutter', 'docGrid', 'printerSettings', 'sectPrChange'],
].map((name) => `w:${name}`);

/** Word's own margins, for those a section does not say. */
const UNSAID = { top: 1440, right: 1440, bottom: 1440, left: 1440, header: 720, footer: 720, gutter: 0 };

/** The properties of a section with another format. */
export function formattedSection(section: Markup, format: SectionFormat, make: WordElements): Markup {
  const { widthMm, heightMm, marginMm = {}, headerMm, firstDiffers, header } = format;
  let changed = section;
  if (widthMm !== undefined && heightMm !== undefined) {
    const orient = widthMm > heightMm ? 'landscape' : null;
    set('pgSz', { w: twips(widthMm), h: twips(heightMm), orient, code: null });
  }
  const margins = Object.fromEntries(Object.entries(marginMm).map(([side, mm]) => [side, twips(mm)]));
  const edge = headerMm === undefined ? {} : { header: twips(headerMm) };
  // A gutter adds to the left margin.
  const gutter = marginMm.left === undefined ? {} : { gutter: 0 };
  if (Object.keys({ ...margins, ...edge }).length > 0)
    set('pgMar', { ...unsaidMargins(), ...margins, ...edge, ...gutter });
  if (firstDiffers) changed = withProperty(changed, 'w:titlePg', make('titlePg'), ORDER);
  return header === undefined ? changed : withHeader(changed, header, make);

  function set(name: string, attributes: Parameters<typeof withAttributes>[1]): void {
    const own = markupIn(section).find((one) => one.name === `w:${name}`) ?? make(name);
    changed = withProperty(changed, `w:${name}`, withAttributes(own, attributes), ORDER);
  }
  function unsaidMargins(): Record<string, number> {
    const own = markupIn(section).find((one) => one.name === 'w:pgMar');
    return Object.fromEntries(Object.entries(UNSAID).filter(([side]) => !own?.attributes.has(`w:${side}`)));
  }
}

/** References come first and stay as they are: a section has up to three headers. */
function withHeader(
  section: Markup,
  { id, namespace }: NonNullable<SectionFormat['header']>,
  make: WordElements,
): Markup {
  const reference = make('headerReference', { type: 'default', 'xmlns:r': namespace, 'r:id': id });
  return { ...section, children: [reference, ...section.children] };
}
