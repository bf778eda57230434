import { expect, it } from 'vitest';
import { chosenConditions, everyTask, withCondition } from './task-conditions.ts';

it('adds a condition of any sort, lists it, and takes it away again', () => {
  const ids = ['overdue:', 'state:done', 'state:open', 'unit:Sở Y tế: phòng 1', 'meeting:m1'];
  let filter = everyTask;
  for (const id of ids) filter = withCondition(filter, id, true);
  expect(chosenConditions(filter).toSorted()).toEqual(ids.toSorted());
  expect(filter).toMatchObject({ overdue: true, units: ['Sở Y tế: phòng 1'], meetingIds: ['m1'] });
  for (const id of ids) filter = withCondition(filter, id, false);
  expect(filter).toEqual(everyTask);
});

it('leaves the filter alone for a condition there is not', () => {
  expect(withCondition(everyTask, 'mood:bad', true)).toEqual(everyTask);
  expect(withCondition(everyTask, 'state:lost', true)).toEqual(everyTask);
});
