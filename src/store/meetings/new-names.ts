import type { NewName } from '../../shared/contract/procedures/entry.ts';
import { localityTypeOf } from '../../shared/records/locality-type.ts';
import type { Write } from '../log/write.ts';
import { natureOfName, natureOfPlace, newIdOf, standingWithNature } from '../records/natural-id.ts';
import type { Readable } from '../sqlite/handles.ts';

interface Given<Fields> {
  readonly fields: Fields & { readonly localityId?: string | NewName | null | undefined };
  readonly agencyIds?: readonly (string | NewName)[] | undefined;
}

/** What an entry is given with an id for every name, and the writes of those that no list had. */
export interface Named<Fields> {
  readonly fields: Omit<Fields, 'localityId'> & { readonly localityId?: string | null | undefined };
  readonly agencyIds: readonly string[] | undefined;
  readonly added: readonly Write[];
}

/**
 * Gives the places and agencies that somebody typed a record, in the action of the entry that names them. A name that
 * another entry brought in a moment before, while the window did not show it yet, is that one's.
 */
export function nameNew<Fields>(db: Readable, { fields, agencyIds }: Given<Fields>): Named<Fields> {
  const added: Write[] = [];
  const idOf = (type: 'locality' | 'agency', given: string | NewName): string => {
    if (typeof given === 'string') return given;
    const name = given.add;
    const nature = type === 'locality' ? natureOfPlace(name) : natureOfName(name);
    const there = standingWithNature(db, type, nature);
    if (there !== null) return there;
    const id = newIdOf(db, type, nature, new Set(added.map((write) => write.id)));
    added.push(
      type === 'locality'
        ? { type, id, fields: { name, type: localityTypeOf(name) } }
        : { type, id, fields: { name } },
    );
    return id;
  };
  const { localityId, ...others } = fields;
  const place = localityId === undefined || localityId === null ? localityId : idOf('locality', localityId);
  return {
    fields: { ...others, ...(place !== undefined && { localityId: place }) },
    agencyIds: agencyIds?.map((given) => idOf('agency', given)),
    added,
  };
}
