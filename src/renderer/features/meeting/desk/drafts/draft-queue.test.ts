import { describe, expect, it } from 'vitest';
import { draftQueue } from './draft-queue.ts';

/** A store that answers when it is told to, and what was asked of it. */
function slowStore() {
  const asked: (string | null)[] = [];
  const failures: unknown[] = [];
  const unanswered: PromiseWithResolvers<void>[] = [];
  const queue = draftQueue(
    (content) => {
      asked.push(content);
      const answer = Promise.withResolvers<void>();
      unanswered.push(answer);
      return answer.promise;
    },
    (failure) => failure !== null && failures.push(failure),
  );
  /** Answers the oldest request, and lets what follows from it happen. */
  const answer = async (failure?: Error) => {
    const oldest = unanswered.shift();
    if (failure === undefined) oldest?.resolve();
    else oldest?.reject(failure);
    await oldest?.promise.catch(() => undefined);
    await Promise.resolve();
  };
  return { queue, asked, failures, answer };
}

describe('draftQueue', () => {
  it('writes at once, and then only the newest', async () => {
    const { queue, asked, answer } = slowStore();
    for (const content of ['t', 'ti', 'tiế', 'tiếng']) queue.put(content);
    expect(asked).toEqual(['t']);
    await answer();
    expect(asked).toEqual(['t', 'tiếng']);
    await answer();
    queue.put(null);
    expect(asked).toEqual(['t', 'tiếng', null]);
  });

  it('keeps what failed until it is tried again', async () => {
    const { queue, asked, failures, answer } = slowStore();
    queue.put('tiếng');
    await answer(new Error('stopped'));
    expect(failures).toHaveLength(1);
    queue.retry();
    expect(asked).toEqual(['tiếng', 'tiếng']);
    await answer();
    queue.retry();
    expect(asked).toHaveLength(2);
  });

  it('puts what is newer in the place of what failed', async () => {
    const { queue, asked, answer } = slowStore();
    queue.put('t');
    queue.put('ti');
    await answer(new Error('stopped'));
    queue.retry();
    expect(asked).toEqual(['t', 'ti']);
  });

  it('sends the newest without waiting when the window goes', () => {
    const { queue, asked } = slowStore();
    queue.put('t');
    queue.put('ti');
    queue.flush();
    queue.flush();
    expect(asked).toEqual(['t', 'ti']);
  });
});
