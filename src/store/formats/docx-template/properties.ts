import { cleanText } from '../../../shared/text/clean-text.ts';
import { escapedXml } from '../escaped-xml.ts';
import { relationsIn } from '../package.ts';
import { isMarkup, localName, type Markup, markupBytes, parseMarkup } from './markup.ts';
import type { FormParts } from './parts.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Properties that count something or say how the file is read; all others may name people, PCs or headings. */
const IMPERSONAL =
  /^(?:Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|Application|AppVersion|DocSecurity|ScaleCrop|SharedDoc|LinksUpToDate)$/;

/** The parts with properties of the document, by what the package calls them. */
export interface PropertyParts {
  readonly core: ReadonlySet<string>;
  readonly application: ReadonlySet<string>;
}

/** Which parts hold who wrote the document, and with what. */
export function propertyParts(parts: FormParts): PropertyParts {
  const relations = relationsIn(Buffer.from(parts.get('_rels/.rels') ?? []).toString('utf8'), '');
  const named = (wanted: string, usual: RegExp) =>
    new Set([
      ...relations.filter(({ kind }) => kind === wanted).map(({ target }) => target),
      ...[...parts.keys()].filter((name) => usual.test(name)),
    ]);
  return {
    core: named('core-properties', /^docProps\/core\.xml$/i),
    application: named('extended-properties', /^docProps\/app\.xml$/i),
  };
}

/** The parts with properties that name the document and the office, but never a person. */
export function withProperties(
  parts: FormParts,
  { title, creator }: { readonly title: string; readonly creator: string },
): FormParts {
  const { core, application } = propertyParts(parts);
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (core.has(name)) return [name, Buffer.from(coreXml(title, creator), 'utf8')];
      return [name, application.has(name) ? impersonal(bytes) : bytes] as const;
    }),
  );
}

function impersonal(bytes: Uint8Array): Uint8Array {
  const kept = (node: Markup | string) => !isMarkup(node) || IMPERSONAL.test(localName(node.name));
  return markupBytes(
    parseMarkup(bytes).map((root) =>
      isMarkup(root) ? { ...root, children: root.children.filter(kept) } : root,
    ),
  );
}

function coreXml(title: string, creator: string): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedXml(cleanText(title))}</dc:title>` +
    `<dc:creator>${escapedXml(cleanText(creator))}</dc:creator><cp:lastModifiedBy>${escapedXml(cleanText(creator))}</cp:lastModifiedBy></cp:coreProperties>`
  );
}
