import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryPlace } from '../../../tests/documents/entry-place.ts';
import { smallPdf } from '../../../tests/documents/small-pdf.ts';
import { bring, twoPcs } from '../../../tests/merge/two-pcs.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import type { TestStore } from '../../../tests/store/temporary-store.ts';
import { checkFile } from '../log/check/check-file.ts';

const NAME = 'Zyxwhòa Bímậtqq';
const personal = { name: NAME, code: 'MAQQ77', contact: '0987111222', note: 'Ghichúqq' };
const REASON = 'Bệnhqq';

/** Two PCs that know somebody, whose name stands in words changed in the minutes, in a file and in a view. */
async function office() {
  const pcs = await twoPcs();
  const { here, there, meetingId, entryId } = pcs;
  const choice = { kind: 'minutes', meetingId } as const;
  const { id } = await here.ask('record.add', {
    type: 'collaborator',
    fields: { ...personal, unit: 'Đoàn xã' },
  });
  const mark = { meetingId, collaboratorIds: [id], state: 'absent' as const, reason: REASON };
  await here.ask('attendance.mark', mark);
  await here.ask('entry.edit', { id: entryId, fields: { speakerId: id } });
  await here.ask('document.setOptions', { choice, options: { speakerMode: 'name' } });
  await bring(there, here);
  return { ...pcs, id, choice };
}

/** Rewrites every line of the minutes that names the person or the reason. */
async function rewrite(pc: TestStore, choice: { kind: 'minutes'; meetingId: string }): Promise<number> {
  const { paper } = await pc.ask('document.compose', { choice });
  const places = [...JSON.stringify(paper).matchAll(/"place":"([^"]+)"/g)].map(([, place = '']) => place);
  let count = 0;
  for (const place of new Set(places)) {
    const edited = await pc.store.answer('document.edit', { choice, place, text: `Viết lại: ${NAME}` });
    count += edited.ok ? 1 : 0;
  }
  return count;
}

/** Every file in a folder and below that still holds one of these texts, in any spelling a file may have it in. */
function holding(folder: string, texts: readonly string[]): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return holding(path, texts);
    const bytes = readFileSync(path);
    const found = texts.some((text) =>
      [text, text.toLowerCase(), text.normalize('NFD')].some((each) => bytes.includes(each)),
    );
    return found ? [name] : [];
  });
}

const SECRETS = [NAME, 'Bímậtqq', 'bimatqq', '0987111222', 'MAQQ77', 'Ghichúqq', REASON];

describe('erasing somebody (M19)', () => {
  it('takes the name out of changed words, file names and views, in every byte the program wrote', async () => {
    const { here, id, choice } = await office();
    expect(await rewrite(here, choice)).toBeGreaterThan(2);
    await here.ask('document.writePdf', {
      choice,
      bytes: smallPdf(),
      path: join(temporaryFolder(), `Biên bản ${NAME}.pdf`),
    });
    const view = { list: 'entries', name: `Của ${NAME}`, settings: JSON.stringify({ words: NAME }) } as const;
    await here.ask('record.add', { type: 'savedView', fields: view });
    await here.ask('search.find', { query: 'bimatqq', limit: 5 });
    expect(await here.ask('collaborator.erase', { id })).toEqual({ backups: 0 });

    const { edits, paper } = await here.ask('document.compose', { choice });
    expect(edits.filter(({ text, base }) => `${text}${base}`.includes('qq'))).toEqual([]);
    expect(JSON.stringify(paper)).not.toContain('qq');
    await here.ask('file.close', {});
    // The copies that other PCs brought are theirs; they lose it when they are merged.
    const ours = holding(dirname(here.path), SECRETS).filter((name) => name.startsWith('giaoban'));
    expect(ours).toEqual([]);
    expect(checkFile(here.path)).toMatchObject({ state: 'whole' });
  });

  it('takes it out of what another PC changed meanwhile, whichever way the two are merged', async () => {
    const { here, there, id, choice } = await office();
    await here.ask('collaborator.erase', { id });
    await rewrite(there, choice);
    await bring(here, there);
    await bring(there, here);
    await bring(here, there);
    for (const pc of [here, there]) {
      const { paper } = await pc.ask('document.compose', { choice });
      expect(JSON.stringify(paper)).not.toContain('qq');
      await pc.ask('file.close', {});
      expect(readFileSync(pc.path).includes('Bímậtqq')).toBe(false);
      expect(checkFile(pc.path)).toMatchObject({ state: 'whole' });
    }
  });

  it('takes it out of the minutes as they were signed, which then stay without it', async () => {
    const { here, id, choice, meetingId } = await office();
    await here.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await here.ask('meeting.close', { meetingId });
    await here.ask('collaborator.erase', { id });
    const { paper } = await here.ask('document.compose', { choice });
    expect(JSON.stringify(paper)).not.toContain('qq');
    expect(JSON.stringify(paper)).toContain('Đoàn xã');
    await here.ask('file.close', {});
    expect(readFileSync(here.path).includes('Bímậtqq')).toBe(false);
    expect(checkFile(here.path)).toMatchObject({ state: 'whole' });
  });

  it('leaves words that name nobody as they are', async () => {
    const { here, id, choice, entryId } = await office();
    const { paper } = await here.ask('document.compose', { choice });
    const place = entryPlace(paper, entryId);
    await here.ask('document.edit', { choice, place, text: 'Đường ngập sâu' });
    await here.ask('collaborator.erase', { id });
    const { edits } = await here.ask('document.compose', { choice });
    expect(edits.map(({ text }) => text)).toEqual(['Đường ngập sâu']);
  });

  it('is done again in a backup that was made before, when that is restored', async () => {
    const { here, id, choice } = await office();
    await rewrite(here, choice);
    await here.ask('backup.make', {});
    expect(await here.ask('collaborator.erase', { id })).toMatchObject({ backups: 1 });
    const place = { path: here.path, backups: here.backups };
    const [backup] = await here.ask('file.backups', place);
    await here.ask('file.restore', { ...place, name: backup?.name ?? '', asideWords: 'trước khi khôi phục' });
    expect(readFileSync(here.path).includes('Bímậtqq')).toBe(false);
    expect(checkFile(here.path)).toMatchObject({ state: 'whole' });
  });
});
