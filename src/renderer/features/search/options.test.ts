import { describe, expect, it } from 'vitest';
import type { SearchGroup } from '../../../shared/contract/procedures/search.ts';
import { optionAfter, optionGroups } from './options.ts';

const nothing = { text: '', marks: [] };
const group = (kind: SearchGroup['kind'], shown: number, isMore: boolean): SearchGroup => ({
  kind,
  isMore,
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
  const groups = optionGroups(
    [group('entry', 2, true), group('meeting', 0, false), group('task', 1, false)],
    [{ kind: 'entry', count: 5, isMore: false }],
  );

  it('are what was found, and the rest where there is more', () => {
    expect(groups.map(({ kind, options }) => [kind, options.map(({ id }) => id)])).toEqual([
      ['entry', ['entry-0', 'entry-1', 'more-entry']],
      ['task', ['task-0']],
    ]);
  });

  it('are counted, where there is more once that was asked', () => {
    expect(groups.map(({ counted }) => counted?.count)).toEqual([5, 1]);
    expect(optionGroups([group('entry', 2, true)], [])[0]?.counted).toBeNull();
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
