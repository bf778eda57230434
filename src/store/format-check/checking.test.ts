import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate/browser';
import { describe, expect, it } from 'vitest';
import { alteredWord } from '../../../tests/docx/altered-word.ts';
import { ownPaper } from '../../../tests/docx/own-papers.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../tests/store/temporary-store.ts';
import { profileById } from '../../shared/documents/profile.ts';
import { inThread } from './check-in-thread.ts';

const job = () => crypto.randomUUID();

async function written(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

/** A document of so many paragraphs, whose reading takes a while. */
function long(paragraphs: number): Uint8Array {
  const one = '<w:p><w:r><w:t>Người dân phản ánh đường liên xã xuống cấp.</w:t></w:r></w:p>';
  const xml = `<w:document><w:body>${one.repeat(paragraphs)}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) }, { level: 0 });
}

describe('checking a file', () => {
  it('is by the guide of its day, or by the one chosen, as the office corrected it', async () => {
    const store = await temporaryStore();
    const path = await written('Biên bản.docx', await ownPaper('minutes', 'full', profileById('hd05')));
    const checked = await store.ask('formatCheck.read', { path, profileId: null, job: job() });
    expect(checked).toMatchObject({
      name: 'Biên bản.docx',
      type: 'BIÊN BẢN',
      day: '2026-09-05',
      profileId: 'hd05',
      ownProfileId: 'hd05',
      findings: [],
    });
    const older = await store.ask('formatCheck.read', { path, profileId: 'hd11', job: job() });
    expect(older.findings.map(({ rule }) => rule)).toEqual(['marginTop', 'marginBottom', 'marginLeft']);
    expect(older).toMatchObject({ profileId: 'hd11', ownProfileId: 'hd05' });
    await store.ask('profile.correct', { profileId: 'hd05', path: 'page.marginMm.top', value: '25' });
    const corrected = await store.ask('formatCheck.read', { path, profileId: null, job: job() });
    expect(corrected.findings.map(({ rule }) => rule)).toEqual(['marginTop']);
  });

  it('is refused where there is no document, with the name of the file', async () => {
    const store = await temporaryStore();
    const read = (path: string) =>
      store.store.answer('formatCheck.read', { path, profileId: null, job: job() });
    const words = await written('loi.docx', 'không phải văn bản');
    expect(await read(words)).toEqual({
      ok: false,
      error: { code: 'word-not-docx', params: { file: 'loi.docx' } },
    });
    const gone = join(temporaryFolder(), 'mất.docx');
    expect(await read(gone)).toEqual({
      ok: false,
      error: { code: 'file-missing', params: { file: 'mất.docx' } },
    });
    mkdirSync(gone);
    expect(await read(gone)).toEqual({
      ok: false,
      error: { code: 'is-folder', params: { file: 'mất.docx' } },
    });
  });

  it('writes copies, and never over the document itself, whatever it is called', async () => {
    const store = await temporaryStore();
    const paper = await ownPaper('minutes', 'full', profileById('hd05'));
    const original = alteredWord(paper, 'word/document.xml', (xml) =>
      xml.replace('w:left="1701"', 'w:left="1418"').replace('>Số <', '>Số: <'),
    );
    const path = await written('Biên bản.docx', original);
    const [noted, mended] = ['nhận xét', 'đã sửa'].map((name) => join(temporaryFolder(), `${name}.docx`));
    const order = { path, profileId: null, job: job() };
    await store.ask('formatCheck.writeAnnotated', { ...order, to: noted ?? '' });
    expect(Object.keys(unzipSync(readFileSync(noted ?? '')))).toContain('word/comments.xml');
    const told = await store.ask('formatCheck.writeMended', { ...order, job: job(), to: mended ?? '' });
    expect(told.done.map(({ rule }) => rule)).toEqual(['marginLeft']);
    expect(told.left.map(({ rule }) => rule)).toEqual(['numberColon']);
    const again = await store.ask('formatCheck.read', { path: mended ?? '', profileId: null, job: job() });
    expect(again.findings).toEqual(told.left);

    const link = join(temporaryFolder(), 'liên kết.docx');
    symlinkSync(path, link);
    for (const to of [path, link]) {
      const answer = await store.store.answer('formatCheck.writeMended', { ...order, job: job(), to });
      expect(answer).toEqual({
        ok: false,
        error: { code: 'copy-is-original', params: { file: 'Biên bản.docx' } },
      });
    }
    expect(readFileSync(path)).toEqual(Buffer.from(original));
  });

  it('lets others save meanwhile, and ends at once where it is called off', async () => {
    const order: string[] = [];
    const called = job();
    const store = await temporaryStore({ progress: ({ step }) => order.push(step) });
    const path = await written('dài.docx', long(100_000));
    const read = store.store.answer('formatCheck.read', { path, profileId: null, job: called });
    const checked = read.then((answer) => order.push(answer.ok ? 'checked' : answer.error.code));
    await expect.poll(() => order).toContain('checking');
    await store.ask('meeting.create', { fields: { title: 'Hội nghị' } });
    order.push('saved');
    await store.ask('job.cancel', { job: called });
    await checked;
    expect(order).toEqual(['reading', 'checking', 'saved', 'cancelled']);
  });

  it('is refused where a file takes more memory than any document does', async () => {
    const order = { bytes: long(200_000), name: 'a.docx', profileId: null, profiles: [profileById('hd05')] };
    const running = { at: async () => undefined, signal: new AbortController().signal };
    const checked = inThread({ ...order, act: 'check' }, running, { maxOldGenerationSizeMb: 40 });
    await expect(checked).rejects.toMatchObject({
      error: { code: 'word-too-large', params: { file: 'a.docx' } },
    });
  });
});
