import { describe, expect, it } from 'vitest';
import { type TestStore, temporaryStore } from '../../../tests/store/temporary-store.ts';
import type { SearchKind } from '../../shared/contract/procedures/search.ts';

/** An office with one meeting on 15/9/2026, and how to write and find in it. */
async function office() {
  const store = await temporaryStore();
  const { ask } = store;
  const { id: meetingId } = await ask('meeting.create', {
    fields: {
      title: 'Hội nghị giao ban',
      periodKind: 'quarter',
      periodNumber: 3,
      periodYear: 2026,
      startsAt: '2026-09-15T08:00',
    },
  });
  const say = async (
    content: string,
    more: { topicIds?: string[]; localityId?: string; saidAt?: string } = {},
  ) => {
    const { topicIds = [], ...fields } = more;
    return (await ask('entry.add', { meetingId, fields: { content, ...fields }, topicIds, agencyIds: [] }))
      .id;
  };
  return { ...store, ask, meetingId, say, found: finding(store) };
}

/** The texts that are found, kind by kind where it is not said which. */
function finding({ ask }: Pick<TestStore, 'ask'>) {
  return async (query: string, kind: SearchKind = 'entry'): Promise<string[]> => {
    const { groups, indexing } = await ask('search.find', { query, kinds: [kind], limit: 50 });
    expect(indexing).toBeNull();
    return groups.flatMap(({ hits }) => hits.map(({ text }) => text.text));
  };
}

const FLOODED = 'Đường liên thôn ngập sâu';
const ROSE = 'Cánh đường hoa dương xỉ';

describe('search.find', () => {
  it('finds what was just written, with and without its accents, wherever the tone stands', async () => {
    const { say, found } = await office();
    await say('Lo ngại về an toàn thực phẩm ở chợ');
    await say(FLOODED);
    await say('Tổ hoà giải');
    expect(await found('an toan thuc pham')).toEqual(['Lo ngại về an toàn thực phẩm ở chợ']);
    for (const typed of ['đuong', 'duong', 'ĐƯỜNG', 'đường'.normalize('NFD'), 'duo', 'đườ', '"lien thon'])
      expect(await found(typed), typed).toEqual([FLOODED]);
    for (const typed of ['hòa', 'hoà giai', 'hoa giải'])
      expect(await found(typed), typed).toEqual(['Tổ hoà giải']);
    expect(await found('"thon lien"')).toEqual([]);
    expect(await found('duong khong')).toEqual([]);
  });

  it('puts the accents that were typed first, and within both the newest', async () => {
    const { say, found } = await office();
    await say('đường 1', { saidAt: '2026-09-15T08:01' });
    await say('dương 2', { saidAt: '2026-09-15T08:02' });
    await say('đường 3', { saidAt: '2026-09-15T08:03' });
    await say('duong 4', { saidAt: '2026-09-15T08:04' });
    expect(await found('duong')).toEqual(['duong 4', 'đường 3', 'dương 2', 'đường 1']);
    expect(await found('đường')).toEqual(['đường 3', 'đường 1', 'duong 4', 'dương 2']);
    expect(await found('đuong')).toEqual(['duong 4', 'đường 3', 'dương 2', 'đường 1']);
  });

  it('finds by topic, with those below it and merged into it, by locality and by days', async () => {
    const { ask, say, found } = await office();
    const topic = async (name: string, fields = {}) =>
      (await ask('record.add', { type: 'topic', fields: { name, ...fields } })).id;
    const parent = await topic('Cây trồng', { code: 'ct' });
    const child = await topic('Lúa', { parentId: parent });
    const merged = await topic('Hoa màu', { mergedIntoId: child });
    const { id: localityId } = await ask('record.add', {
      type: 'locality',
      fields: { name: 'xã Ruộng Mới' },
    });
    await say('một', { topicIds: [parent], saidAt: '2026-09-15T08:01' });
    await say('hai', { topicIds: [merged], localityId, saidAt: '2026-09-15T08:02' });
    await say('ba', { saidAt: '2026-09-15T08:03' });
    expect(await found('#cay-trong')).toEqual(['hai', 'một']);
    expect(await found('#ct mot')).toEqual(['một']);
    expect(await found('#lu')).toEqual(['hai']);
    expect(await found('@ruong-moi')).toEqual(['hai']);
    expect(await found('@"Xã Ruộng')).toEqual(['hai']);
    expect(await found('#ct @ruongmoi 9/2026')).toEqual(['hai']);
    for (const days of ['9/2026', '15/9/2026', 'quý III/2026', '2025..2026', 'từ 9/2026', 'đến 15/9/2026'])
      expect(await found(days), days).toEqual(['ba', 'hai', 'một']);
    for (const days of ['10/2026', '14/9/2026', 'quý 2/2026', 'đến 8/2026', '..2025'])
      expect(await found(days), days).toEqual([]);
    const { groups, understood } = await ask('search.find', { query: '#khong-co x', limit: 5 });
    expect(understood.unknown).toEqual(['#khong-co']);
    expect(groups.flatMap(({ hits }) => hits)).toEqual([]);
  });

  it.each([
    ['Phụ nữ Việt Nam 2030 hành động', ['Việt Nam 2030', 'viet nam 2030']],
    ['Phát triển Quảng Nam 2025 theo quy hoạch', ['Quảng Nam 2025', 'quang nam 2025']],
    ['Quỹ 2 năm 2025 còn dư', ['quy 2 nam 2025', 'Quỹ 2 năm 2025']],
    ['Sửa đền 2025 tốn kém', ['den 2025', 'sua den 2025']],
    ['Điện Biên đến 2030 có cao tốc', ['Điện Biên đến 2030']],
    ['Vốn đầu tư 2025 chậm', ['dau tu 2025', 'đầu tư 2025']],
    ['Kết quả năm 1975 vẫn còn ý nghĩa', ['năm 1975', 'nam 1975 con y nghia']],
  ])('finds the very words that were written, though they may be a period: %s', async (said, queries) => {
    const { say, found } = await office();
    await say(said);
    for (const query of queries) expect(await found(query), query).toEqual([said]);
  });

  it('says of what may be a period which of the two it looked for', async () => {
    const { ask, say } = await office();
    await say(FLOODED);
    const understood = async (query: string) =>
      (await ask('search.find', { query, kinds: ['entry'], limit: 5 })).understood.days;
    expect(await understood('ngap nam 2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    await say('Ngập năm 2019 lịch sử');
    expect(await understood('ngap nam 2019')).toBeNull();
  });

  it('finds words that are interrupted by what is not seen', async () => {
    const { say, found } = await office();
    await say('Thực hiện ngh\u00adị quy\u00adết về đất đai');
    await say('Giá x\u200băng dầu tăng');
    await say('\u00d0ường liên xã hỏng nặng, \u00d0ảng ủy đã có ý kiến');
    for (const query of ['nghị quyết', 'nghi quyet', 'xăng', 'xang dau', 'đường liên', 'Đảng ủy', 'dang uy'])
      expect(await found(query), query).toHaveLength(1);
  });

  it('finds meetings, collaborators and tasks', async () => {
    const { ask, meetingId, found } = await office();
    await ask('record.edit', {
      type: 'meeting',
      id: meetingId,
      fields: { conclusion: 'Giao Sở Y tế kiểm tra bếp ăn' },
    });
    await ask('record.add', {
      type: 'task',
      fields: { meetingId, content: 'Kiểm tra bếp ăn', unit: 'Sở Y tế' },
    });
    await ask('record.add', {
      type: 'collaborator',
      fields: { name: 'Đỗ Minh Quân', code: 'CTV-07', unit: 'Hội Nông dân' },
    });
    expect(await found('bep an', 'meeting')).toEqual(['Hội nghị giao ban quý III/2026']);
    expect(await found('"quý III"', 'meeting')).toEqual(['Hội nghị giao ban quý III/2026']);
    expect(await found('y te bep', 'task')).toEqual(['Kiểm tra bếp ăn']);
    expect(await found('nong dan quan', 'collaborator')).toEqual(['Đỗ Minh Quân']);
    expect(await found('ctv-07', 'collaborator')).toEqual(['Đỗ Minh Quân']);
  });

  it('does not let a phrase go on from one field to the next', async () => {
    const { ask, meetingId, found } = await office();
    await ask('record.add', { type: 'task', fields: { meetingId, content: 'Kiểm tra bếp', unit: 'ăn' } });
    expect(await found('"bep an"', 'task')).toEqual([]);
    expect(await found('bep an', 'task')).toEqual(['Kiểm tra bếp']);
  });
});

describe('the index', () => {
  it('follows what is edited, deleted, restored and undone', async () => {
    const { ask, say, found, meetingId } = await office();
    const id = await say(FLOODED);
    expect(await found('ngap')).toEqual([FLOODED]);
    await ask('entry.edit', { id, fields: { content: ROSE } });
    expect(await found('ngap')).toEqual([]);
    expect(await found('duong xi')).toEqual([ROSE]);
    await ask('undo', {});
    expect(await found('ngap')).toEqual([FLOODED]);
    await ask('record.remove', { type: 'entry', id });
    expect(await found('ngap')).toEqual([]);
    await ask('record.restore', { type: 'entry', id });
    expect(await found('ngap')).toEqual([FLOODED]);
    await ask('record.remove', { type: 'meeting', id: meetingId });
    expect(await found('ngap')).toEqual([]);
    await ask('record.restore', { type: 'meeting', id: meetingId });
    expect(await found('ngap')).toEqual([FLOODED]);
  });

  it('follows a meeting to another day, and an entry to other topics', async () => {
    const { ask, say, found, meetingId } = await office();
    const id = await say(FLOODED, { saidAt: '2026-09-15T08:10' });
    expect(await found('9/2026 ngap')).toEqual([FLOODED]);
    await ask('record.edit', { type: 'meeting', id: meetingId, fields: { startsAt: '2026-08-14T08:00' } });
    expect(await found('9/2026 ngap')).toEqual([]);
    expect(await found('14/8/2026 ngap')).toEqual([FLOODED]);
    const { topics } = await ask('record.lists', {});
    const attp = topics.find(({ code }) => code === 'attp')?.id ?? '';
    await ask('entry.edit', { id, fields: {}, topicIds: [attp] });
    expect(await found('#attp')).toEqual([FLOODED]);
    await ask('entry.edit', { id, fields: {}, topicIds: [] });
    expect(await found('#attp')).toEqual([]);
  });
});

describe('names in a search', () => {
  /** Topics, places, agencies and people whose names are hard to tell apart, and one remark under each. */
  async function named() {
    const made = await office();
    const { ask, meetingId } = made;
    const add = async (type: 'topic' | 'locality' | 'agency' | 'collaborator', fields: object) =>
      (await ask('record.add', { type, fields })).id;
    const ids = {
      food: await add('topic', { name: 'An toàn thực phẩm', code: 'attp', keywords: 'ngộ độc, bếp ăn' }),
      prices: await add('topic', { name: 'Giá cả', code: 'gia-ca' }),
      schools: await add('topic', { name: 'Giáo dục', code: 'giao-duc' }),
      one: await add('locality', { name: 'phường 1' }),
      twelve: await add('locality', { name: 'phường 12' }),
      plain: await add('locality', { name: 'xã Tân An' }),
      round: await add('locality', { name: 'xã Tân Ân' }),
      short: await add('locality', { name: 'xã Lục Sĩ Thành' }),
      health: await add('agency', { name: 'Sở Y tế' }),
    };
    const hoa = await add('collaborator', { code: 'CTV01', name: 'Nguyễn Thị Hoa', unit: 'Hội LHPN' });
    const say = (content: string, fields: object, topicIds: string[] = [], agencyIds: string[] = []) =>
      ask('entry.add', { meetingId, fields: { content, ...fields }, topicIds, agencyIds });
    await say('Quán vỉa hè bẩn', { localityId: ids.one, speakerId: hoa }, [ids.food]);
    await say('Gạo lên', { localityId: ids.twelve }, [ids.prices], [ids.health]);
    await say('Thiếu lớp', { localityId: ids.plain }, [ids.schools]);
    await say('Cầu gãy', { localityId: ids.round });
    await say('Kênh cạn', { localityId: ids.short });
    const things = async (query: string) =>
      (await ask('search.find', { query, limit: 5 })).things.map(
        ({ kind, name, count }) => `${kind}: ${name} · ${count}`,
      );
    return { ...made, say, ids, things };
  }

  it.each([
    ['#giá', ['Gạo lên']],
    ['#attp', ['Quán vỉa hè bẩn']],
    ['#an toàn thực phẩm', ['Quán vỉa hè bẩn']],
    ['#an toàn thực phẩm quán', ['Quán vỉa hè bẩn']],
    ['@phường 1', ['Quán vỉa hè bẩn']],
    ['@1', ['Quán vỉa hè bẩn']],
    ['@tân an', ['Thiếu lớp']],
    ['@Tân Ân', ['Cầu gãy']],
    ['@tan an', ['Cầu gãy', 'Thiếu lớp']],
    ['@"Lục Sỹ Thành"', ['Kênh cạn']],
    ['@lục sỹ thành', ['Kênh cạn']],
    ['@phường 12 >sở y tế', ['Gạo lên']],
    ['>y tế', ['Gạo lên']],
    ['#thực phẩm', ['Quán vỉa hè bẩn']],
    ['#ngộ độc', ['Quán vỉa hè bẩn']],
    ['@p1', ['Quán vỉa hè bẩn']],
    ['@P. 1', ['Quán vỉa hè bẩn']],
    ['@phường 01', ['Quán vỉa hè bẩn']],
    ['@x. tân ân', ['Cầu gãy']],
    ['@sĩ thành', ['Kênh cạn']],
    ['@tấn an', []],
    ['>y', ['Gạo lên']],
  ])('%s finds what was said under it', async (query, texts) => {
    const { found } = await named();
    expect((await found(query)).toSorted()).toEqual(texts.toSorted());
  });

  it.each([
    ['An toàn thực phẩm', 'topic: An toàn thực phẩm · 1'],
    ['an toan thuc pham', 'topic: An toàn thực phẩm · 1'],
    ['attp', 'topic: An toàn thực phẩm · 1'],
    ['#an toàn', 'topic: An toàn thực phẩm · 1'],
    ['an toan thuc pam', 'topic: An toàn thực phẩm · 1'],
    ['giá', 'topic: Giá cả · 1'],
    ['tân ân', 'locality: xã Tân Ân · 1'],
    ['luc sy thanh', 'locality: xã Lục Sĩ Thành · 1'],
    ['sở y tế', 'agency: Sở Y tế · 1'],
    ['phụ nữ', 'unit: Hội LHPN · 1'],
    ['hoa', 'speaker: Nguyễn Thị Hoa · Hội LHPN · 1'],
    ['ctv01', 'speaker: Nguyễn Thị Hoa · Hội LHPN · 1'],
    ['bà Nguyễn Thị Hoa', 'speaker: Nguyễn Thị Hoa · Hội LHPN · 1'],
    ['đ/c hoa', 'speaker: Nguyễn Thị Hoa · Hội LHPN · 1'],
  ])('%s is offered as the thing of that name, with its count', async (query, thing) => {
    const { things } = await named();
    expect((await things(query))[0]).toBe(thing);
  });

  it.each(['gạo', 'lớp', 'bẩn', 'cát', 'giáp', 'thức ăn', 'hóa'])(
    '%s is the name of nothing, though some sound like it',
    async (query) => {
      const { say, things } = await named();
      await say(`Người dân nói về ${query}`, {});
      expect(await things(query)).toEqual([]);
    },
  );

  it('offers nothing under which nothing was said', async () => {
    const { ask, things } = await named();
    await ask('record.add', { type: 'topic', fields: { name: 'Hộ tịch' } });
    expect(await things('hộ tịch')).toEqual([]);
  });
});

describe('a slip of the hand', () => {
  it('is forgiven where nothing else is found, and said', async () => {
    const { ask, say } = await office();
    await say('Lo ngại về an toàn thực phẩm');
    await say('Cầu treo bị hỏng');
    const ask1 = async (query: string) => {
      const { groups, understood } = await ask('search.find', { query, limit: 5 });
      return { texts: groups.flatMap(({ hits }) => hits.map(({ text }) => text.text)), ...understood };
    };
    expect(await ask1('thuc pam')).toMatchObject({
      texts: ['Lo ngại về an toàn thực phẩm'],
      corrected: { typed: 'pam', read: 'pham' },
    });
    expect(await ask1('cầu treu')).toMatchObject({
      texts: ['Cầu treo bị hỏng'],
      corrected: { typed: 'treu', read: 'treo' },
    });
    expect(await ask1('cầu treo')).toMatchObject({ texts: ['Cầu treo bị hỏng'], corrected: null });
    expect(await ask1('cua treu')).toMatchObject({ texts: [], corrected: null });
    expect(await ask1('số 12')).toMatchObject({ texts: [], corrected: null });
  });
});
