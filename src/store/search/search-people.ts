import { collaborator } from '../../shared/records/collaborator.ts';
import { type CollaboratorView, collaboratorView } from '../../shared/records/views.ts';
import { plainColumns } from '../../shared/roster/columns.ts';
import { isIn } from '../../shared/search/marks.ts';
import type { Term } from '../../shared/search/query.ts';
import { comparePersonNames } from '../../shared/text/names.ts';
import { type Word, wordsOf } from '../../shared/text/words.ts';
import { logLength } from '../log/log-length.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';
import { fieldsOf } from '../sqlite/record-tables.ts';

/** The fields a collaborator is found by, the most important first. */
const searched = plainColumns.filter((field) => collaborator.shape[field].rules.isSearched);
export const personFields = ['name', ...searched.filter((field) => field !== 'name')] as const;

/** The searchable roster: a few hundred people, so it needs no index, and erased data are in no index either. */
export interface People {
  /** Everybody, sorted by name. */
  all(): CollaboratorView[];
  /** The people who match every term in some field, sorted by name. */
  find(terms: readonly Term[], localities: ReadonlySet<string> | null): CollaboratorView[];
}

interface Person {
  readonly person: CollaboratorView;
  readonly words: readonly (readonly Word[])[];
}

/** Reads the roster on the first search, and again if anything has been written since. */
export function searchPeople(db: Readable): People {
  let asOf = -1;
  let roster: Person[] = [];

  function current(): readonly Person[] {
    const log = logLength(db);
    if (log !== asOf) {
      const sql = `SELECT ${fieldsOf('collaborator', 'c')} FROM collaborator c WHERE NOT c.deleted`;
      roster = readAll(db, collaboratorView, sql)
        .sort((a, b) => comparePersonNames(a.name, b.name))
        .map((person) => ({ person, words: personFields.map((field) => wordsOf(person[field])) }));
      asOf = log;
    }
    return roster;
  }

  return {
    all: () => current().map(({ person }) => person),
    find: (terms, localities) =>
      current()
        .filter(
          ({ person, words }) =>
            (localities === null || localities.has(person.localityId ?? '')) &&
            terms.every((term) => words.some((field) => isIn(term, field))),
        )
        .map(({ person }) => person),
  };
}
