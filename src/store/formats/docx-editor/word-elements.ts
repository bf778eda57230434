import { isMarkup, type Markup, type MarkupPart } from '../docx-template/markup.ts';

const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\/(?:2006\/)?main$/;
const USUAL_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type Attributes = Readonly<Record<string, string | number>>;

/** Makes elements of a part in the prefix the part has for Word's names. */
export type WordElements = (
  /** Without prefix; attributes too, unless they have one. */
  name: string,
  attributes?: Attributes,
  children?: readonly (Markup | string)[],
) => Markup;

export function rootOf(part: MarkupPart): Markup | undefined {
  return part.find(isMarkup);
}

/** Whether a part is written by the strict variant of the standard, which has other names for everything. */
export function isStrict(part: MarkupPart): boolean {
  return rootOf(part)?.written.some(({ value }) => value.startsWith('http://purl.oclc.org/ooxml/')) ?? false;
}

/** What makes elements that fit into a part. */
export function wordElements(part: MarkupPart): WordElements {
  const declared = rootOf(part)?.written.find(
    ({ name, value }) => name.startsWith('xmlns:') && WORD.test(value),
  );
  const prefix = declared === undefined ? 'w' : declared.name.slice('xmlns:'.length);
  // A part that has Word's names without a prefix has none for attributes, which need one.
  const own: Attributes = declared === undefined ? { 'xmlns:w': namespaceOf(part) } : {};
  return (name, attributes = {}, children = []) => {
    const written = Object.entries({ ...own, ...attributes }).map(([key, value]) => {
      const full = key.includes(':') ? key : `${prefix}:${key}`;
      const plain = key.includes(':') ? key : `w:${key}`;
      return { name: plain, value: String(value), raw: ` ${full}="${escaped(String(value))}"` };
    });
    return {
      name: `w:${name}`,
      tag: `${prefix}:${name}`,
      attributes: new Map(written.map((each) => [each.name, each.value])),
      written,
      end: children.length === 0 ? '/>' : '>',
      children,
    };
  };
}

function namespaceOf(part: MarkupPart): string {
  return rootOf(part)?.written.find(({ value }) => WORD.test(value))?.value ?? USUAL_NAMESPACE;
}

/** A text as it stands between tags or in an attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
