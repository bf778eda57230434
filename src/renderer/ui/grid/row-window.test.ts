import { describe, expect, it } from 'vitest';
import { createRowWindow, type Page } from './row-window.ts';

interface Asked {
  readonly offset: number;
  answer(): Promise<void>;
  fail(): Promise<void>;
}

/** A list of numbers whose pages come when the test says so. @param first how many there are until it is written */
function list(first: number) {
  const asked: Asked[] = [];
  let length = first;
  let edition = 0;
  const window = createRowWindow<number>((offset, limit) => {
    const { promise, resolve, reject } = Promise.withResolvers<Page<number>>();
    const rows = Array.from({ length: Math.min(limit, length - offset) }, (_, at) => ({
      kind: 'record' as const,
      record: offset + at + edition * 1e6,
    }));
    asked.push({
      offset,
      answer: async () => {
        resolve({ rows, length, records: length, unfiltered: length, isPartial: false });
        await promise.catch(() => undefined);
        await Promise.resolve();
      },
      fail: async () => {
        reject(new Error('gone'));
        await promise.catch(() => undefined);
        await Promise.resolve();
      },
    });
    return promise;
  });
  const recordAt = (index: number) => {
    const row = window.at(index);
    return row?.kind === 'record' ? row.record : undefined;
  };
  return {
    window,
    asked,
    recordAt,
    answerAll: async () => {
      // Each answer may bring another question.
      for (const each of asked) await each.answer();
    },
    write: (count = length) => {
      length = count;
      edition += 1;
    },
  };
}

describe('the window on a list', () => {
  it('holds what was asked for and what comes next, and no more than some pages of the longest list', async () => {
    const { window, recordAt, answerAll } = list(1_000_000);
    for (let from = 0; from < 100_000; from += 50) {
      window.want(from, from + 20);
      await answerAll();
      expect(recordAt(from)).toBe(from);
      expect(recordAt(from + 20)).toBe(from + 20);
    }
    const held = Array.from({ length: 100_000 }, (_, at) => window.at(at)).filter((row) => row !== undefined);
    expect(held.length).toBeLessThan(1500);
    expect(recordAt(99_990 + 60)).toBe(99_990 + 60);
  });

  it('asks for the newest place alone after places were passed by', async () => {
    const { window, asked, recordAt, answerAll } = list(100_000);
    window.want(0, 20);
    await answerAll();
    for (let from = 5000; from <= 90_000; from += 5000) window.want(from, from + 20);
    await answerAll();
    expect(recordAt(90_000)).toBe(90_000);
    expect(asked.length).toBeLessThan(8);
    expect(window.nearest(40_000)).not.toBeNull();
  });

  it('keeps showing the rows it has while they are read again, and drops answers from before', async () => {
    const { window, asked, recordAt, answerAll, write } = list(500);
    window.want(0, 20);
    await answerAll();
    window.want(100, 120);
    write();
    window.refresh();
    expect(recordAt(0)).toBe(0);
    await answerAll();
    expect(recordAt(100)).toBe(1_000_100);
    expect(asked.length).toBeGreaterThan(3);
  });

  it('says what went wrong, and asks again when asked again', async () => {
    const { window, asked, recordAt, answerAll } = list(500);
    window.want(0, 20);
    await asked[0]?.fail();
    await Promise.resolve();
    expect(window.failure()).toBeInstanceOf(Error);
    window.want(0, 20);
    await answerAll();
    expect(recordAt(3)).toBe(3);
    expect(window.failure()).toBeNull();
  });

  it('has the rows of a list that was emptied and filled again, where somebody still asked for what had been there', async () => {
    const { window, recordAt, answerAll, write } = list(500);
    window.want(300, 320);
    await answerAll();
    for (const length of [0, 40]) {
      write(length);
      window.refresh();
      await answerAll();
      expect(window.extent()?.length).toBe(length);
      window.want(300, 320);
    }
    expect(recordAt(39)).toBe(2_000_039);
  });
});
