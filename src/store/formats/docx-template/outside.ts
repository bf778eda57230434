import { ExpectedError } from '../../../shared/contract/errors.ts';
import { descendants, type Element, elements, parseWordXml, textOf } from '../docx-reader/xml.ts';
import { filledParts } from './paragraphs.ts';
import type { FormParts } from './parts.ts';

/** A link does nothing until somebody clicks on it. */
const HYPERLINK = /\/hyperlink$/;
/** Word stores the template a document was created from; it is not needed. */
const TEMPLATE = /\/attachedTemplate$/;

const TEMPLATE_RELATION = /<Relationship\b[^<>]*attachedTemplate"[^<>]*>(?:\s*<\/Relationship>)?/g;
const TEMPLATE_SETTING = /<w:attachedTemplate\b[^<>]*>(?:\s*<\/w:attachedTemplate>)?/g;

/** Fields with which Word fetches or starts something when the document is opened or its fields are updated. */
const FETCHING = /^\s*(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b/i;

/**
 * The form without anything that leads out of it: no external template, no pictures, texts or data from other files or
 * the net. Opening a document made with it opens only that document.
 * @throws ExpectedError form-leads-outside; BadXml
 */
export function keptInside(parts: FormParts, file: string): FormParts {
  const outward = [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, bytes]) => targets(bytes));
  const leads = outward.some((type) => !HYPERLINK.test(type) && !TEMPLATE.test(type));
  if (leads || filledParts(parts).some(({ root }) => fetches(root)))
    throw new ExpectedError('form-leads-outside', { file });
  if (!outward.some((type) => TEMPLATE.test(type))) return parts;
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (name.endsWith('.rels')) return [name, without(bytes, TEMPLATE_RELATION)] as const;
      const isSettings = /(?:^|\/)settings\.xml$/.test(name);
      return [name, isSettings ? without(bytes, TEMPLATE_SETTING) : bytes] as const;
    }),
  );
}

/** The kinds of a part's external relationships. */
function targets(relations: Uint8Array): string[] {
  return descendants(parseWordXml(relations), 'Relationship')
    .filter(({ attributes }) => attributes.get('TargetMode')?.toLowerCase() === 'external')
    .map(({ attributes }) => attributes.get('Type') ?? '');
}

/** Whether a field fetches something; its instruction may be split over several runs. */
function fetches(root: Element): boolean {
  let instruction = '';
  const go = (parent: Element): boolean =>
    elements(parent).some((one) => {
      if (one.name === 'w:instrText') instruction += textOf(one);
      if (one.name === 'w:fldSimple' && FETCHING.test(one.attributes.get('w:instr') ?? '')) return true;
      if (one.name === 'w:fldChar') {
        if (FETCHING.test(instruction)) return true;
        instruction = '';
      }
      return go(one);
    });
  return go(root) || FETCHING.test(instruction);
}

function without(bytes: Uint8Array, pattern: RegExp): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('utf8').replace(pattern, ''), 'utf8');
}
