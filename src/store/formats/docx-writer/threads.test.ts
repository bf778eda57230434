import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../tests/documents/acceptance/read-docx.ts';
import { exampleEntry, richSource } from '../../../../tests/documents/minutes-examples.ts';
import { ExpectedError } from '../../../shared/contract/errors.ts';
import { composeMinutes } from '../../../shared/documents/minutes/compose.ts';
import { allParagraphs, paragraphText } from '../../../shared/documents/model.ts';
import { profileById } from '../../../shared/documents/profile.ts';
import { createJobs, type Job } from '../../base/jobs.ts';
import { docxThreads } from './threads.ts';

const id = '01a209de-73cb-4d5f-9843-23f2da0e1a37';
const profile = profileById('hd05');

/** Minutes of a meeting in which so much was said. */
function minutesOf(entries: number) {
  const said = Array.from({ length: entries }, (_, at) =>
    exampleEntry(1000 + at, { content: `Ý kiến thứ ${at + 1}: người dân mong sớm sửa đường.` }),
  );
  const paper = composeMinutes(
    { ...richSource, entries: said },
    { speakerMode: 'unit', entryOrder: 'topic' },
    profile,
  );
  return { paper, profile };
}

const asJob = <T>(work: (job: Job) => Promise<T>): Promise<T> => createJobs(() => undefined).run(id, work);

describe('a thread that makes Word files', () => {
  it('makes one after the other, and several at once', async () => {
    const threads = docxThreads();
    const orders = [40, 3, 200].map(minutesOf);
    const [first] = orders;
    if (first === undefined) throw new Error('no order');
    const made = [
      await asJob((job) => threads.make(first, job)),
      ...(await Promise.all(orders.map((order) => asJob((job) => threads.make(order, job))))),
      await asJob((job) => threads.make(first, job)),
    ];
    for (const [at, { paper }] of [first, ...orders, first].entries()) {
      const inFile = readDocx(made[at] ?? new Uint8Array()).paragraphs.map(({ text }) => text);
      expect(inFile.filter((text) => text !== '')).toEqual(allParagraphs(paper).map(paragraphText));
    }
  });

  it('tells how many paragraphs are written, and packs them last', async () => {
    const order = minutesOf(1600);
    const total = order.paper.blocks.length;
    const told: unknown[] = [];
    const jobs = createJobs(({ step, done, total: all }) => told.push([step, done, all]));
    await jobs.run(id, (job) => docxThreads().make(order, job));
    expect(told).toEqual([
      ['writing', 500, total],
      ['writing', 1000, total],
      ['writing', 1500, total],
      ['packing', 0, 0],
    ]);
  });

  it.each(['writing', 'packing'])('ends at once when the job is called off while %s', async (at) => {
    const threads = docxThreads();
    const told: string[] = [];
    const jobs = createJobs(({ step }) => {
      told.push(step);
      if (step === at) jobs.cancel(id);
    });
    const making = jobs.run(id, (job) => threads.make(minutesOf(1600), job));
    await expect(making).rejects.toEqual(new ExpectedError('cancelled'));
    expect(told.at(-1)).toBe(at);
    expect(await asJob((job) => threads.make(minutesOf(1), job))).toBeInstanceOf(Uint8Array);
  });

  it('that is given what it cannot make says why, and the next one makes the next file', async () => {
    const threads = docxThreads();
    const broken = { ...minutesOf(1), profile: JSON.parse('{"font":"Times New Roman"}') };
    await expect(asJob((job) => threads.make(broken, job))).rejects.toThrow(/expected/);
    expect(await asJob((job) => threads.make(minutesOf(1), job))).toBeInstanceOf(Uint8Array);
  });

  it('that dies is told, and the next one makes the next file', async () => {
    const threads = docxThreads({ maxOldGenerationSizeMb: 40 });
    const dying = asJob((job) => threads.make(minutesOf(20_000), job));
    await expect(dying).rejects.toMatchObject({ code: 'ERR_WORKER_OUT_OF_MEMORY' });
    expect(await asJob((job) => threads.make(minutesOf(1), job))).toBeInstanceOf(Uint8Array);
  });
});
