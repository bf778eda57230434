import { z } from 'zod';
import { closestMatches } from '../../shared/matching/best-matches.ts';
import { squeezed } from '../../shared/search/query.ts';
import type { SignKind } from '../../shared/search/signs.ts';
import { wordsOf } from '../../shared/text/words.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

const listed = z.object({ id: z.string(), name: z.string() });
const topic = listed.extend({
  code: z.string(),
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

export function namesIn(db: Readable): Names {
  const topics = once(() =>
    readAll(
      db,
      topic,
      'SELECT id, name, code, parent_id AS parentId, merged_into_id AS mergedIntoId FROM topic WHERE NOT deleted',
    ),
  );
  const localities = once(() => readAll(db, listed, 'SELECT id, name FROM locality WHERE NOT deleted'));
  const agencies = once(() => readAll(db, listed, 'SELECT id, name FROM agency WHERE NOT deleted'));

  function textsOf(kind: SignKind): { readonly record: NamedRecord; readonly texts: readonly string[] }[] {
    switch (kind) {
      case 'topic':
        return topics().map((record) => ({ record, texts: [record.code, record.name] }));
      case 'locality':
        return localities().map((record) => ({
          record,
          texts: [record.name.replace(LOCALITY_TYPE, ''), record.name],
        }));
      case 'agency':
        return agencies().map((record) => ({ record, texts: [record.name] }));
    }
  }

  return {
    topics,
    of: (kind) => textsOf(kind).map(({ record }) => record),
    mayBegin(kind, text) {
      const begun = squeezed(text);
      return textsOf(kind).some(({ texts }) => texts.some((name) => squeezed(name).startsWith(begun)));
    },
    called(kind, written, forgives = true) {
      const known = textsOf(kind);
      const isMeant = (form: (text: string) => string) => {
        const wanted = form(written);
        return known.filter(({ texts }) => texts.some((name) => form(name) === wanted));
      };
      const exact = [isMeant(accented), isMeant(squeezed)].find((found) => found.length > 0);
      const meant = exact ?? closestMatches(known, written, ({ texts }) => texts, forgives);
      return meant.map(({ record }) => record);
    },
  };
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
