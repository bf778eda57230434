import { cleanText } from '../../../shared/text/clean-text.ts';
import type { FormParts } from './parts.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CORE = /^docProps\/core\.xml$/i;
const APPLICATION = /^docProps\/app\.xml$/i;
/** Properties that name the author's company, manager, PC or template. */
const PERSONAL = /<(Company|Manager|HyperlinkBase|Template)\b[^<>]*(?:\/>|>[^<]*<\/\1>)/g;

/** The parts with properties that name the document and the office, but never a person. */
export function withProperties(
  parts: FormParts,
  { title, creator }: { readonly title: string; readonly creator: string },
): FormParts {
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (CORE.test(name)) return [name, Buffer.from(coreXml(title, creator), 'utf8')];
      if (APPLICATION.test(name))
        return [name, Buffer.from(Buffer.from(bytes).toString('utf8').replace(PERSONAL, ''), 'utf8')];
      return [name, bytes] as const;
    }),
  );
}

function coreXml(title: string, creator: string): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title>` +
    `<dc:creator>${escaped(creator)}</dc:creator><cp:lastModifiedBy>${escaped(creator)}</cp:lastModifiedBy></cp:coreProperties>`
  );
}

function escaped(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
