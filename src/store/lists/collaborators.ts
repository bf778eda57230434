import { z } from 'zod';
import type { CollaboratorFilter, CollaboratorsQuery } from '../../shared/contract/procedures/list.ts';
import { bestMatches } from '../../shared/matching/best-matches.ts';
import { comparePersonNames, compareText } from '../../shared/text/names.ts';
import { personFields } from '../search/search-people.ts';
import { type Readable, readAll, readCount, type Writable } from '../sqlite/handles.ts';
import { column } from '../sqlite/record-tables.ts';
import { arrangeInMemory, byText, compareCodes } from './in-memory-list.ts';
import type { ListLayout } from './list-layout.ts';
import { allOf, type Clause, clause, isOneOf } from './select.ts';

const listed = clause('NOT c.deleted');

const personKeys = z.object({
  row: z.number(),
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  localityId: z.string(),
  locality: z.string(),
  groupId: z.string(),
  /** The group's position in its list. */
  group: z.string(),
  termTo: z.string(),
});
type PersonKeys = z.infer<typeof personKeys>;

/** Lays out the roster. @param today YYYY-MM-DD, which decides whose term is over */
export function arrangeCollaborators(
  db: Writable,
  { filter, sort, group }: CollaboratorsQuery,
  today: string,
): ListLayout {
  const { sql, values } = allOf([listed, ...collaboratorClauses(db, filter, today)]);
  const people = readAll(
    db,
    personKeys,
    `SELECT c.rowid AS row, c.code AS code, c.name AS name, c.unit AS unit, c.term_to AS termTo,
      coalesce(c.locality_id, '') AS localityId, coalesce(l.name, '') AS locality,
      coalesce(c.group_id, '') AS groupId, coalesce(g.position, '') AS "group"
    FROM collaborator c LEFT JOIN locality l ON l.id = c.locality_id
      LEFT JOIN collaborator_group g ON g.id = c.group_id WHERE ${sql}`,
    ...values,
  );
  const first = firstOf(sort);
  const byName = (a: PersonKeys, b: PersonKeys) => comparePersonNames(a.name, b.name);
  return arrangeInMemory(
    people,
    (a, b) => first(a, b) || byName(a, b),
    groupingBy(group, people),
    countCollaborators(db),
  );
}

function groupingBy(group: CollaboratorsQuery['group'], people: readonly PersonKeys[]) {
  if (group === null) return null;
  if (group === 'group') {
    const positions = new Map(people.map((person) => [person.groupId, person.group]));
    const compare = (a: string, b: string) => ((positions.get(a) ?? '') < (positions.get(b) ?? '') ? -1 : 1);
    return { keyOf: ({ groupId }: PersonKeys) => groupId, compare };
  }
  const names = new Map(people.map(({ localityId, locality }) => [localityId, locality]));
  const compare = (a: string, b: string) => compareText(names.get(a) ?? '', names.get(b) ?? '');
  return { keyOf: ({ localityId }: PersonKeys) => localityId, compare };
}

function firstOf({ by, descending }: CollaboratorsQuery['sort']): (a: PersonKeys, b: PersonKeys) => number {
  switch (by) {
    case 'name':
      return byText(({ name }) => name, comparePersonNames, descending);
    case 'code':
      return byText(({ code }) => code, compareCodes, descending);
    case 'unit':
      return byText(({ unit }) => unit, compareText, descending);
    case 'locality':
      return byText(({ locality }) => locality, compareText, descending);
    case 'group':
      return byText(
        ({ group }) => group,
        (a, b) => (a < b ? -1 : Number(a > b)),
        descending,
      );
    case 'term':
      return byText(({ termTo }) => termTo, compareCodes, descending);
  }
}

/** How many collaborators the list has without a filter. */
function countCollaborators(db: Writable): number {
  return readCount(db, `SELECT count(*) AS count FROM collaborator c WHERE ${listed.sql}`);
}

/** The conditions that every listed collaborator meets. */
export function listedCollaborators(): Clause[] {
  return [listed];
}

/** The conditions of a filter on `collaborator AS c`. @param today YYYY-MM-DD */
export function collaboratorClauses(db: Readable, filter: CollaboratorFilter, today: string): Clause[] {
  const clauses: Clause[] = [];
  if (filter.groupIds.length > 0) clauses.push(isOneOf('c.group_id', filter.groupIds));
  if (filter.localityIds.length > 0) clauses.push(isOneOf('c.locality_id', filter.localityIds));
  if (filter.units.length > 0) clauses.push(isOneOf('c.unit', filter.units));
  if (filter.retired !== null) clauses.push(clause('c.retired = ?', Number(filter.retired)));
  if (filter.term === 'over') clauses.push(clause(`c.term_to <> '' AND c.term_to < ?`, today));
  if (filter.term === 'current')
    clauses.push(clause(`c.term_from <= ? AND (c.term_to = '' OR c.term_to >= ?)`, today, today));
  if (filter.text !== '') clauses.push(isOneOf('c.id', peopleWith(db, filter.text)));
  if (filter.to !== '') clauses.push(clause('c.term_from <= ?', filter.to));
  if (filter.from !== '') clauses.push(clause(`(c.term_to = '' OR c.term_to >= ?)`, filter.from));
  return clauses;
}

const found = z.object({ id: z.string(), text: z.string() });
const WORDS = personFields.map((field) => `c.${column('collaborator', field)}`).join(', ');

/** The ids of those a type-ahead would find by these words: a few hundred people. */
function peopleWith(db: Readable, words: string): string[] {
  const people = readAll(
    db,
    found,
    `SELECT c.id AS id, concat_ws(' ', ${WORDS}, l.name, g.name) AS text
    FROM collaborator c LEFT JOIN locality l ON l.id = c.locality_id
      LEFT JOIN collaborator_group g ON g.id = c.group_id WHERE ${listed.sql}`,
  );
  return bestMatches(people, words, ({ text }) => [text]).map(({ id }) => id);
}
