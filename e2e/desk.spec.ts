import type { Page } from '@playwright/test';
import { askThrough } from '../scripts/demo/running-program.ts';
import { objections } from './axe.ts';
import { expect, type Program, test } from './launch.ts';

const speakerIn = (window: Page) => window.getByRole('combobox', { name: 'Người phát biểu' });
const contentIn = (window: Page) => window.getByRole('textbox', { name: 'Nội dung' });
const row = (window: Page, number: number) => window.getByRole('row', { name: `Nội dung số ${number} ` });
const peopleIn = (window: Page) => window.getByRole('region', { name: 'Thành phần' });
const saysBelow = (window: Page) => window.getByRole('region', { name: 'Thông báo' });

/** The desk of a running meeting with three collaborators. */
async function atTheDesk(program: Program) {
  const { window } = program;
  const ask = askThrough(window);
  const units = ['Hội Nông dân xã Ruộng Mới', 'Đoàn phường Cầu Mới', 'Mặt trận xã Đồng Xanh'];
  const ids: string[] = [];
  for (const [at, unit] of units.entries()) {
    const fields = { code: `CTV${at + 11}`, name: `Người số ${at + 1}`, unit };
    ids.push((await ask('record.add', { type: 'collaborator', fields })).id);
  }
  const { id: meetingId } = await ask('meeting.create', {
    fields: { title: 'Hội nghị', state: 'running' },
  });
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await window.evaluate((hash) => {
    globalThis.location.hash = hash;
  }, `#/meetings/${meetingId}/desk`);
  await expect(speakerIn(window)).toBeFocused();
  return { ask, window, meetingId, ids };
}

test('an abbreviation is offered while typing, taken with Tab, and taken back by one Ctrl+Z', async ({
  launch,
}) => {
  const { window } = await atTheDesk(await launch());
  const content = contentIn(window);
  await content.focus();
  await window.keyboard.type('Dân lo về attp');
  await expect(window.getByRole('option', { name: 'an toàn thực phẩm' })).toBeVisible();
  await window.keyboard.press('Tab');
  await expect(content).toHaveValue('Dân lo về an toàn thực phẩm');
  await expect(content).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(content).toHaveValue('Dân lo về attp');
  await window.keyboard.press('Control+y');
  await window.keyboard.type(' và Ubnd');
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(content).toHaveValue('Dân lo về an toàn thực phẩm và Ủy ban nhân dân');

  // Whoever wants the short form goes on typing, or saves.
  await window.keyboard.type(', UBND');
  await expect(window.getByRole('option')).toBeVisible();
  await window.keyboard.press('Enter');
  await expect(row(window, 1)).toContainText('và Ủy ban nhân dân, UBND');
});

test('whoever asked to speak is registered, ordered, offered next and taken with one key', async ({
  launch,
}) => {
  const { window } = await atTheDesk(await launch());
  const registered = peopleIn(window).getByRole('list').first().getByRole('listitem');

  // The key goes to the field once the people of the meeting are there.
  const register = window.getByRole('combobox', { name: 'Đăng ký phát biểu' });
  await expect(register).toBeVisible();
  await window.keyboard.press('F9');
  await expect(register).toBeFocused();
  for (const name of ['cau moi', 'dong xanh', '11']) {
    await window.keyboard.type(name);
    await window.keyboard.press('Enter');
    await expect(saysBelow(window)).toContainText('Đã đăng ký phát biểu');
    await expect(register).toHaveValue('');
  }
  await expect(peopleIn(window).getByRole('heading', { name: 'Đã đăng ký (3)' })).toBeVisible();
  await expect(registered).toHaveText([/^1\. Đoàn phường Cầu Mới/, /^2\. Mặt trận/, /^3\. Hội Nông dân/]);

  await registered.nth(2).getByRole('button', { name: /^3\./ }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect(registered).toHaveText([/Đoàn/, /Hội Nông dân/, /Mặt trận/]);
  await expect(peopleIn(window).getByRole('button', { name: /^2\. Hội Nông dân/ })).toBeFocused();
  await window.keyboard.press('Delete');
  await expect(registered).toHaveText([/Đoàn/, /Mặt trận/]);
  await window.keyboard.press('Control+z');
  await expect(registered).toHaveText([/Đoàn/, /Hội Nông dân/, /Mặt trận/]);

  // Among all those at hand, a person is registered where the focus is.
  await peopleIn(window)
    .getByRole('button', { name: /^3\. Mặt trận/ })
    .focus();
  await window.keyboard.press('Delete');
  await expect(peopleIn(window).getByRole('button', { name: /^Mặt trận/ })).toBeFocused();
  await window.keyboard.press('Insert');
  await expect(registered).toHaveText([/Đoàn/, /Hội Nông dân/, /Mặt trận/]);

  await expect(window.getByText('Kế tiếp theo đăng ký: Đoàn phường Cầu Mới')).toBeVisible();
  await window.keyboard.press('F8');
  await expect(contentIn(window)).toBeFocused();
  await expect(speakerIn(window)).toHaveValue(/Đoàn phường Cầu Mới/);
  await window.keyboard.type('Thanh niên thiếu việc làm');
  await window.keyboard.press('Enter');
  await expect(row(window, 1)).toContainText('Thanh niên thiếu việc làm');
  // Having spoken, they are off the list; the last speaker stays in the line, the next is one key away.
  await expect(registered).toHaveText([/^1\. Hội Nông dân/, /^2\. Mặt trận/]);
  await expect(speakerIn(window)).toHaveValue(/Đoàn phường Cầu Mới/);
  await window.keyboard.press('F8');
  await expect(speakerIn(window)).toHaveValue(/Hội Nông dân xã Ruộng Mới/);
});

test('a number typed as the speaker is the one who stands there in the order, or has it in the code', async ({
  launch,
}) => {
  const { ask, window, meetingId, ids } = await atTheDesk(await launch());
  for (const collaboratorId of [ids[2] ?? '', ids[0] ?? ''])
    await ask('speaking.register', { meetingId, collaboratorId });
  await expect(peopleIn(window).getByRole('heading', { name: 'Đã đăng ký (2)' })).toBeVisible();
  for (const [number, unit] of [
    ['2', /Hội Nông dân xã Ruộng Mới/],
    ['12', /Đoàn phường Cầu Mới/],
    ['1', /Mặt trận xã Đồng Xanh/],
  ] as const) {
    await speakerIn(window).focus();
    await speakerIn(window).selectText();
    await window.keyboard.type(number);
    await window.keyboard.press('Enter');
    await expect(contentIn(window)).toBeFocused();
    await expect(speakerIn(window)).toHaveValue(unit);
  }
});

test('an entry is split at the caret and joined again, each one act that can be undone', async ({
  launch,
}) => {
  const { ask, window, meetingId, ids } = await atTheDesk(await launch());
  const { topics } = await ask('record.lists', {});
  await ask('entry.add', {
    meetingId,
    fields: { content: 'Giá lúa giảm. Chờ khám lâu.', speakerId: ids[0] ?? null },
    topicIds: [topics[0]?.id ?? ''],
    agencyIds: [],
  });
  await row(window, 1).getByRole('button', { name: 'Nội dung số 1' }).focus();
  await window.keyboard.press('F2');
  const editor = window.getByRole('region', { name: 'Sửa nội dung số 1' });
  await expect(contentIn(editor.page()).first()).toBeFocused();
  await window.keyboard.press('Control+Shift+Enter');
  await expect(editor.getByRole('alert')).toContainText('Đặt con trỏ vào giữa nội dung');
  for (const _ of 'Chờ khám lâu.') await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Control+Shift+Enter');
  await expect(row(window, 1)).toContainText('Giá lúa giảm.');
  await expect(row(window, 1)).not.toContainText('Chờ khám lâu.');
  await expect(row(window, 2)).toContainText('Chờ khám lâu.');
  for (const number of [1, 2]) {
    await expect(row(window, number)).toContainText('Hội Nông dân xã Ruộng Mới');
    await expect(row(window, number)).toContainText(topics[0]?.name ?? '');
  }

  await expect(window.getByRole('button', { name: 'Nội dung số 1' })).toBeFocused();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Control+j');
  await expect(saysBelow(window)).toContainText('Đã gộp vào nội dung số 1');
  await expect(row(window, 1)).toContainText('Giá lúa giảm.\nChờ khám lâu.');
  await expect(row(window, 2)).toHaveCount(0);
  await window.keyboard.press('Control+z');
  await expect(row(window, 2)).toContainText('Chờ khám lâu.');
  await window.keyboard.press('Control+z');
  await expect(row(window, 1)).toContainText('Giá lúa giảm. Chờ khám lâu.');
  await expect(row(window, 2)).toHaveCount(0);
});

test('personal data are underlined where they stand, with what to do, and never keep an entry back', async ({
  launch,
}) => {
  const { window } = await atTheDesk(await launch());
  const content = contentIn(window);
  await content.focus();
  const said =
    'Hộ ông Nguyễn Văn An ở thôn 3 phản ánh nhiều lần chưa được giải quyết, đề nghị liên hệ số 0912 345 678 hoặc thư an.nguyen@example.com trước ngày 30/9/2026 để các bên cùng thống nhất phương án. '.repeat(
      3,
    );
  await window.keyboard.insertText(said);
  await expect(
    window.getByText(/Có số điện thoại, địa chỉ thư điện tử, họ tên công dân: nên ghi/),
  ).toBeVisible();

  /** What a person would hit at both ends of each underline that is in sight: places in the text itself. */
  const hits = () =>
    content.evaluate((area: HTMLTextAreaElement) => {
      const box = area.getBoundingClientRect();
      const marks = [...(area.closest('section')?.querySelectorAll('mark') ?? [])];
      return marks.flatMap((mark) =>
        [...mark.getClientRects()]
          .filter(({ top, bottom }) => top >= box.top && bottom <= box.bottom)
          .map(({ left, right, top, bottom }) => {
            const at = (x: number) => document.caretPositionFromPoint(x, (top + bottom) / 2);
            const [from, to] = [at(left + 1), at(right - 1)];
            const inArea = from?.offsetNode === area && to?.offsetNode === area;
            return {
              word: mark.textContent,
              hit: inArea ? area.value.slice(from.offset, to.offset) : null,
            };
          }),
      );
    });
  for (const scroll of [0, 1000]) {
    await content.evaluate((area, top) => area.scrollTo(0, top), scroll);
    // The underlines follow the scrolling a frame later.
    await expect(async () => {
      const found = await hits();
      expect(found.length).toBeGreaterThan(2);
      for (const { word, hit } of found) {
        expect(hit).not.toBe('');
        expect(word).toContain(hit);
        // A name broken over two lines is hit line by line.
        expect(hit?.length).toBeGreaterThanOrEqual(2);
      }
      expect(found.some(({ word, hit }) => word === hit)).toBe(true);
    }).toPass({ timeout: 5000 });
  }

  await window.keyboard.press('Enter');
  await expect(row(window, 1).locator('mark').first()).toHaveText('ông Nguyễn Văn An');
  await expect(row(window, 1)).toContainText('nhấn F2 để thay bằng');
});

test('text pasted in an encoding of before Unicode is converted after a look, not before', async ({
  launch,
}) => {
  const program = await launch();
  const { window } = await atTheDesk(program);
  const content = contentIn(window);
  await content.focus();
  await window.keyboard.type('Dân hỏi: ');
  await program.app.evaluate(({ clipboard }) => clipboard.writeText('hép møt tÕt'));
  await window.keyboard.press('Control+v');
  await expect(content).toHaveValue('Dân hỏi: hép møt tÕt');
  await expect(window.getByText('Văn bản dán có vẻ là bảng mã TCVN3.')).toBeVisible();
  await window.getByRole('button', { name: 'Xem và chuyển' }).press('Enter');
  await expect(window.getByRole('textbox', { name: 'Văn bản sau khi chuyển' })).toHaveValue('hộp mứt tết');
  await expect(content).toHaveValue('Dân hỏi: hép møt tÕt');
  await window.getByRole('button', { name: 'Chuyển', exact: true }).press('Enter');
  await expect(content).toHaveValue('Dân hỏi: hộp mứt tết');
  await expect(content).toBeFocused();
  await window.keyboard.press('Control+z');
  await expect(content).toHaveValue('Dân hỏi: hép møt tÕt');
});

test('the room sees who speaks, the item in hand and what was written, live, and nothing private', async ({
  launch,
}) => {
  const program = await launch();
  const { ask, window, meetingId, ids } = await atTheDesk(program);
  const item = await ask('record.add', { type: 'agendaItem', fields: { meetingId, content: 'Thảo luận' } });
  await ask('record.edit', { type: 'meeting', id: meetingId, fields: { agendaItemId: item.id } });
  await ask('speaking.register', { meetingId, collaboratorId: ids[1] ?? '' });
  await expect(window.getByText('Kế tiếp theo đăng ký')).toBeVisible();

  const opening = program.app.waitForEvent('window');
  await window.keyboard.press('Control+Shift+P');
  const room = await opening;
  const speaking = room.getByRole('region', { name: 'Đang phát biểu' });
  await expect(speaking).toContainText('Chưa có ai phát biểu');
  await expect(room.getByRole('region', { name: 'Nội dung đang bàn' })).toContainText('1/1');
  await expect(room.getByRole('region', { name: 'Nội dung đang bàn' })).toContainText('Thảo luận');

  await window.keyboard.press('F8');
  await expect(speaking).toContainText('Đoàn phường Cầu Mới');
  await window.keyboard.type('Hộ ông Nguyễn Văn An, số 0912345678, chưa có việc làm');
  await window.keyboard.press('Enter');
  const written = room.getByRole('region', { name: 'Mới ghi' });
  await expect(written.getByRole('listitem')).toContainText('Hộ […], số […], chưa có việc làm');
  await expect(written).toContainText('Đoàn phường Cầu Mới');
  await expect(room.locator('body')).not.toContainText(/Người số|Nguyễn Văn An|0912345678/);

  // It has one verb, which reads; the gate refuses it everything else, whatever it sends.
  const found = await room.evaluate(async () => {
    const bridge = Reflect.get(globalThis, 'giaoban');
    return {
      node: ['require', 'process', 'module', 'ipcRenderer'].filter((name) => name in globalThis),
      verbs: Object.keys(bridge.call),
      drop: await bridge.drop(new File(['x'], 'x.db')),
    };
  });
  expect(found).toEqual({
    node: [],
    verbs: ['chair.look'],
    drop: { ok: false, error: { code: 'refused-sender' } },
  });

  for (const appearance of ['light', 'dark'] as const) {
    await ask('app.setPreferences', { appearance });
    await expect(room.locator('.fui-FluentProvider').first()).toHaveCSS('color-scheme', appearance);
    expect(await objections(room, appearance)).toEqual([]);
  }

  const closed = room.waitForEvent('close');
  // Sent by the main process: a window that is gone cannot confirm the key that closed it.
  const roomWindow = await program.app.browserWindow(room);
  await roomWindow.evaluate(({ webContents }) =>
    webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' }),
  );
  await closed;
  const again = program.app.waitForEvent('window');
  await window.keyboard.press('Control+Shift+P');
  const second = await again;
  await expect(second.getByRole('region', { name: 'Đang phát biểu' })).toContainText('Đoàn phường Cầu Mới');
  const gone = second.waitForEvent('close');
  await window.keyboard.press('Control+Shift+P');
  await gone;
});

test('the keys of every screen are one key away, and Esc leads back', async ({ launch }) => {
  const { window } = await atTheDesk(await launch());
  const help = window.getByRole('dialog', { name: 'Phím tắt' });
  await window.keyboard.press('F1');
  await expect(help.getByRole('region', { name: 'Ghi nội dung' })).toContainText('F8');
  await window.keyboard.press('F8');
  await window.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(speakerIn(window)).toBeFocused();

  // What it says of every screen is so.
  await window.keyboard.press('Control+k');
  await expect(window.getByRole('combobox', { name: /Tìm/ })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(speakerIn(window)).toBeFocused();
  await window.keyboard.press('Control+1');
  await expect(window.getByRole('heading', { level: 1, name: 'Hội nghị', exact: true })).toBeVisible();
  await window.keyboard.press('F1');
  await expect(help).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(speakerIn(window)).toBeFocused();

  // A question mark that is typed is a question mark.
  await window.keyboard.type('?');
  await expect(speakerIn(window)).toHaveValue('?');
  await expect(help).toBeHidden();
  await window.getByRole('button', { name: 'Phím tắt' }).focus();
  await window.keyboard.press('?');
  await expect(help).toBeVisible();
  expect(await objections(window)).toEqual([]);
});

test('a part of what is being typed becomes an entry, and the rest stays in the line', async ({ launch }) => {
  const { window } = await atTheDesk(await launch());
  await window.keyboard.type('12');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Thiếu việc làm. Giá lúa giảm');
  for (const _ of 'Giá lúa giảm') await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Control+Shift+Enter');
  await expect(row(window, 1)).toContainText('Thiếu việc làm.');
  await expect(contentIn(window)).toHaveValue('Giá lúa giảm');
  await expect(speakerIn(window)).toHaveValue(/Đoàn phường Cầu Mới/);
  await window.keyboard.press('Control+Enter');
  await expect(row(window, 2)).toContainText('Giá lúa giảm');
  await expect(row(window, 2)).toContainText('Đoàn phường Cầu Mới');
});

test('words the store refuses come back into the line with the reason, and the next ones are written', async ({
  launch,
}) => {
  const { window } = await atTheDesk(await launch());
  // Two characters each in the form that is stored, and so a little longer than an entry can be.
  const tooLong = '\u0958'.repeat(100_001);
  await contentIn(window).fill(tooLong);
  await contentIn(window).press('Control+Enter');
  await expect(contentIn(window)).toHaveValue(tooLong);
  await expect(contentIn(window)).toBeFocused();
  await expect(window.getByText('Chưa ghi được, nội dung vẫn ở đây.')).toBeVisible();
  await expect(row(window, 1)).toHaveCount(0);

  await contentIn(window).fill('Giá lúa giảm');
  await contentIn(window).press('Control+Enter');
  await expect(row(window, 1)).toContainText('Giá lúa giảm');
  await expect(contentIn(window)).toHaveValue('');
});
