import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { forge } from '../../../tests/check/forged-changes.ts';
import { relatedFile } from '../../../tests/docx/related-word.ts';
import { paragraphXml, wordFile } from '../../../tests/docx/word-file.ts';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import { formParagraphs } from '../formats/docx-template/paragraphs.ts';
import { formParts } from '../formats/docx-template/parts.ts';

const job = '018f2f6e-0000-7000-8000-000000000001';
const body = [
  paragraphXml('{{hoi_nghi.ten}} {{co_quan.ten_day_du}}'),
  paragraphXml('{{#y_kien}}'),
  paragraphXml('{{nguoi_phat_bieu}}: {{noi_dung}}'),
  paragraphXml('{{/y_kien}}'),
];

/** A store with a meeting in which these were said, and a folder for files. */
async function withMeeting(...said: string[]) {
  const store = await temporaryStore();
  const folder = join(dirname(store.path), 'van-ban');
  mkdirSync(folder);
  const { id: meetingId } = await store.ask('meeting.create', {
    fields: { title: 'Hội nghị giao ban', startsAt: '2026-09-05T08:30' },
  });
  for (const content of said)
    await store.ask('entry.add', {
      meetingId,
      fields: { content, speakerText: 'Hội Nông dân' },
      topicIds: [],
      agencyIds: [],
    });
  return { store, folder, meetingId };
}

/** Puts a Word file with this body into a folder. */
function saved(folder: string, name: string, ...paragraphs: string[]): string {
  const path = join(folder, name);
  writeFileSync(path, wordFile(paragraphs.join('')));
  return path;
}

/** A Word file with this body and a comment by somebody. */
function commentedFile(text: string): Uint8Array {
  return relatedFile(`${text}<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>`, {
    word: {
      comments: `<w:comment w:id="0" w:author="Trần Văn Duyệt">${paragraphXml('Chưa đồng ý')}</w:comment>`,
    },
  });
}

async function taken(store: TestStore, path: string, replaces: string | null = null) {
  const { form, problems } = await store.ask('form.take', { path, replaces, decisions: [] });
  if (form === null) throw new Error(JSON.stringify(problems));
  return form;
}

function textsIn(path: string): string[] {
  return formParagraphs(formParts(readFileSync(path), path)).map(({ text }) => text);
}

it('a form is taken, filled with a meeting and written', async () => {
  const { store, folder, meetingId } = await withMeeting('Đường hỏng.', 'Chợ & <cầu>\nquá tải.');
  const { id: formId } = await taken(store, saved(folder, 'Phiếu ghi.docx', ...body));
  expect(await store.ask('form.list', {})).toMatchObject([{ id: formId, name: 'Phiếu ghi', about: '' }]);
  expect(await store.ask('form.fileName', { formId, meetingId })).toBe('Phiếu ghi – Hội nghị giao ban');
  const path = join(folder, 'ra.docx');
  await store.ask('form.write', { formId, meetingId, job, path });
  expect(textsIn(path)).toEqual([
    'Hội nghị giao ban ',
    'Hội Nông dân: Đường hỏng.',
    'Hội Nông dân: Chợ & <cầu>quá tải.',
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(['Phiếu ghi.docx', 'ra.docx']);
});

it('what is wrong with a form is told, and nothing is taken', async () => {
  const { store, folder } = await withMeeting();
  const path = saved(folder, 'sai.docx', paragraphXml('{{hoi_nghi.tenn}}'), paragraphXml('{{#y_kien}}'));
  const { form, problems } = await store.ask('form.take', { path, replaces: null, decisions: [] });
  expect(form).toBeNull();
  expect(problems.map(({ type }) => type)).toEqual(['unknown-field', 'unclosed-list']);
  expect(await store.ask('form.list', {})).toEqual([]);
});

it('a new version keeps its name; both the version and the form can be taken back', async () => {
  const { store, folder, meetingId } = await withMeeting('Đường hỏng.');
  const { id: formId } = await taken(store, saved(folder, 'mẫu.docx', ...body));
  await store.ask('form.edit', { id: formId, name: 'Phiếu', about: 'Gửi văn phòng' });
  const mended = await taken(store, saved(folder, 'mới.docx', paragraphXml('Mới {{so_y_kien}}')), formId);
  expect(mended).toMatchObject({ id: formId, name: 'Phiếu' });
  const path = join(folder, 'ra.docx');
  const write = () => store.ask('form.write', { formId, meetingId, job, path });
  await write();
  expect(textsIn(path)).toEqual(['Mới 01']);
  await store.ask('undo', { job });
  await write();
  expect(textsIn(path)).toEqual(['Hội nghị giao ban ', 'Hội Nông dân: Đường hỏng.']);
  const { action } = await store.ask('form.remove', { id: formId });
  expect(await store.ask('form.list', {})).toEqual([]);
  expect(await store.refusal('form.write', { formId, meetingId, job, path })).toBe('not-found');
  await store.ask('undo', { job, ...(action === null ? {} : { action }) });
  expect(await store.ask('form.list', {})).toMatchObject([{ name: 'Phiếu', about: 'Gửi văn phòng' }]);
});

it('nothing is written while a time or day of the meeting could not be read', async () => {
  const { store, folder, meetingId } = await withMeeting('Đường ngập.');
  const { id: formId } = await taken(store, saved(folder, 'mẫu.docx', ...body));
  await store.ask('draft.keepUnread', { recordId: meetingId, field: 'startTime', typed: 'đầu giờ' });
  const write = { formId, meetingId, job, path: join(folder, 'ra.docx') };
  expect(await store.refusal('form.write', write)).toBe('time-unread');
  await store.ask('draft.keepUnread', { recordId: meetingId, field: 'startTime', typed: null });
  await store.ask('form.write', write);
});

it('nothing that looks like personal data is written before it was decided about', async () => {
  const { store, folder, meetingId } = await withMeeting(
    'Gọi 0912 345 678.',
    'Ý kiến của ông Trần Văn Bình.',
  );
  const { id: formId } = await taken(store, saved(folder, 'mẫu.docx', ...body));
  const path = join(folder, 'ra.docx');
  const open = await store.ask('form.personalData', { formId, meetingId });
  expect(open).toEqual([
    { quote: '0912 345 678', kind: 'phone', decision: null, own: null },
    { quote: 'ông Trần Văn Bình', kind: 'name', decision: null, own: null },
  ]);
  expect(await store.refusal('form.write', { formId, meetingId, job, path })).toBe('personal-data-undecided');
  const choice = { kind: 'minutes', meetingId } as const;
  await store.ask('document.decide', { choice, quote: '0912 345 678', decision: 'mask' });
  await store.ask('document.decide', { choice, quote: 'ông Trần Văn Bình', decision: 'keep' });
  await store.ask('form.write', { formId, meetingId, job, path });
  expect(textsIn(path).slice(1)).toEqual([
    'Hội Nông dân: Gọi […].',
    'Hội Nông dân: Ý kiến của ông Trần Văn Bình.',
  ]);
});

const contact = [
  paragraphXml('Điện thoại 0203 999 ', '888'),
  paragraphXml('Gặp ông Trần Văn Bình: {{so_y_kien}}'),
];

it('no form is taken before its own words were looked at; what was decided stays with it', async () => {
  const { store, folder, meetingId } = await withMeeting('Đường hỏng.');
  const path = saved(folder, 'mẫu.docx', ...contact);
  const first = await store.ask('form.take', { path, replaces: null, decisions: [] });
  expect(first.form).toBeNull();
  expect(first.ownWords).toEqual([
    {
      quote: '0203 999 888',
      kind: 'phone',
      where: 'text',
      place: { part: 'body', paragraph: 1, quote: 'Điện thoại 0203 999 888' },
      decision: null,
    },
    {
      quote: 'ông Trần Văn Bình',
      kind: 'name',
      where: 'text',
      place: { part: 'body', paragraph: 2, quote: 'Gặp ông Trần Văn Bình: {{so_y_kien}}' },
      decision: null,
    },
  ]);
  expect(await store.ask('form.list', {})).toEqual([]);
  const { form } = await store.ask('form.take', {
    path,
    replaces: null,
    decisions: [
      { quote: '0203 999 888', decision: 'keep' },
      { quote: 'ông Trần Văn Bình', decision: 'mask' },
    ],
  });
  const formId = form?.id ?? '';
  expect(await store.ask('form.personalData', { formId, meetingId })).toEqual([]);
  const written = join(folder, 'ra.docx');
  await store.ask('form.write', { formId, meetingId, job, path: written });
  expect(textsIn(written)).toEqual(['Điện thoại 0203 999 888', 'Gặp […]: 01']);
  expect([...formParts(readFileSync(written), written).keys()]).not.toContain('giaoban/kept-words.json');
  expect(await store.ask('form.traces', { id: formId })).toEqual([]);

  // A new version is asked about nothing that was kept before.
  const again = await store.ask('form.take', { path, replaces: formId, decisions: [] });
  expect(again.ownWords.map(({ quote, decision }) => [quote, decision])).toEqual([
    ['0203 999 888', 'keep'],
    ['ông Trần Văn Bình', null],
  ]);
});

it('a form of before is written once its own words were decided about for the meeting', async () => {
  const { store: first, folder, meetingId } = await withMeeting('Đường hỏng.');
  await first.ask('file.close', {});
  const formId = '018f2f6e-0000-7000-8000-00000000000a';
  const content = Buffer.from(wordFile(contact.join(''))).toString('base64');
  forge(first.path, [{ type: 'form', id: formId, verb: 'form.add', payload: { name: 'Mẫu cũ', content } }]);
  const store = await temporaryStore({ path: first.path });
  const found = await store.ask('form.personalData', { formId, meetingId });
  expect(found.map(({ quote, own }) => [quote, own?.place?.paragraph])).toEqual([
    ['0203 999 888', 1],
    ['ông Trần Văn Bình', 2],
  ]);
  const write = { formId, meetingId, job, path: join(folder, 'ra.docx') };
  expect(await store.refusal('form.write', write)).toBe('personal-data-undecided');
  for (const { quote } of found) {
    const choice = { kind: 'minutes', meetingId } as const;
    await store.ask('document.decide', { choice, quote, decision: 'mask' });
  }
  await store.ask('form.write', write);
  expect(textsIn(write.path)).toEqual(['Điện thoại […]', 'Gặp […]: 01']);
});

it('asks about a name that the form and a field only say together', async () => {
  const { store, folder, meetingId } = await withMeeting('Trần Văn Bình', 'nêu: đường hỏng.');
  const form = [
    paragraphXml('{{#y_kien}}'),
    paragraphXml('Ý kiến của ông ', '{{noi_', 'dung}}'),
    paragraphXml('{{/y_kien}}'),
  ];
  const { id: formId } = await taken(store, saved(folder, 'mẫu.docx', ...form));
  const found = await store.ask('form.personalData', { formId, meetingId });
  expect(found).toEqual([{ quote: 'ông Trần Văn Bình', kind: 'name', decision: null, own: null }]);
  const write = { formId, meetingId, job, path: join(folder, 'ra.docx') };
  expect(await store.refusal('form.write', write)).toBe('personal-data-undecided');
  const choice = { kind: 'minutes', meetingId } as const;
  await store.ask('document.decide', { choice, quote: 'ông Trần Văn Bình', decision: 'mask' });
  await store.ask('form.write', write);
  expect(textsIn(write.path)).toEqual(['Ý kiến của […]', 'Ý kiến của ông nêu: đường hỏng.']);
});

it('asks about nothing that a form does not name', async () => {
  const { store, folder, meetingId } = await withMeeting('Gọi 0912 345 678.');
  const { id: formId } = await taken(store, saved(folder, 'mẫu.docx', paragraphXml('{{so_y_kien}}')));
  expect(await store.ask('form.personalData', { formId, meetingId })).toEqual([]);
});

it('files that cannot be read or written are told by their own names', async () => {
  const { store, folder, meetingId } = await withMeeting('Đường hỏng.');
  const { id: formId } = await taken(store, saved(folder, 'mẫu.docx', ...body));
  expect(
    await store.refusal('form.take', { path: join(folder, 'không-có.docx'), replaces: null, decisions: [] }),
  ).toBe('file-missing');
  writeFileSync(join(folder, 'a.docx'), 'x');
  expect(
    await store.refusal('form.take', { path: join(folder, 'a.docx'), replaces: null, decisions: [] }),
  ).toBe('word-not-docx');
  expect(
    await store.refusal('form.take', { path: join(folder, 'mẫu.docx'), replaces: meetingId, decisions: [] }),
  ).toBe('not-found');
  const nowhere = join(folder, 'không-có', 'ra.docx');
  expect(await store.refusal('form.write', { formId, meetingId, job, path: nowhere })).toBe(
    'document-not-written',
  );
});

it('called off in the middle, nothing is left behind', async () => {
  const { store, folder, meetingId } = await withMeeting('Đường hỏng.');
  const { id: formId } = await taken(store, saved(folder, 'mẫu.docx', ...body));
  const path = join(folder, 'ra.docx');
  const refused = store.refusal('form.write', { formId, meetingId, job, path });
  await store.ask('job.cancel', { job });
  expect(await refused).toBe('cancelled');
  expect(readdirSync(folder)).toEqual(['mẫu.docx']);
});

it('comments and names do not get into a form, and people are told which', async () => {
  const { store, folder } = await withMeeting();
  const path = join(folder, 'mẫu.docx');
  writeFileSync(path, commentedFile(paragraphXml('{{so_y_kien}}')));
  const { form, removed } = await store.ask('form.take', { path, replaces: null, decisions: [] });
  expect(removed).toMatchObject([
    { kind: 'comment', count: 1, example: 'Chưa đồng ý', places: [{ part: 'body', paragraph: 2 }] },
    { kind: 'name', count: 1, example: 'Trần Văn Duyệt' },
  ]);
  expect(await store.ask('form.traces', { id: form?.id ?? '' })).toEqual([]);
});

it('a form of before is filled without what its pages do not show, and says what that is', async () => {
  const { store: first, folder, meetingId } = await withMeeting('Đường hỏng.');
  const author = 'w:author="Nguyễn Thị Soạn"';
  const before = wordFile(
    `${paragraphXml('Mẫu {{so_y_kien}}')}<w:p><w:del w:id="1" ${author}><w:r><w:delText>Bỏ câu này</w:delText></w:r></w:del><w:ins w:id="2" ${author}><w:r><w:t>Hết.</w:t></w:r></w:ins></w:p>`,
  );
  await first.ask('file.close', {});
  const id = '018f2f6e-0000-7000-8000-00000000000a';
  const content = Buffer.from(before).toString('base64');
  forge(first.path, [{ type: 'form', id, verb: 'form.add', payload: { name: 'Mẫu cũ', content } }]);
  const store = await temporaryStore({ path: first.path });
  expect(await store.ask('form.traces', { id })).toMatchObject([
    { kind: 'insertion', count: 1, example: 'Hết.' },
    { kind: 'deletion', count: 1, example: 'Bỏ câu này' },
    { kind: 'name', count: 1, example: 'Nguyễn Thị Soạn' },
  ]);
  const path = join(folder, 'ra.docx');
  await store.ask('form.write', { formId: id, meetingId, job, path });
  expect(textsIn(path)).toEqual(['Mẫu 01', 'Hết.']);
  for (const bytes of formParts(readFileSync(path), path).values())
    for (const words of ['Soạn', 'Bỏ câu này']) expect(Buffer.from(bytes).includes(words)).toBe(false);
});

it('an example is written out, to begin from', async () => {
  const { store, folder } = await withMeeting();
  const path = join(folder, 'thí dụ.docx');
  await store.ask('form.writeExample', { from: 'resources/forms/invitation.docx', path });
  expect(await taken(store, path)).toMatchObject({ name: 'thí dụ' });
});
