import { describe, expect, it } from 'vitest';
import { atNewest, type ReadingEvent, read } from './follow.ts';

const after = (...events: ReadingEvent[]) => events.reduce(read, atNewest);

describe('following the newest row', () => {
  it('goes along with new rows from the start, counting none', () => {
    expect(after({ type: 'added', count: 1 }, { type: 'added', count: 2 })).toEqual({
      follows: true,
      unseen: 0,
    });
  });

  it('stays and counts once the reader scrolled away', () => {
    const away = [{ type: 'scrolled', toEnd: 400 }] as const;
    expect(after(...away)).toEqual({ follows: false, unseen: 0 });
    expect(after(...away, { type: 'added', count: 1 }, { type: 'added', count: 2 })).toEqual({
      follows: false,
      unseen: 3,
    });
    expect(after(...away, { type: 'added', count: 3 }, { type: 'scrolled', toEnd: 900 })).toEqual({
      follows: false,
      unseen: 3,
    });
  });

  it('forgets what was unseen back at the end, by scrolling or by asking', () => {
    const behind = [
      { type: 'scrolled', toEnd: 400 },
      { type: 'added', count: 3 },
    ] as const;
    expect(after(...behind, { type: 'scrolled', toEnd: 0 })).toEqual(atNewest);
    expect(after(...behind, { type: 'jumped' })).toEqual(atNewest);
  });

  it('takes a few pixels for the end', () => {
    expect(after({ type: 'scrolled', toEnd: 12.5 })).toEqual(atNewest);
  });

  it('never counts below none when rows are removed', () => {
    expect(after({ type: 'scrolled', toEnd: 400 }, { type: 'added', count: -1 })).toEqual({
      follows: false,
      unseen: 0,
    });
  });
});
