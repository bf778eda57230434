import { expect, it } from 'vitest';
import { type CollaboratorView, emptyCatalogue } from '../../../shared/contract/views.ts';
import { recordTypes } from '../../../shared/records/index.ts';
import { lookUp } from '../desk/people.ts';
import { filterPeople, toggled } from './roster.ts';

const people: CollaboratorView[] = [
  { ...recordTypes.collaborator.blank, id: 'a', name: 'Nguyễn Thị Ánh', unit: 'Hội Nông dân' },
  { ...recordTypes.collaborator.blank, id: 'b', name: 'Trần Văn Bình', unit: 'Hội LHPN' },
];
const lookup = lookUp({ ...emptyCatalogue, collaborators: people });

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
