import { expect, it } from 'vitest';
import { recordTypes } from '../../../../shared/records/index.ts';
import { emptyLists } from '../../../../shared/records/views.ts';
import { signChoices } from '../../../ui/combo/sign-choices.ts';
import { recentFirst } from './recent-first.ts';

const topic = (id: string, name: string) => ({ ...recordTypes.topic.blank, id, name });
const lists = {
  ...emptyLists,
  topics: [
    topic('a', 'An ninh'),
    topic('b', 'An toàn thực phẩm'),
    topic('c', 'Giá cả'),
    topic('d', 'Giáo dục'),
  ],
};
const entry = (topicIds: string[]) => ({ topicIds, agencyIds: [], localityId: null });
const labels = (query: string, entries: ReturnType<typeof entry>[]) =>
  signChoices(recentFirst(lists, entries), '#', query).map(({ label }) => label);

it('offers what was used lately first among names that fit equally well', () => {
  expect(labels('an', [])).toEqual(['An ninh', 'An toàn thực phẩm']);
  expect(labels('an', [entry(['a']), entry(['b'])])).toEqual(['An toàn thực phẩm', 'An ninh']);
});

it('never puts it before a name that fits better', () => {
  expect(labels('giá', [entry(['d'])])[0]).toBe('Giá cả');
});

it('keeps the others in their order', () => {
  expect(labels('', [entry(['c'])])).toEqual(['Giá cả', 'An ninh', 'An toàn thực phẩm', 'Giáo dục']);
});
