import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { Tree } from '../../../shared/forms/field.ts';
import { filledNames } from './paragraphs.ts';
import { type FormParts, TYPES } from './parts.ts';

/** What the library needs beside the parts it fills: what declares their types and relations. */
const DECLARING = /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/.*)$/i;
/** Stands for a line break until the part is assembled: no text contains it, since XML does not allow it. */
const BREAK = '\ufffe';
const BREAK_XML = '</w:t><w:br/><w:t xml:space="preserve">';

/** The signs before list names, with spaces where people type them. */
const SIGNS = { start: /^\s*#\s*(.*?)\s*$/, end: /^\s*\/\s*(.*?)\s*$/, inverted: /^\s*\^\s*(.*?)\s*$/ };

/**
 * Fills the parts of a form with a tree. Fields without a value stay empty.
 * @throws the library's errors about the form; a form that passed the check has none
 */
export function fillParts(parts: FormParts, tree: Tree): FormParts {
  const zip = new PizZip();
  const texts = new Map<string, string>();
  // Only the parts to be filled: the library would parse everything else it is given too.
  const filled = filledNames(parts);
  for (const [name, bytes] of parts)
    if (DECLARING.test(name) || filled.has(name))
      zip.file(name, name === TYPES ? withEndnotes(bytes) : bytes, { binary: true });
  const form = new Docxtemplater<PizZip>(zip, {
    delimiters: { start: '{{', end: '}}' },
    paragraphLoop: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser: (tag) => reader(tag.trim()),
    nullGetter: () => '',
    modules: [spacedSigns(), fewPieces(), gathering(texts)],
  });
  form.render(tree);
  return new Map(
    [...parts].map(([name, bytes]) => {
      const text = texts.get(name);
      return [name, text === undefined ? bytes : Buffer.from(text, 'utf8')] as const;
    }),
  );
}

/** The library fills footnotes and does not know endnotes, which are alike; for it, they are footnotes. */
function withEndnotes(types: Uint8Array): Uint8Array {
  const text = Buffer.from(types).toString('utf8');
  return Buffer.from(
    text.replaceAll('wordprocessingml.endnotes+xml', 'wordprocessingml.footnotes+xml'),
    'utf8',
  );
}

/** Reads a name in one scope; the library asks the scopes from the innermost outwards until one has a value. */
function reader(name: string): DXT.Parser {
  const words = name.split('.');
  return {
    get: (scope: unknown) => {
      let value = scope;
      for (const word of words) {
        if (!isTree(value) || !Object.hasOwn(value, word)) return undefined;
        value = value[word];
      }
      return typeof value === 'string' ? value.replaceAll('\n', BREAK) : value;
    },
  };
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads `{{ # y_kien }}` as `{{#y_kien}}`, and disables tags for raw XML. */
function spacedSigns(): DXT.Module {
  return {
    name: 'SpacedSigns',
    optionsTransformer: (options, { modules }) => {
      for (const module of modules) {
        if (module.name === 'LoopModule') module.prefix = { ...module.prefix, ...SIGNS };
        if (module.name === 'RawXmlModule') module.prefix = /^(?!)/;
      }
      return options;
    },
  };
}

/** Page and section breaks, pictures and controls: around these, pieces are looked at one by one. */
const BY_THEMSELVES = new Set(['w:br', 'w:sectPr', 'w:drawing', 'w:sdt', 'w:sdtContent']);
/**
 * The library repairs cells, rows and tables that a list left empty; for that their tags must be pieces of their own …
 */
const ALONE = /^<\/?w:(?:tc|tr|tbl)(?=[\s/>])/;
/** … and paragraphs must be at the start of a piece. */
const FIRST = /^<w:(?:p|bookmarkEnd)(?=[\s/>])/;

/**
 * Joins the pieces that are the same for every item of a list: the library calls all of its modules for each piece of
 * each item, which is most of its time.
 */
function fewPieces(): DXT.Module {
  return {
    name: 'FewPieces',
    postparse: (pieces) =>
      pieces.some(({ tag = '' }) => BY_THEMSELVES.has(tag)) ? pieces : pieces.reduce(joinedPieces, []),
  };
}

function joinedPieces(joined: DXT.Part[], piece: DXT.Part): DXT.Part[] {
  const before = joined.at(-1);
  if (before !== undefined && isFixed(before) && isFixed(piece) && goTogether(before.value, piece.value))
    before.value += piece.value;
  else joined.push(isFixed(piece) ? { ...piece } : piece);
  return joined;
}

function goTogether(before: string, piece: string): boolean {
  return !ALONE.test(before) && !ALONE.test(piece) && !FIRST.test(piece);
}

function isFixed({ type }: DXT.Part): boolean {
  return type === 'content' || type === 'tag';
}

/**
 * Joins the filled text of each part into one piece. By itself, the library turns thousands of pieces into bytes letter
 * by letter, which takes a third of the time.
 */
function gathering(texts: Map<string, string>): DXT.Module {
  let drawings = 0;
  return {
    name: 'Gathering',
    postrender: (pieces, options) => {
      const text: string = options.joinUncorrupt(pieces, options).join('');
      // A repeated picture needs a unique id.
      const numbered = text.replace(DRAWING_ID, (_, before: string) => {
        drawings += 1;
        return `${before}"${drawings}"`;
      });
      texts.set(options.filePath, numbered.replaceAll(BREAK, BREAK_XML));
      return [];
    },
  };
}

const DRAWING_ID = /(<wp:docPr\b[^<>]*?\bid=)"[^"]*"/g;
