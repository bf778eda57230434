import { describe, expect, it } from 'vitest';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Progress } from '../../shared/contract/procedures/job.ts';
import { createJobs } from './jobs.ts';

const id = '01a209de-73cb-4d5f-9843-23f2da0e1a37';

describe('jobs', () => {
  it('tell how far they are', async () => {
    const heard: Progress[] = [];
    const jobs = createJobs((progress) => heard.push(progress));
    const answer = await jobs.run(id, async (job) => {
      await job.at('merging', 1, 2);
      await job.at('merging', 2, 2);
      return 'xong';
    });
    expect(answer).toBe('xong');
    expect(heard).toEqual([
      { job: id, step: 'merging', done: 1, total: 2 },
      { job: id, step: 'merging', done: 2, total: 2 },
    ]);
  });

  it('end at their next step once they are called off', async () => {
    const jobs = createJobs(({ done }) => {
      if (done === 2) jobs.cancel(id);
    });
    let last = 0;
    const running = jobs.run(id, async (job) => {
      for (let done = 1; done <= 5; done += 1) {
        await job.at('merging', done, 5);
        last = done;
      }
    });
    await expect(running).rejects.toEqual(new ExpectedError('cancelled'));
    expect(last).toBe(1);
  });

  it('are not called off by an id that is not running, nor before they began', async () => {
    const jobs = createJobs(() => undefined);
    jobs.cancel(id);
    expect(await jobs.run(id, async (job) => job.at('merging', 1, 1))).toBeUndefined();
  });
});
