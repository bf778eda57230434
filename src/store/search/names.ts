import { z } from 'zod';
import { closestMatches } from '../../shared/matching/best-matches.ts';
import { squeezed } from '../../shared/search/query.ts';
import type { SignKind } from '../../shared/search/signs.ts';
import { wordsOf } from '../../shared/text/words.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

const listed = z.object({ id: z.string(), name: z.string() });
const topic = listed.extend({
  code: z.string(),
  keywords: z.string(),
  parentId: z.string().nullable(),
  mergedIntoId: z.string().nullable(),
});
export type NamedTopic = z.infer<typeof topic>;
export type NamedRecord = z.infer<typeof listed>;

/** The names that can stand behind a sign; each list is read when it is first asked for. */
export interface Names {
  topics(): readonly NamedTopic[];
  of(kind: SignKind): readonly NamedRecord[];
  /** Whether some name of that kind begins so. */
  mayBegin(kind: SignKind, text: string): boolean;
  /**
   * What a written name stands for: exactly that name if there is one, else what comes closest to it.
   * @param forgives whether one slip of the hand is forgiven where nothing fits; it is unless said otherwise
   */
  called(kind: SignKind, written: string, forgives?: boolean): NamedRecord[];
}

/** The type words at the start of a name that people leave out. */
const LOCALITY_TYPE = /^(xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố|tỉnh)\s+/iu;

interface Known {
  readonly record: NamedRecord;
  /** What it is called. */
  readonly texts: readonly string[];
  /** What it is about. */
  readonly keywords: readonly string[];
}

export function namesIn(db: Readable): Names {
  const topics = once(() =>
    readAll(
      db,
      topic,
      `SELECT id, name, code, keywords, parent_id AS parentId, merged_into_id AS mergedIntoId
      FROM topic WHERE NOT deleted`,
    ),
  );
  const localities = once(() => readAll(db, listed, 'SELECT id, name FROM locality WHERE NOT deleted'));
  const agencies = once(() => readAll(db, listed, 'SELECT id, name FROM agency WHERE NOT deleted'));

  function textsOf(kind: SignKind): Known[] {
    switch (kind) {
      case 'topic':
        return topics().map((record) => ({
          record,
          texts: [record.code, record.name],
          keywords: record.keywords.split(','),
        }));
      case 'locality':
        return localities().map((record) => ({
          record,
          texts: [record.name.replace(LOCALITY_TYPE, ''), record.name],
          keywords: [],
        }));
      case 'agency':
        return agencies().map((record) => ({ record, texts: [record.name], keywords: [] }));
    }
  }

  return {
    topics,
    of: (kind) => textsOf(kind).map(({ record }) => record),
    mayBegin(kind, text) {
      const begun = squeezed(spelledOut(kind, text));
      return textsOf(kind).some(({ texts, keywords }) =>
        [...texts, ...keywords].some((name) => holds(name, begun)),
      );
    },
    called(kind, written, forgives = true) {
      const known = textsOf(kind);
      const name = spelledOut(kind, written);
      const isMeant = (form: (text: string) => string) => {
        const wanted = form(name);
        return known.filter(({ texts }) => texts.some((text) => form(text) === wanted));
      };
      // Whoever typed marks typed all of them.
      const forms = accented(name) === squeezed(name) ? [accented, squeezed] : [accented];
      const exact = forms.map(isMeant).find((found) => found.length > 0);
      const closest = (textsOf: (one: Known) => readonly string[], mayErr: boolean) =>
        closestMatches(known, name, textsOf, mayErr);
      const ways = [
        () => exact ?? [],
        () => closest(({ texts }) => texts, false),
        () => closest(({ keywords }) => keywords, false),
        () => (forgives ? closest(({ texts }) => texts, true) : []),
      ];
      const meant =
        ways
          .values()
          .map((way) => way())
          .find((found) => found.length > 0) ?? [];
      return meant.map(({ record }) => record);
    },
  };
}

const SHORT_TYPES: readonly (readonly [RegExp, string])[] = [
  [/^p(?:\.\s*|\s+|(?=\d))(?=\S)/iu, 'phường '],
  [/^x(?:\.\s*|\s+|(?=\d))(?=\S)/iu, 'xã '],
  [/^đk(?:\.\s*|\s+)(?=\S)/iu, 'đặc khu '],
];

/** A name with the type of a commune written out, and numbers without zeros before them: "P.01" is "phường 1". */
function spelledOut(kind: SignKind, text: string): string {
  if (kind !== 'locality') return text;
  const [short, type] = SHORT_TYPES.find(([pattern]) => pattern.test(text.trim())) ?? [/^/, ''];
  return text
    .trim()
    .replace(short, type)
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** Whether some words of a name begin so, wherever they stand in it. */
function holds(name: string, begun: string): boolean {
  const words = wordsOf(name).map(({ folded }) => folded);
  return words.some((_, at) => words.slice(at).join('').startsWith(begun));
}

/** A name with its marks, apart from where a tone stands, and without spaces and signs. */
function accented(name: string): string {
  return wordsOf(name)
    .map((word) => word.accented)
    .join('');
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
