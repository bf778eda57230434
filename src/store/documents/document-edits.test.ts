import { readFileSync } from 'node:fs';
import { uuidv7 } from 'uuidv7';
import { describe, expect, it } from 'vitest';
import { entryPlace } from '../../../tests/documents/entry-place.ts';
import { announcementOf, composed, linesOf, office } from '../../../tests/documents/office-with-minutes.ts';
import { wordPlaces } from '../../shared/documents/editable-text.ts';
import { checkFile } from '../log/check/check-file.ts';
import { connect } from '../sqlite/connection.ts';
import { compose } from './compose.ts';
import { documentId, editId } from './document-id.ts';

describe('edits', () => {
  it('are laid over what the record says, and stay when the record changes elsewhere', async () => {
    const { store, meetingId, minutes } = await office();
    await store.ask('document.edit', {
      choice: minutes,
      place: 'opening.place',
      text: 'Hội trường lớn.',
    });
    await store.ask('record.edit', {
      type: 'meeting',
      id: meetingId,
      fields: { conclusion: 'Giao BQL chợ' },
    });
    const lines = await linesOf(store, minutes);
    expect(lines).toContain('- Địa điểm: Hội trường lớn.');
    expect(lines).toContain('Giao BQL chợ');
    expect((await composed(store, minutes)).edits).toEqual([
      {
        place: 'opening.place',
        stored: 'opening.place',
        text: 'Hội trường lớn.',
        base: 'Hội trường A.',
        applied: true,
        now: 'Hội trường A.',
        after: null,
      },
    ]);
  });

  it('wait where the words under them changed, and hold the document back until somebody has looked', async () => {
    const { store, meetingId, entryId, minutes, said } = await office();
    await store.ask('document.edit', {
      choice: minutes,
      place: said,
      text: 'Đường ngập nửa mét khi mưa lớn',
    });
    await store.ask('entry.edit', { id: entryId, fields: { content: 'Đường và chợ ngập khi mưa lớn' } });
    const [waiting] = (await composed(store, minutes)).edits;
    expect(waiting).toMatchObject({
      stored: said,
      base: 'Đường ngập khi mưa lớn',
      applied: false,
      now: 'Đường và chợ ngập khi mưa lớn',
    });
    const words = 'Đường và chợ ngập khi mưa lớn';
    expect((await linesOf(store, minutes)).join('\n')).toContain(words);
    expect(await store.refusal('document.text', { choice: minutes })).toBe('edits-waiting');
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    expect(await store.refusal('meeting.close', { meetingId })).toBe('edits-waiting');

    const place = waiting?.place ?? null;
    await store.ask('document.settleEdit', { choice: minutes, stored: said, place });
    expect((await composed(store, minutes)).edits).toMatchObject([
      { stored: place, applied: true, base: words },
    ]);
    expect((await linesOf(store, minutes)).join('\n')).toContain('Đường ngập nửa mét');
    await store.ask('undo', { job: uuidv7() });
    await store.ask('document.settleEdit', { choice: minutes, stored: said, place: null });
    expect((await composed(store, minutes)).edits).toEqual([]);
    await store.ask('meeting.close', { meetingId });
  });

  it('whose line is gone are listed with their words, and show again with it', async () => {
    const { store, entryId, minutes, said } = await office();
    await store.ask('document.edit', { choice: minutes, place: said, text: 'Đường ngập sâu' });
    await store.ask('record.remove', { type: 'entry', id: entryId });
    expect((await composed(store, minutes)).edits).toMatchObject([{ text: 'Đường ngập sâu', now: null }]);
    const gone = { choice: minutes, stored: said, place: said };
    expect(await store.refusal('document.settleEdit', gone)).toBe('not-found');
    await store.ask('record.restore', { type: 'entry', id: entryId });
    expect((await linesOf(store, minutes)).join('\n')).toContain(': Đường ngập sâu');
  });

  it('go with their line when another is put above it', async () => {
    const { store, meetingId, minutes } = await office();
    const conclude = (conclusion: string) =>
      store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { conclusion } });
    const [one, two] = ['Một là, biểu dương các đơn vị.', 'Hai là, khắc phục điểm ngập.'];
    await conclude(`${one}\n${two}`);
    const line = wordPlaces((await composed(store, minutes)).paper).find(({ text }) => text === two);
    const text = 'Hai là, khắc phục ngay.';
    await store.ask('document.edit', { choice: minutes, place: line?.place ?? '', text });
    await conclude(`Ghi nhận các ý kiến.\n${one}\n${two}`);
    const lines = await linesOf(store, minutes);
    expect(lines.slice(lines.indexOf('Ghi nhận các ý kiến.'))).toEqual(
      expect.arrayContaining(['Ghi nhận các ý kiến.', one, text]),
    );
    expect(lines).not.toContain(two);
  });

  it('that name a collaborator are asked about, as long as the minutes name speakers otherwise', async () => {
    const { store, entryId, minutes, said } = await office();
    const { id: speakerId } = await store.ask('record.add', {
      type: 'collaborator',
      fields: { name: 'Châu Ngọc Ẩn', unit: 'Hội Nông dân' },
    });
    await store.ask('entry.edit', { id: entryId, fields: { speakerId } });
    await store.ask('document.edit', {
      choice: minutes,
      place: said,
      text: 'Đồng chí Châu Ngọc Ẩn: đường ngập',
    });
    const quote = 'Châu Ngọc Ẩn';
    expect((await composed(store, minutes)).personalData).toMatchObject([
      { quote, place: said, decision: null },
    ]);
    expect(await store.refusal('document.text', { choice: minutes })).toBe('personal-data-undecided');
    await store.ask('document.decide', { choice: minutes, quote, decision: 'mask' });
    expect(await store.ask('document.text', { choice: minutes })).not.toContain('Ngọc');
    await store.ask('document.setOptions', { choice: minutes, options: { speakerMode: 'name' } });
    await store.ask('document.decide', { choice: minutes, quote, decision: null });
    expect((await composed(store, minutes)).personalData).toEqual([]);
  });

  it('keep no name when speakers are named by their units again', async () => {
    const { store, entryId, minutes, said } = await office();
    const fields = { name: 'Châu Ngọc Ẩn', unit: 'Hội Nông dân' };
    const { id: speakerId } = await store.ask('record.add', { type: 'collaborator', fields });
    await store.ask('entry.edit', { id: entryId, fields: { speakerId } });
    await store.ask('document.setOptions', { choice: minutes, options: { speakerMode: 'name' } });
    await store.ask('document.edit', { choice: minutes, place: said, text: 'Đường ngập sâu' });
    expect(await store.ask('document.text', { choice: minutes })).toContain('Châu Ngọc Ẩn: Đường ngập sâu');
    await store.ask('document.setOptions', { choice: minutes, options: { speakerMode: 'unit' } });
    const text = await store.ask('document.text', { choice: minutes });
    expect(text).toContain('Hội Nông dân: Đường ngập sâu');
    expect(text).not.toContain('Ngọc');
    await store.ask('collaborator.erase', { id: speakerId });
    await store.ask('file.close', {});
    expect(readFileSync(store.path).includes('Châu Ngọc Ẩn')).toBe(false);
  });

  it('of the minutes count for an excerpt of them, with their masks and the way they name speakers', async () => {
    const { store, meetingId, entryId, minutes } = await office();
    const unit = 'Sở Y tế';
    const { id: agencyId } = await store.ask('record.add', { type: 'agency', fields: { name: unit } });
    const person = { name: 'Châu Ngọc Ẩn', unit: 'Hội Nông dân' };
    const { id: speakerId } = await store.ask('record.add', { type: 'collaborator', fields: person });
    const phone = '0912 345 678';
    const fields = { speakerId, content: `Gọi số ${phone} không ai nghe` };
    await store.ask('entry.edit', { id: entryId, fields, agencyIds: [agencyId] });
    const excerpt = { kind: 'excerpt', meetingId, unit } as const;
    await store.ask('document.setOptions', { choice: minutes, options: { speakerMode: 'name' } });
    const place = entryPlace((await composed(store, minutes)).paper, entryId);
    const text = `Gọi số ${phone}\nnhiều lần không ai nghe`;
    await store.ask('document.edit', { choice: minutes, place, text });
    await store.ask('document.decide', { choice: minutes, quote: phone, decision: 'mask' });
    expect(await linesOf(store, excerpt)).toEqual(
      expect.arrayContaining(['- Đồng chí Châu Ngọc Ẩn: Gọi số […]', 'nhiều lần không ai nghe']),
    );
    // Words of its own go over those of the minutes, and a decision of its own over theirs.
    await store.ask('document.edit', { choice: excerpt, place, text: `Số ${phone} bận` });
    await store.ask('document.decide', { choice: excerpt, quote: phone, decision: 'keep' });
    expect(await linesOf(store, excerpt)).toContain(`- Đồng chí Châu Ngọc Ẩn: Số ${phone} bận`);
    expect((await linesOf(store, excerpt)).join('\n')).not.toContain('nhiều lần');
    expect((await linesOf(store, minutes)).join('\n')).toContain('nhiều lần');
  });

  it('of an older program, of whole paragraphs, are shown without what was composed around their words', async () => {
    const { store, entryId, minutes, said } = await office();
    const id = documentId(minutes);
    const place = `entry:${entryId}:content:0`;
    const [base, text] = ['Đường ngập khi mưa lớn', 'Đường ngập sâu khi mưa lớn'];
    await store.ask('document.setOptions', { choice: minutes, options: {} });
    await store.ask('file.close', {});
    const db = connect(store.path);
    db.prepare('INSERT INTO document_edit (id, document_id, place, text, base) VALUES (?, ?, ?, ?, ?)').run(
      editId(id, place),
      id,
      place,
      `- Đồng chí Châu Ngọc Ẩn: ${text}`,
      `- Đồng chí Châu Ngọc Ẩn: ${base}`,
    );
    const { edits, paper } = compose(db, minutes);
    db.close();
    expect(edits).toMatchObject([{ place: said, stored: place, text, base, applied: true }]);
    expect(JSON.stringify(paper)).not.toContain('Châu Ngọc Ẩn');
  });

  it('without words leave the paragraph out, and say after which it stood', async () => {
    const { store, minutes } = await office();
    await store.ask('document.edit', { choice: minutes, place: 'opening.place', text: '' });
    expect((await linesOf(store, minutes)).join('\n')).not.toContain('Hội trường A');
    expect((await composed(store, minutes)).edits).toMatchObject([
      { text: '', applied: true, now: 'Hội trường A.', after: 'opening.start' },
    ]);
  });

  it('that say what the program says are none', async () => {
    const { store, minutes } = await office();
    const edit = { choice: minutes, place: 'opening.place' };
    const own = 'Hội trường A.';
    expect(await store.ask('document.edit', { ...edit, text: own })).toEqual({ action: null });
    await store.ask('document.edit', { ...edit, text: 'khác' });
    await store.ask('document.edit', { ...edit, text: own });
    expect((await composed(store, minutes)).edits).toEqual([]);
    await store.ask('document.edit', { ...edit, text: 'khác' });
    await store.ask('document.edit', { ...edit, text: null });
    expect((await composed(store, minutes)).edits).toEqual([]);
    await store.ask('undo', { job: uuidv7() });
    expect(await linesOf(store, minutes)).toContain('- Địa điểm: khác');
    expect(await store.ask('document.edit', { ...edit, place: 'opening.chair', text: null })).toEqual({
      action: null,
    });
  });

  it('keep no longer words of what was there before than the check of the file takes', async () => {
    const { store, minutes, entryId, said } = await office();
    const edit = { choice: minutes, text: 'khác' };
    const over = 'x'.repeat(200_001);
    expect(await store.refusal('document.edit', { ...edit, place: said, over })).toBe('invalid-input');
    await store.ask('entry.edit', { id: entryId, fields: { content: 'x'.repeat(200_000) } });
    await store.ask('document.edit', {
      ...edit,
      place: entryPlace((await composed(store, minutes)).paper, entryId),
    });
    await store.ask('file.close', {});
    expect(checkFile(store.path)).toMatchObject({ state: 'whole' });
  });

  it('are refused for a place the document does not have, and for minutes that are closed', async () => {
    const { store, meetingId, minutes } = await office();
    const edit = { choice: minutes, text: 'khác' };
    expect(await store.refusal('document.edit', { ...edit, place: 'nowhere' })).toBe('not-found');
    await store.ask('document.edit', { ...edit, place: 'opening.place' });
    await store.ask('record.edit', { type: 'meeting', id: meetingId, fields: { state: 'ended' } });
    await store.ask('meeting.close', { meetingId });
    expect((await composed(store, minutes)).frozen).toBe(true);
    expect(await store.refusal('document.edit', { ...edit, place: 'opening.start' })).toBe('meeting-closed');
    expect(
      await store.refusal('document.edit', { choice: minutes, text: null, place: 'opening.place' }),
    ).toBe('meeting-closed');
    // The announcement of its conclusion comes after.
    const announced = { choice: announcementOf(meetingId), place: 'abstract', text: 'kết luận hội nghị' };
    await store.ask('document.edit', announced);
    expect(await linesOf(store, announced.choice)).toContain('kết luận hội nghị');
  });
});
