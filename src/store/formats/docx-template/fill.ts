import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { Tree } from '../../../shared/forms/field.ts';
import type { FormParts } from './parts.ts';

/** Parts with words, and what says of them which they are; no styles, pictures or properties. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|(?:.*\/)?_rels\/.*|word\/(?!(?:styles|settings|numbering|fontTable|webSettings|stylesWithEffects)\.xml$)[^/]*\.xml)$/i;
/** Stands for the end of a line until the whole is put together: no text has it, since XML allows none. */
const BREAK = '\ufffe';
const BREAK_XML = '</w:t><w:br/><w:t xml:space="preserve">';

/** The signs before the names of lists, with spaces where people put them. */
const SIGNS = { start: /^\s*#\s*(.*?)\s*$/, end: /^\s*\/\s*(.*?)\s*$/, inverted: /^\s*\^\s*(.*?)\s*$/ };

/**
 * The parts of a form filled with a tree. What the form has no value for stays empty.
 * @throws what the library finds wrong with the form; a form that was checked has nothing wrong
 */
export function fillParts(parts: FormParts, tree: Tree): FormParts {
  const zip = new PizZip();
  const texts = new Map<string, string>();
  // Only what is filled: whatever else it is given, the library looks through.
  for (const [name, bytes] of parts) if (NEEDED.test(name)) zip.file(name, bytes, { binary: true });
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

/** Takes `{{ # y_kien }}` for `{{#y_kien}}`, and nothing for XML that is put in as it is. */
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

/** Where pages and sections break, pictures and controls: with these among them, pieces are looked at one by one. */
const BY_THEMSELVES = new Set(['w:br', 'w:sectPr', 'w:drawing', 'w:sdt', 'w:sdtContent']);
/** Cells, rows and tables are mended where a list left them empty; for that their bounds stand alone … */
const ALONE = /^<\/?w:(?:tc|tr|tbl)(?=[\s/>])/;
/** … and paragraphs at the beginning of a piece. */
const FIRST = /^<w:(?:p|bookmarkEnd)(?=[\s/>])/;

/**
 * Joins the pieces that stay the same for every item of a list: the library asks all of its modules about each piece of
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
 * Gathers the filled text of each part in one piece. Left to itself, the library turns thousands of pieces into bytes
 * letter by letter, which takes a third of the time.
 */
function gathering(texts: Map<string, string>): DXT.Module {
  let drawings = 0;
  return {
    name: 'Gathering',
    postrender: (pieces, options) => {
      const text: string = options.joinUncorrupt(pieces, options).join('');
      // A picture that is repeated needs an id of its own.
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
