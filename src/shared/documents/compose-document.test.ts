import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleId, richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument, meetingOf, nastyMeeting } from '../../../tests/documents/paper-examples.ts';
import { documentKinds } from '../records/document-kinds.ts';
import { recordTypes } from '../records/index.ts';
import { composeDocument } from './compose-document.ts';
import { textPlaces } from './editable-text.ts';
import { allParagraphs, type Paper, paper, paragraphText } from './model.ts';
import { withMarks } from './parts/marks.ts';
import { profileById, profiles } from './profile.ts';
import type { Matter } from './sources/matter.ts';
import type { MinutesSource } from './sources/minutes-source.ts';

const hd05 = profileById('hd05');
const of = (kind: (typeof documentKinds)[number], source: MinutesSource, profile = hd05) =>
  composeDocument(exampleDocument(kind, source), profile);

function lines(document: Paper): string[] {
  return allParagraphs(document).map(paragraphText);
}

describe('the announcement of conclusions', () => {
  it('says who concluded what, and who is to do it by when', () => {
    const text = lines(of('announcement', { ...richSource, office: meetingOf(1).office }));
    expect(text).toEqual([
      'TỈNH ỦY PHÚ GIANG',
      'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      '*',
      'Số 07-TB/BTGDVTU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Phú Giang, ngày 20 tháng 10 năm 2026',
      'THÔNG BÁO',
      'kết luận của đồng chí Lê Minh Phú, Phó Trưởng ban Thường trực tại Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
      '-----',
      'Ngày 05 tháng 9 năm 2026, tại Hội trường A, đồng chí Lê Minh Phú, Phó Trưởng ban Thường trực, chủ trì Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026. Dự hội nghị có 02/03 cộng tác viên; đại biểu mời dự: Sở Y tế. Sau khi nghe báo cáo và các ý kiến phát biểu, đồng chí chủ trì kết luận như sau:',
      'Ghi nhận các ý kiến phát biểu.',
      'Giao Văn phòng Ban hoàn chỉnh báo cáo.',
      'Các cơ quan, đơn vị thực hiện những nhiệm vụ sau:',
      '1. Sở Y tế: Bố trí thêm bàn khám tại bệnh viện đa khoa tỉnh. Thời hạn: ngày 09/10/2026.',
      '2. UBND phường Cầu Mới: Kiểm tra các điểm họp chợ tự phát. Thời hạn: ngày …….',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy thông báo để các cơ quan, đơn vị liên quan biết, tổ chức thực hiện và gửi kết quả về Ban Tuyên giáo và Dân vận Tỉnh ủy để theo dõi, báo cáo tại hội nghị giao ban kỳ tới.',
      'Nơi nhận:',
      '- Sở Y tế;',
      '- UBND phường Cầu Mới;',
      '- Các đồng chí dự hội nghị;',
      '- Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy.',
      'K/T TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
      'Lê Minh Phú',
    ]);
    expect(of('announcement', richSource).missing).toEqual(['taskDeadline', 'signer']);
  });

  it('leaves a place to write for what is not known', () => {
    const document = of('announcement', meetingOf(0));
    expect(document.missing).toEqual([
      'number',
      'issuedOn',
      'chair',
      'title',
      'start',
      'place',
      'attendance',
      'conclusion',
    ]);
    expect(lines(document)).toContain('1. ……………………');
  });
});

describe('the recipients', () => {
  const goingTo = (units: readonly string[], standingRecipients = '') => {
    const source = meetingOf(1);
    const office = { ...recordTypes.office.blank, ...source.office, id: exampleId(1), standingRecipients };
    const tasks = units.map((unit, at) => ({
      ...recordTypes.task.blank,
      id: exampleId(300_000 + at),
      meetingId: source.meeting.id,
      content: 'Rà soát.',
      unit,
    }));
    const paper = of('announcement', { ...source, office, tasks });
    return allParagraphs(paper)
      .filter(({ role }) => role === 'recipient')
      .map(paragraphText);
  };

  it('begin with those the office always sends to', () => {
    expect(goingTo(['Sở Y tế'], '- Thường trực Tỉnh ủy (để báo cáo);\nBan Thường vụ')).toEqual([
      '- Thường trực Tỉnh ủy (để báo cáo);',
      '- Ban Thường vụ;',
      '- Sở Y tế;',
      '- Các đồng chí dự hội nghị;',
      expect.stringMatching(/^- Lưu /),
    ]);
  });

  it('name bodies of four communes or more in one line, the others one by one', () => {
    const ofCommunes = ['Cầu Mới', 'Ruộng Mới', 'Đồng Xanh', 'Bến Sông'].map(
      (name) => `Ủy ban nhân dân xã ${name}`,
    );
    expect(goingTo([...ofCommunes, 'Sở Y tế', 'Đảng ủy xã Cầu Mới']).slice(0, 3)).toEqual([
      '- Ủy ban nhân dân các xã: Cầu Mới, Ruộng Mới, Đồng Xanh, Bến Sông;',
      '- Sở Y tế;',
      '- Đảng ủy xã Cầu Mới;',
    ]);
    expect(goingTo(ofCommunes.slice(1))).toHaveLength(5);
  });
});

describe('tasks of the announcement', () => {
  it('go on from the numbers of the chair, so that each can be referred to', () => {
    const source = meetingOf(2);
    const numbersFor = (conclusion: string) =>
      lines(of('announcement', { ...source, meeting: { ...source.meeting, conclusion } }))
        .filter((line) => /^\d+\. /.test(line))
        .map((line) => Number.parseInt(line, 10));
    expect(numbersFor('1. Ghi nhận.\n2. Biểu dương.')).toEqual([1, 2, 3, 4]);
    expect(numbersFor('Ghi nhận.\n1.1. Biểu dương 2. Đơn vị.')).toEqual([1, 2]);
  });
});

describe('what goes to one unit', () => {
  const [first] = meetingOf(3).tasks;
  const unit = first?.unit ?? '';

  it('has its own tasks and what was asked of it, and nothing of anybody else', () => {
    const agency = { ...recordTypes.agency.blank, id: exampleId(7), name: unit };
    const source = meetingOf(3);
    const entries = source.entries.map((entry, at) => ({
      ...entry,
      content: `Ý kiến số ${at + 1}`,
      agencyIds: at === 1 ? [agency.id] : [],
    }));
    const own = lines(of('excerpt', { ...source, agencies: [agency], entries }));
    expect(own.filter((line) => line.includes('Ý kiến số'))).toEqual([
      expect.stringMatching(/: Ý kiến số 2$/),
    ]);
    expect(own.filter((line) => /^- Khảo sát/.test(line))).toHaveLength(1);
    expect(own).toContain(`- ${unit};`);
    const announced = lines(of('unitAnnouncement', source));
    expect(announced.filter((line) => /^\d+\. /.test(line))).toEqual([expect.stringContaining(unit)]);
    expect(announced.join('\n')).not.toContain('Sở Xây dựng');
  });
});

describe('a letter and a report', () => {
  const written = (kind: 'letter' | 'report', matter: Partial<Matter>, profile = hd05) =>
    lines(
      composeDocument(
        {
          kind,
          source: meetingOf(3),
          options: { speakerMode: 'unit', entryOrder: 'topic' },
          matter: { subject: '', addressee: '', text: '', parts: [], ...matter },
          number: 4,
          issuedOn: '2026-10-20',
        },
        profile,
      ),
    );

  it('say what they are about as each guide has it', () => {
    expect(written('letter', { subject: 'V/v thực hiện kết luận' })).toContain('về việc thực hiện kết luận');
    expect(written('letter', { subject: 'thực hiện kết luận' }, profileById('nd30'))).toContain(
      'V/v thực hiện kết luận',
    );
    expect(written('report', {})).toContain(
      'kết quả Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
    );
  });

  it('have the office’s own words first, and of the meeting only the parts it chose, numbered without gaps', () => {
    const said = written('report', { text: 'Một.\nHai.', parts: ['remarks', 'tasks'] });
    expect(said.indexOf('Một.') + 1).toBe(said.indexOf('Hai.'));
    expect(said.filter((line) => /^\d\. \p{Lu}/u.test(line))).toEqual([
      '1. Ý kiến phát biểu tại hội nghị',
      '2. Nhiệm vụ được giao',
    ]);
    expect(written('letter', { parts: [] }).filter((line) => /^\d\. /.test(line))).toEqual([]);
  });
});

describe('marks', () => {
  it('stand under the number', () => {
    const marked = withMarks(of('announcement', richSource), {
      urgency: 'urgent',
      circulation: 'draft',
      draft: 2,
    });
    const [head] = marked.blocks;
    expect(head?.type === 'columns' && head.left.slice(-3).map(paragraphText)).toEqual([
      expect.stringMatching(/^Số /),
      'KHẨN',
      'Dự thảo lần 2',
    ]);
  });
});

describe('the list of those present', () => {
  it('has nobody who was absent, and says what it goes with', () => {
    const paper = of('attendeeList', meetingOf(10));
    const table = paper.blocks.find((block) => block.type === 'table');
    expect(table?.rows).toHaveLength(8 + richSource.guests.length);
    expect(lines(paper)).toContain('(Kèm theo Biên bản hội nghị ngày 05 tháng 9 năm 2026)');
  });
});

describe('the invitation', () => {
  it('says when, where and what about, and asks those to send somebody who cannot come', () => {
    expect(lines(of('invitation', { ...richSource, office: meetingOf(1).office })).slice(3)).toEqual([
      'Số 07-GM/BTGDVTU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Phú Giang, ngày 20 tháng 10 năm 2026',
      'GIẤY MỜI',
      'dự Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
      '-----',
      'Kính gửi: Các đồng chí có tên trong danh sách kèm theo',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy trân trọng kính mời đồng chí dự Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026, cụ thể như sau:',
      '- Thời gian: 08 giờ 30 phút, ngày 05 tháng 9 năm 2026.',
      '- Địa điểm: Hội trường A.',
      '- Nội dung:',
      '+ 08 giờ 30: Khai mạc (đồng chí chủ trì).',
      '+ Báo cáo tổng hợp.',
      '- Chủ trì: đồng chí Lê Minh Phú, Phó Trưởng ban Thường trực.',
      'Đề nghị đồng chí thu xếp dự hội nghị đầy đủ, đúng giờ; nếu không dự được, đề nghị cử người dự thay và báo về Ban Tuyên giáo và Dân vận Tỉnh ủy trước ngày họp.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy.',
      'K/T TRƯỞNG BAN',
      'PHÓ TRƯỞNG BAN THƯỜNG TRỰC',
      'Lê Minh Phú',
    ]);
  });

  it('calls the only one invited by name, and leaves room where nobody is', () => {
    const alone = lines(of('invitation', { ...richSource, attendance: [] }));
    expect(alone).toContain('Kính gửi: đồng chí Vũ Quốc Bảo, Phó Giám đốc Sở Y tế');
    expect(of('invitation', meetingOf(0)).missing).toEqual(
      expect.arrayContaining(['addressee', 'start', 'place', 'agenda', 'chair', 'issuedOn', 'number']),
    );
  });
});

describe('the table of tasks', () => {
  it('holds every task with what came of it, and marks the late ones of its day', () => {
    const document = of('taskTable', meetingOf(3));
    const table = document.blocks.find((block) => block.type === 'table');
    expect(document.orientation).toBe('landscape');
    expect(table?.columns.map(({ head }) => head)).toEqual([
      'STT',
      'Nhiệm vụ',
      'Cơ quan, đơn vị',
      'Thời hạn',
      'Văn bản',
      'Kết quả',
      'Ghi chú',
    ]);
    expect(table?.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([
      [
        '1',
        'Khảo sát, nạo vét hệ thống thoát nước tuyến đường số 1.',
        'Sở Y tế',
        '15/10/2026',
        '1-CV/BTGDVTU\nngày 18/9/2026',
        '',
        'Quá hạn',
      ],
      [
        '2',
        'Khảo sát, nạo vét hệ thống thoát nước tuyến đường số 2.',
        'Sở Xây dựng',
        '15/10/2026',
        '',
        'Đã nạo vét xong.\nTiếp tục theo dõi.',
        '',
      ],
    ]);
    expect(lines(document)).toContain('Tổng số 03 nhiệm vụ: đã thực hiện 01, đang thực hiện 02.');
  });

  it('leaves rows to write in where no task was given', () => {
    const document = of('taskTable', meetingOf(0));
    expect(document.blocks.find((block) => block.type === 'table')?.rows).toHaveLength(5);
    expect(document.missing).toContain('tasks');
  });
});

describe('the lists of people', () => {
  it.each(['invitationList', 'attendanceSheet'] as const)(
    '%s: the roster by given name, then the guests',
    (kind) => {
      const table = of(kind, richSource).blocks.find((block) => block.type === 'table');
      expect(table?.rows.map(({ cells: [number, name, post] }) => [number, name, post])).toEqual([
        ['1', 'Phạm Thị Hoa', 'Đoàn Thanh niên'],
        ['2', 'Trần Thị Lành', 'Hội Liên hiệp Phụ nữ'],
        ['3', 'Nguyễn Văn Thuận', 'Hội Nông dân'],
        ['4', 'Vũ Quốc Bảo', 'Phó Giám đốc Sở Y tế'],
      ]);
      expect(table?.rows.every(({ cells }) => cells.length === table.columns.length)).toBe(true);
    },
  );
});

describe('the State profile', () => {
  it('has its own number line, authority, filing and end', () => {
    const text = lines(of('announcement', meetingOf(1), profileById('nd30')));
    expect(text).toContain('Số: 07/TB-BTGDVTU');
    expect(text).toContain('KT. TRƯỞNG BAN');
    expect(text).toContain('- Lưu: VT.');
    expect(text.some((line) => line.endsWith('kỳ tới./.'))).toBe(true);
  });
});

describe.each(documentKinds)('%s', (kind) => {
  it('can cross the contract, whatever was typed', () => {
    for (const profile of profiles) {
      for (const source of [meetingOf(0), meetingOf(1), nastyMeeting()]) {
        const document = of(kind, source, profile);
        expect(paper.parse(structuredClone(document))).toEqual(document);
      }
    }
  });

  it('names each text that may be changed once, and all but head and furniture', () => {
    for (const source of [meetingOf(0), meetingOf(1), meetingOf(40), richSource, nastyMeeting()]) {
      const document = of(kind, source);
      const placed = allParagraphs(document).flatMap(({ place }) => place ?? []);
      expect(placed.filter((place, at) => placed.indexOf(place) !== at)).toEqual([]);
      const rows = document.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));
      expect(new Set(rows.map(({ place }) => place)).size).toBe(rows.length);
      const fixed = allParagraphs(document).filter(({ place }) => place === undefined);
      expect([...new Set(fixed.map(({ role }) => role))].filter((role) => !furniture.has(role))).toEqual([]);
    }
  });

  it('keeps the places of what is there when other parts come and go', () => {
    const parts = ['agenda', 'guests', 'attendance', 'tasks', 'answered', 'entries'] as const;
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (keeps) => {
        const kept = <T>(list: readonly T[]): T[] => list.filter(() => keeps.next().value === true);
        const full = { ...meetingOf(6), answered: meetingOf(3).tasks };
        const some = Object.fromEntries(parts.map((part) => [part, kept([...full[part]])]));
        const before = new Map(textPlaces(of(kind, full)).map(({ place, text }) => [place, text]));
        const own = textPlaces(of(kind, { ...full, ...some })).filter(({ place }) => ofARecord.test(place));
        expect(own.map(({ place }) => before.get(place))).toEqual(own.map(({ text }) => text));
      }),
      { numRuns: 30 },
    );
  });
});

/** What a record says stands the same, whatever stands around it. */
const ofARecord = /^(?:entry|absent|substitute|guest):[^/]*$/;

/** What a document of its kind always looks like; the head comes from the settings. */
const furniture: ReadonlySet<string> = new Set([
  'title',
  'motto',
  'parentAgency',
  'agency',
  'agencyMark',
  'number',
  'placeDate',
  'documentType',
  'abstractMark',
  'recipientsLabel',
]);
