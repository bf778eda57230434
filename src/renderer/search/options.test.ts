import { describe, expect, it } from 'vitest';
import type { SearchGroup } from '../../shared/contract/search.ts';
import { optionAfter, optionGroups } from './options.ts';

const nothing = { text: '', marks: [] };
const group = (kind: SearchGroup['kind'], shown: number, count: number): SearchGroup => ({
  kind,
  count,
  isMore: false,
  hits: Array.from({ length: shown }, (_, at) => ({
    kind,
    id: `${at}`,
    meetingId: null,
    text: nothing,
    context: nothing,
    day: '',
  })),
});

describe('the lines of the list', () => {
  const groups = optionGroups([group('entry', 2, 5), group('meeting', 0, 0), group('task', 1, 1)]);

  it('are what was found, and the rest where there is more', () => {
    expect(groups.map(({ kind, options }) => [kind, options.map(({ id }) => id)])).toEqual([
      ['entry', ['entry-0', 'entry-1', 'more-entry']],
      ['task', ['task-0']],
    ]);
  });

  it('are gone through by the arrows, round the ends', () => {
    const options = groups.flatMap((each) => each.options);
    expect(optionAfter(options, null, 1)?.id).toBe('entry-0');
    expect(optionAfter(options, null, -1)?.id).toBe('task-0');
    expect(optionAfter(options, 'more-entry', 1)?.id).toBe('task-0');
    expect(optionAfter(options, 'task-0', 1)?.id).toBe('entry-0');
    expect(optionAfter(options, 'entry-0', -1)?.id).toBe('task-0');
    expect(optionAfter([], 'entry-0', 1)).toBeUndefined();
  });
});
