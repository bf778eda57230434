import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptySource,
  exampleEntry,
  exampleId,
  localities,
  people,
  richSource,
} from '../../../../tests/documents/minutes-examples.ts';
import { recordTypes } from '../../records/index.ts';
import { allParagraphs, type Paper, paper, paragraphText } from '../model.ts';
import { textLines } from '../parts/paragraphs.ts';
import { profileById } from '../profile.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';
import { composeMinutes } from './compose.ts';

const hd05 = profileById('hd05');
const byUnit: MinutesOptions = { speakerMode: 'unit', entryOrder: 'topic' };

function lines(source: MinutesSource, options = byUnit, profile = hd05): string[] {
  return linesOf(composeMinutes(source, options, profile));
}

function linesOf(document: Paper): string[] {
  return allParagraphs(document).map(paragraphText);
}

describe('a list within a remark', () => {
  const saying = (content: string) => {
    const [first] = richSource.entries;
    if (first === undefined) throw new Error('no entry');
    const entries = [{ ...first, content, agencyIds: [] }];
    const all = lines({ ...richSource, entries, answered: [] });
    return all.slice(
      all.findIndex((line) => /lượt ý kiến/.test(line)) + 2,
      all.indexOf('3. Kết luận của chủ trì hội nghị'),
    );
  };

  it('has the mark of the second level, so that no line of it looks like the next speaker', () => {
    const [lead, ...items] = saying('- Thiếu thuốc\n-Chờ khám lâu\n• Đường hỏng');
    expect(lead).toMatch(/^- .+:$/);
    expect(items).toEqual(['+ Thiếu thuốc', '+ Chờ khám lâu', '+ Đường hỏng']);
    expect(saying('Bà con phản ánh:\n+ Thiếu thuốc')).toEqual([
      expect.stringMatching(/^- .+: Bà con phản ánh:$/),
      '+ Thiếu thuốc',
    ]);
  });

  it('is none where a sentence begins with a hyphen or a figure has a minus', () => {
    expect(saying('- Thiếu thuốc')).toEqual([expect.stringMatching(/^- .+: Thiếu thuốc$/)]);
    expect(saying('Kho lạnh ở\n-5 độ')).toEqual([expect.stringMatching(/Kho lạnh ở$/), '-5 độ']);
  });
});

describe('the minutes of a full meeting', () => {
  it('follow the order of the format', () => {
    expect(lines(richSource)).toEqual([
      'TỈNH ỦY PHÚ GIANG',
      'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      '*',
      'Số 05-BB/BTGDVTU',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Phú Giang, ngày 05 tháng 9 năm 2026',
      'BIÊN BẢN',
      'Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
      '-----',
      '- Thời gian: bắt đầu vào hồi 08 giờ 30 phút, ngày 05 tháng 9 năm 2026.',
      '- Địa điểm: Hội trường A.',
      '- Nội dung:',
      '+ 08 giờ 30: Khai mạc (đồng chí chủ trì).',
      '+ Báo cáo tổng hợp.',
      '- Người chủ trì: đồng chí Lê Minh Phú, Phó Trưởng ban Thường trực.',
      '- Người ghi biên bản: đồng chí Đặng Thu Hà, chuyên viên.',
      '- Tài liệu sử dụng trong hội nghị:',
      '+ Báo cáo tổng hợp quý III/2026.',
      '+ Danh mục nhiệm vụ quý II/2026.',
      '- Thông tin khác: Hội nghị có ghi âm.',
      '1. Thành phần hội nghị',
      '1.1. Đại biểu chính thức',
      'Có mặt: 02 đồng chí.',
      'Vắng mặt: 01 đồng chí.',
      '- Đoàn Thanh niên, phường Cầu Mới (lý do: đi công tác).',
      '1.2. Đại biểu mời dự',
      '- Đồng chí Vũ Quốc Bảo, Phó Giám đốc Sở Y tế.',
      '2. Diễn biến hội nghị',
      '2.1. Khai mạc và báo cáo tại hội nghị',
      'Đại diện Văn phòng Ban trình bày báo cáo tổng hợp quý III/2026.',
      '2.2. Ý kiến phát biểu của cộng tác viên',
      'Đã có 03 lượt ý kiến phát biểu.',
      'a) Y tế',
      '- Hội Nông dân, xã Ruộng Mới (về địa bàn phường Cầu Mới): Trạm y tế thiếu thuốc.',
      'Mong được bổ sung sớm.',
      'b) An toàn thực phẩm',
      '- Hội Liên hiệp Phụ nữ, phường Cầu Mới: Người tiêu dùng lo ngại thịt bán ở các điểm họp chợ tự phát. (Kiến nghị: Ban Quản lý chợ; Sở Y tế).',
      'c) Khác',
      '- Cộng tác viên (về địa bàn xã Ruộng Mới): Ý kiến chưa xếp lĩnh vực.',
      '2.3. Ý kiến trả lời, làm rõ',
      '- Đại diện Sở Y tế: Sở sẽ bổ sung thuốc trong tháng 9.',
      '3. Kết luận của chủ trì hội nghị',
      'Sau khi nghe các ý kiến phát biểu, đồng chí chủ trì kết luận:',
      'Ghi nhận các ý kiến phát biểu.',
      'Giao Văn phòng Ban hoàn chỉnh báo cáo.',
      'Các nhiệm vụ được giao:',
      '(1) Sở Y tế: Bố trí thêm bàn khám tại bệnh viện đa khoa tỉnh. Thời hạn: ngày 09/10/2026.',
      '(2) UBND phường Cầu Mới: Kiểm tra các điểm họp chợ tự phát.',
      'Hội nghị kết thúc vào hồi 11 giờ 05 phút cùng ngày.',
      'Biên bản đã được đọc lại trước hội nghị và được các đại biểu nhất trí thông qua.',
      'NGƯỜI GHI BIÊN BẢN',
      'Đặng Thu Hà',
      'Nơi nhận:',
      '- Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy.',
      'CHỦ TRÌ HỘI NGHỊ',
      'Lê Minh Phú',
    ]);
    expect(composeMinutes(richSource, byUnit, hd05).missing).toEqual([]);
  });

  it('keep the order of speaking where the office chooses it', () => {
    const remarks = lines(richSource, { ...byUnit, entryOrder: 'spoken' }).filter((line) =>
      /^- .*(chợ tự phát|thiếu thuốc|chưa xếp|bổ sung thuốc)/.test(line),
    );
    expect(remarks.map((line) => line.split(':')[0])).toEqual([
      '- Hội Liên hiệp Phụ nữ, phường Cầu Mới',
      '- Hội Nông dân, xã Ruộng Mới (về địa bàn phường Cầu Mới)',
      '- Cộng tác viên (về địa bàn xã Ruộng Mới)',
      '- Đại diện Sở Y tế',
    ]);
  });

  it('name no collaborator unless the office chooses names', () => {
    const names = richSource.collaborators.map(({ name }) => name);
    for (const speakerMode of ['unit', 'code'] as const) {
      const text = lines(richSource, { ...byUnit, speakerMode }).join('\n');
      expect(names.filter((name) => text.includes(name))).toEqual([]);
    }
    const text = lines(richSource, { ...byUnit, speakerMode: 'name' }).join('\n');
    expect(names.filter((name) => !text.includes(`Đồng chí ${name}`))).toEqual([]);
  });

  it('change their fixed words, not their order, with the State profile', () => {
    const state = lines(richSource, byUnit, profileById('nd30'));
    expect(state).toContain('Số: 05/BB-BTGDVTU');
    expect(state).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(state).toContain(
      'Biên bản đã được đọc lại trước hội nghị và được các đại biểu nhất trí thông qua./.',
    );
    expect(state).toContain('- Lưu: VT.');
    expect(state).not.toContain('*');
    expect(state).not.toContain('-----');
  });
});

describe('the minutes of an empty meeting', () => {
  const document = composeMinutes(emptySource, byUnit, hd05);

  it('leave a place to write for all the format requires, and say so', () => {
    expect(document.missing).toEqual([
      'parentAgency',
      'agency',
      'number',
      'symbol',
      'officePlace',
      'start',
      'title',
      'place',
      'chair',
      'recorder',
      'attendance',
      'proceedings',
      'conclusion',
      'end',
    ]);
    expect(linesOf(document)).toContain('Số -BB/……');
    expect(linesOf(document)).toContain('……, ngày …… tháng …… năm ……');
    expect(linesOf(document)).toContain('Hội nghị kết thúc vào hồi …… giờ …… phút cùng ngày.');
  });

  it('leave out what the format does not require', () => {
    const text = linesOf(document).join('\n');
    for (const part of [
      'Nội dung:',
      'Tài liệu',
      'Thông tin khác',
      '1.2.',
      'Vắng mặt',
      '2.1.',
      'Ý kiến',
      'nhiệm vụ',
    ]) {
      expect(text).not.toContain(part);
    }
  });
});

describe('the tasks of earlier meetings', () => {
  const blank = { ...recordTypes.task.blank, meetingId: exampleId(9), unit: 'Sở Y tế' };
  const answered: MinutesSource['answered'] = [
    {
      ...blank,
      id: exampleId(801),
      content: 'Bố trí thêm bàn khám.',
      state: 'done',
      documentNumber: '12-CV/BTGDVTU',
      documentDate: '2026-06-05',
      answer: 'Đã bố trí 02 bàn khám.\nTiếp tục theo dõi.',
    },
    {
      ...blank,
      id: exampleId(802),
      unit: '',
      content: 'Lập danh mục',
      state: 'dropped',
      answer: 'trùng việc',
    },
    { ...blank, id: exampleId(803), content: 'Báo cáo', state: 'done' },
  ];

  it('are reported with their answers, between the reports and what is said', () => {
    const text = lines({ ...richSource, answered });
    const at = text.indexOf('2.2. Kết quả thực hiện các nhiệm vụ kỳ trước');
    expect(text.slice(at - 1, at + 6)).toEqual([
      'Đại diện Văn phòng Ban trình bày báo cáo tổng hợp quý III/2026.',
      '2.2. Kết quả thực hiện các nhiệm vụ kỳ trước',
      '- Sở Y tế: Bố trí thêm bàn khám (văn bản số 12-CV/BTGDVTU, ngày 05/6/2026). Kết quả: Đã bố trí 02 bàn khám.',
      'Tiếp tục theo dõi.',
      '- Lập danh mục. Thôi không thực hiện: trùng việc',
      '- Sở Y tế: Báo cáo. Đã thực hiện.',
      '2.3. Ý kiến phát biểu của cộng tác viên',
    ]);
  });

  it('leave no trace where nothing was answered', () => {
    expect(lines(richSource).join('\n')).not.toContain('kỳ trước');
  });
});

describe('who came instead of somebody', () => {
  const attendance = richSource.attendance.map((mark, at) =>
    at === 0 ? { ...mark, substitute: 'Vũ Thị Lan, Phó Chủ tịch' } : mark,
  );
  const sent = (options: MinutesOptions) =>
    lines({ ...richSource, attendance }, options).filter((line) => line.includes('dự thay'));

  it('is counted, and named only where names are', () => {
    expect(lines({ ...richSource, attendance })).toContain('Dự thay: 01 đồng chí.');
    expect(sent(byUnit)).toEqual(['- Hội Nông dân, xã Ruộng Mới (cử người dự thay).']);
    expect(sent({ ...byUnit, speakerMode: 'name' }).join()).toContain('(Vũ Thị Lan, Phó Chủ tịch dự thay)');
  });
});

it('prints the agenda by the times it works out, and times that are none as they were typed', () => {
  const agenda = ['10 phút', '', 'đầu giờ'].map((time, at) => ({
    id: exampleId(30 + at),
    meetingId: exampleId(1),
    position: String(at),
    time,
    content: `Mục ${at + 1}`,
    presenter: '',
  }));
  expect(lines({ ...richSource, agenda }).filter((line) => line.includes('Mục '))).toEqual([
    '+ 08 giờ 30: Mục 1.',
    '+ 08 giờ 40: Mục 2.',
    '+ đầu giờ: Mục 3.',
  ]);
});

describe('parts known only in part', () => {
  const meeting = (changes: Partial<MinutesSource['meeting']>) =>
    lines({ ...emptySource, meeting: { ...emptySource.meeting, ...changes } });

  it('count who came where there is no roster', () => {
    expect(meeting({ presentCount: 18, totalCount: 20 })).toEqual(
      expect.arrayContaining(['Có mặt: 18 đồng chí.', 'Vắng mặt: 02 đồng chí.']),
    );
    expect(meeting({ presentCount: 20, totalCount: 20 })).toContain('Vắng mặt: không.');
    expect(meeting({ presentCount: 18 }).filter((line) => line.startsWith('Vắng mặt'))).toEqual([]);
  });

  it('write the day of the end where it is not the day of the beginning', () => {
    expect(meeting({ startsAt: '2026-09-05T20:00', endsAt: '2026-09-06T01:00' })).toContain(
      'Hội nghị kết thúc vào hồi 01 giờ 00 phút, ngày 06 tháng 9 năm 2026.',
    );
  });

  it('leave room for the hour of an old meeting of which only the day is known', () => {
    const document = composeMinutes(
      { ...emptySource, meeting: { ...emptySource.meeting, startsAt: '2017-07-07', endsAt: '2017-07-07' } },
      byUnit,
      hd05,
    );
    expect(linesOf(document)).toEqual(
      expect.arrayContaining([
        '……, ngày 07 tháng 7 năm 2017',
        '- Thời gian: bắt đầu vào hồi …… giờ …… phút, ngày 07 tháng 7 năm 2017.',
        'Hội nghị kết thúc vào hồi …… giờ …… phút cùng ngày.',
      ]),
    );
    expect(document.missing).toEqual(expect.arrayContaining(['start', 'end']));
  });

  it('count the meetings of an office that numbers them', () => {
    expect(meeting({ title: 'Hội nghị giao ban', ordinal: 15 })).toContain('Hội nghị giao ban (lần thứ 15)');
  });

  it('add the unit where two speakers share a name', () => {
    const [first, ...others] = richSource.collaborators;
    const sameName = others.map((person) => ({ ...person, name: first?.name ?? '' }));
    const text = lines(
      { ...richSource, collaborators: [...(first ? [first] : []), ...sameName] },
      { ...byUnit, speakerMode: 'name' },
    );
    expect(text.join('\n')).toContain('- Đồng chí Nguyễn Văn Thuận, Hội Nông dân, xã Ruộng Mới (về địa bàn');
  });

  it('number only the sections there are', () => {
    const text = lines({ ...emptySource, entries: [exampleEntry(501)] });
    expect(text).toContain('2.1. Ý kiến phát biểu của cộng tác viên');
    expect(text).not.toContain('a) Khác');
  });
});

describe('what people typed', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  const prose = fc.array(anything, { maxLength: 4 }).map((parts) => parts.join('\n'));

  it('stands in the minutes as it is, in order, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(prose, { maxLength: 6 }), prose, prose, (contents, reports, conclusion) => {
        const document = composeMinutes(
          {
            ...richSource,
            meeting: { ...richSource.meeting, reports, conclusion },
            entries: contents.map((content, index) =>
              exampleEntry(600 + index, {
                content,
                speakerId: people.farmer,
                localityId: localities.newBridge,
              }),
            ),
          },
          { speakerMode: 'unit', entryOrder: 'spoken' },
          hd05,
        );
        const typed = [reports, ...contents, conclusion].flatMap(textLines);
        const printed = allParagraphs(document)
          .filter(({ origin }) => origin?.type === 'entry' || origin?.type === 'meeting')
          .filter(({ origin }) => origin?.field !== 'documents' && origin?.field !== 'otherInformation')
          .map(paragraphText);
        expect(printed.map((line) => line.replace(/^- .*?phường Cầu Mới\): /, ''))).toEqual(typed);
      }),
    );
  });

  it('makes a document the contract can carry', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const source = { ...richSource, entries: [exampleEntry(501, { content: text, speakerText: text })] };
        const document = composeMinutes(source, byUnit, hd05);
        expect(paper.parse(structuredClone(document))).toEqual(document);
      }),
    );
  });
});
