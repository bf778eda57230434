import { expect, it } from 'vitest';
import { chosenConditions, everyEntry, withCondition } from './entry-conditions.ts';

it('adds a condition of any sort, lists it, and takes it away again', () => {
  const ids = [
    'topic:t1',
    'topic:t2',
    'meeting:m1',
    'locality:l1',
    'speaker:p1',
    'unit:Sở Y tế: phòng 1',
    'agency:a1',
    'kind:reply',
    'text:đường: "ngập nước"',
  ];
  let filter = everyEntry;
  for (const id of ids) filter = withCondition(filter, id, true);
  expect(chosenConditions(filter).toSorted()).toEqual(ids.toSorted());
  expect(filter).toMatchObject({ topicIds: ['t1', 't2'], units: ['Sở Y tế: phòng 1'], kind: 'reply' });
  for (const id of ids) filter = withCondition(filter, id, false);
  expect(filter).toEqual(everyEntry);
});

it('leaves the filter alone for a sort of condition there is not', () => {
  expect(withCondition(everyEntry, 'mood:bad', true)).toEqual(everyEntry);
});
