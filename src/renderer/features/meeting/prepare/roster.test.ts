import { expect, it } from 'vitest';
import { lookUp } from '../../../../shared/meeting/lookup.ts';
import { recordTypes } from '../../../../shared/records/index.ts';
import { type CollaboratorView, emptyLists } from '../../../../shared/records/views.ts';
import { filterPeople, firstMatch, rosterAct, toggled } from './roster.ts';

const people: CollaboratorView[] = [
  { ...recordTypes.collaborator.blank, id: 'a', name: 'Nguyễn Thị Ánh', unit: 'Hội Nông dân' },
  { ...recordTypes.collaborator.blank, id: 'b', name: 'Trần Văn Bình', unit: 'Hội LHPN' },
];
const lookup = lookUp({ ...emptyLists, collaborators: people });

it('marks whoever is not known to be here as present, and takes a present one out', () => {
  expect([toggled('unmarked'), toggled('absent'), toggled('present')]).toEqual([
    'present',
    'present',
    'absent',
  ]);
});

it('narrows the roster down without changing its order', () => {
  expect(filterPeople(people, 'hoi', lookup).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(filterPeople(people, 'hnd', lookup).map(({ id }) => id)).toEqual(['a']);
  expect(filterPeople(people, ' ', lookup)).toHaveLength(2);
});

it('knows whom Enter means: a code before a name, who is not marked yet before who is, the list of the meeting before the rest of the roster', () => {
  const coded = people.map((person, at) => ({ ...person, code: `CTV0${at + 1}` }));
  const [one, other] = coded;
  let marked: string[] = [];
  const meant = (query: string, list = coded, others: CollaboratorView[] = []) =>
    firstMatch(
      { list, others, presenceOf: (id) => (marked.includes(id) ? 'present' : 'unmarked') },
      query,
      lookup,
    );
  expect(meant('ctv02')).toBe(other);
  expect(meant('anh')).toBe(one);
  expect(meant(' ')).toBeUndefined();
  expect(meant('ai đó')).toBeUndefined();
  expect(meant('ctv02', one && [one], other && [other])).toBe(other);
  expect(meant('hoi')).toBe(one);
  marked = ['a'];
  expect(meant('hoi')).toBe(other);
  expect(meant('anh')).toBe(one);
});

it('goes through the list by keys, and leaves letters to the search', () => {
  expect(rosterAct('ArrowDown', 0, 2)).toEqual({ type: 'go', to: 1 });
  expect(rosterAct('ArrowDown', 1, 2)).toEqual({ type: 'go', to: 1 });
  expect(rosterAct('ArrowUp', 0, 2)).toEqual({ type: 'go', to: -1 });
  expect(rosterAct('F2', 0, 2)).toEqual({ type: 'details' });
  expect(rosterAct('đ', 0, 2)).toEqual({ type: 'search' });
  expect(rosterAct(' ', 0, 2)).toBeNull();
  expect(rosterAct('Tab', 0, 2)).toBeNull();
});
