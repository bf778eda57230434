import { expect, it } from 'vitest';
import { entriesQuery } from '../../../shared/contract/procedures/list.ts';
import { readSettings } from './view-settings.ts';

const view = {
  filter: { kind: 'reply' },
  sort: { by: 'time', descending: true },
  group: 'topic',
  layout: { shown: { unit: true }, widths: { content: 400 } },
};

it('reads what was saved, with what older views did not have yet', () => {
  expect(readSettings(entriesQuery, JSON.stringify(view))).toMatchObject({
    ...view,
    filter: { kind: 'reply', topicIds: [], from: '' },
  });
});

it.each([
  ['no JSON', '{"filter":'],
  ['a sort this version does not know', JSON.stringify({ ...view, sort: { by: 'mood', descending: true } })],
  ['a condition this version does not know', JSON.stringify({ ...view, filter: { attitude: ['x'] } })],
  ['no layout', JSON.stringify({ ...view, layout: undefined })],
  ['nothing', ''],
])('opens no view that is %s', (_, settings) => {
  expect(readSettings(entriesQuery, settings)).toBeNull();
});
