import { expect, it } from 'vitest';
import type { Paper } from '../../../../shared/documents/model.ts';
import { originOf, originPath } from './origin-path.ts';

it.each([
  ['entry', 'content', 'desk'],
  ['agendaItem', 'content', 'prepare'],
  ['task', 'answer', 'conclusion'],
  ['meeting', 'documents', 'prepare'],
  ['meeting', 'otherInformation', 'prepare'],
  ['meeting', 'conclusion', 'conclusion'],
  ['meeting', 'reports', 'conclusion'],
] as const)('the %s of a text (%s) is entered on the tab %s', (type, field, tab) => {
  expect(originPath({ type, id: 'a', field }, 'm')).toBe(`/meetings/m/${tab}`);
});

it('is what a paragraph says it was made from, and of a cell the task its row is about', () => {
  const origin = { type: 'entry', id: 'e', field: 'content' } as const;
  const paper: Paper = {
    title: '',
    creator: '',
    orientation: 'portrait',
    blocks: [
      { type: 'paragraph', role: 'body', runs: [], place: 'entry:e:content:0', origin },
      { type: 'paragraph', role: 'body', runs: [], place: 'opening.place' },
    ],
    missing: [],
  };
  expect(originOf(paper, 'entry:e:content:0')).toBe(origin);
  expect(originOf(paper, 'opening.place')).toBeUndefined();
  expect(originOf(paper, 'task:t/3')).toMatchObject({ type: 'task', id: 't' });
});
