import { zipSync } from 'fflate/browser';
import { openWord } from '../docx-reader/parts.ts';
import { isMarkup, type MarkupPart, markupBytes, parseMarkup } from '../docx-template/markup.ts';
import { TYPES } from '../docx-template/parts.ts';
import { pack } from '../pack.ts';
import { relationsIn } from '../package.ts';
import { escaped, isStrict } from './word-elements.ts';

/** A Word file that is being changed: every part that nobody puts stays as it was, byte for byte. */
export interface PackageCopy {
  /** The name of the document's part. */
  readonly main: string;
  part(name: string): Uint8Array | undefined;
  put(name: string, bytes: Uint8Array): void;
  /** The parts a part names, by their kind; "styles", "header". */
  relations(of: string): { readonly id: string; readonly kind: string; readonly target: string }[];
  /** Adds a part in the folder of the document, under a name that is free. @returns the id of its relation */
  add(part: NewPart): string;
  bytes(): Uint8Array;
  /** The same without packing, to be read again at once: packed, a very repetitive text would look like a trap. */
  unpacked(): Uint8Array;
}

interface NewPart {
  /** The last word of its relation, which is its content type's too: "comments", "header". */
  readonly kind: string;
  readonly content: Uint8Array;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** The namespaces of relations: of their kinds, and of their ids in a part. */
export const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const STRICT_KINDS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * Opens a Word file to make a changed copy of it.
 * @throws ExpectedError as `openWord` does, and BadXml where a part is changed that is none
 */
export function packageCopy(file: Uint8Array, name: string): PackageCopy {
  const source = openWord(file, name);
  const parts = new Map(
    source.names.flatMap((part) => {
      const bytes = part.endsWith('/') ? undefined : source.part(part);
      return bytes === undefined ? [] : [[part, bytes] as const];
    }),
  );
  const nameIn = (wanted: string) =>
    [...parts.keys()].find((part) => part.toLowerCase() === wanted.toLowerCase());
  const main = nameIn(source.main) ?? source.main;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);

  function part(wanted: string): Uint8Array | undefined {
    return parts.get(nameIn(wanted) ?? wanted);
  }

  function put(wanted: string, bytes: Uint8Array): void {
    parts.set(nameIn(wanted) ?? wanted, bytes);
  }

  const relationsName = (of: string) => {
    const slash = of.lastIndexOf('/') + 1;
    return `${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`;
  };

  function relations(of: string) {
    const xml = Buffer.from(part(relationsName(of)) ?? []).toString('utf8');
    return relationsIn(xml, of.slice(0, of.lastIndexOf('/') + 1));
  }

  function freeName(kind: string): string {
    for (let count = 1; ; count += 1) {
      const free = `${folder}${kind}${count === 1 ? '' : count}.xml`;
      if (nameIn(free) === undefined) return free;
    }
  }

  function freeId(): string {
    const taken = new Set(relations(main).map(({ id }) => id));
    // Relations to what is outside the file are not listed, but their ids are taken too.
    const xml = Buffer.from(part(relationsName(main)) ?? []).toString('utf8');
    for (let count = 1; ; count += 1) {
      const id = `rIdGB${count}`;
      if (!taken.has(id) && !xml.includes(`"${id}"`)) return id;
    }
  }

  function add({ kind, content }: NewPart): string {
    const [added, id] = [freeName(kind), freeId()];
    const strict = isStrict(parseMarkup(part(main) ?? new Uint8Array()));
    put(added, content);
    const list = relationsName(main);
    const empty = Buffer.from(`${HEAD}<Relationships xmlns="${RELATIONSHIPS}"/>`);
    const target = added.slice(folder.length);
    put(
      list,
      withLast(part(list) ?? empty, 'Relationship', {
        Id: id,
        Type: `${strict ? STRICT_KINDS : KINDS}/${kind}`,
        Target: target,
      }),
    );
    put(
      TYPES,
      withLast(part(TYPES) ?? new Uint8Array(), 'Override', {
        PartName: `/${added}`,
        ContentType: `${CONTENT}.${kind}+xml`,
      }),
    );
    return id;
  }

  return {
    main,
    part,
    put,
    relations,
    add,
    bytes: () => pack(parts),
    unpacked: () => zipSync(Object.fromEntries(parts), { level: 0 }),
  };
}

/** A list with one more element at its end, in the prefix of the list itself. */
function withLast(bytes: Uint8Array, name: string, attributes: Readonly<Record<string, string>>): Uint8Array {
  const list: MarkupPart = parseMarkup(bytes).map((root) => {
    if (!isMarkup(root)) return root;
    const prefix = root.tag.includes(':') ? root.tag.slice(0, root.tag.indexOf(':') + 1) : '';
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
    return { ...root, children: [...root.children, `<${prefix}${name}${written.join('')}/>`] };
  });
  return markupBytes(list);
}
