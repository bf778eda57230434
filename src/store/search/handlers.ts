import type { Handlers } from '../../shared/contract/procedure.ts';
import { searchKinds, type searchProcedures } from '../../shared/contract/procedures/search.ts';
import { countFound, find } from './find.ts';
import type { WithSearch } from './indexer.ts';

/** The answer while the index is being rebuilt. */
const NOTHING: ReturnType<typeof find> = {
  things: [],
  groups: [],
  understood: { topicIds: [], localityIds: [], agencyIds: [], days: null, unknown: [], corrected: null },
};

export const searchHandlers: Handlers<typeof searchProcedures, [WithSearch]> = {
  'search.find': ({ query, kinds = [...searchKinds], limit }, { search }) =>
    search.ask((db) => find(db, search.people, { query, kinds, limit }), NOTHING),

  'search.count': ({ query, kinds = [...searchKinds] }, { search }) =>
    search.ask((db) => ({ counts: countFound(db, search.people, { query, kinds }) }), { counts: [] }).counts,
};
