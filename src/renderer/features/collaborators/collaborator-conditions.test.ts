import { expect, it } from 'vitest';
import {
  chosenConditions,
  everyCollaborator,
  usualCollaborators,
  withCondition,
} from './collaborator-conditions.ts';

it('adds a condition of any sort, lists it, and takes it away again', () => {
  const ids = [
    'state:retired',
    'term:termOver',
    'group:g1',
    'group:g2',
    'locality:l1',
    'unit:Sở Y tế: phòng 1',
    'text:hung sở',
  ];
  let filter = everyCollaborator;
  for (const id of ids) filter = withCondition(filter, id, true);
  expect(chosenConditions(filter)).toEqual(ids);
  expect(filter).toMatchObject({
    retired: true,
    term: 'over',
    groupIds: ['g1', 'g2'],
    units: ['Sở Y tế: phòng 1'],
  });
  for (const id of ids) filter = withCondition(filter, id, false);
  expect(filter).toEqual(everyCollaborator);
});

it('has one standing, one term and one set of words at a time', () => {
  const changed = ['state:retired', 'term:inTerm', 'term:termOver', 'text:an', 'text:binh'].reduce(
    (filter, id) => withCondition(filter, id, true),
    usualCollaborators,
  );
  expect(chosenConditions(changed)).toEqual(['state:retired', 'term:termOver', 'text:binh']);
});

it('leaves the filter alone for a condition there is not', () => {
  for (const id of ['mood:bad', 'state:lost', 'term:long'])
    expect(withCondition(usualCollaborators, id, true)).toEqual(usualCollaborators);
});
