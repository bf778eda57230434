import type { NewName } from '../../shared/contract/procedures/entry.ts';
import { localityTypeOf } from '../../shared/records/locality-type.ts';
import type { Write } from '../log/write.ts';
import { natureOfName, natureOfPlace, newIdOf, standingWithNature } from '../records/natural-id.ts';
import type { Readable } from '../sqlite/handles.ts';

interface Given<Fields> {
  readonly fields: Fields & { readonly localityId?: string | NewName | null | undefined };
  readonly agencyIds?: readonly (string | NewName)[] | undefined;
}

/** The fields of an entry with an id for every name, and the writes of new records for names that no list had. */
export interface Named<Fields> {
  readonly fields: Omit<Fields, 'localityId'> & { readonly localityId?: string | null | undefined };
  readonly agencyIds: readonly string[] | undefined;
  readonly added: readonly Write[];
}

/**
 * Creates records for the localities and agencies that somebody typed, in the action of the entry that names them. If
 * another entry has just added the same name, before the window showed it, that record is used.
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
