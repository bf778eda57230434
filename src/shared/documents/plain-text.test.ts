import { describe, expect, it } from 'vitest';
import { richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument, meetingOf, nastyMeeting } from '../../../tests/documents/paper-examples.ts';
import { documentKinds } from '../records/document-kinds.ts';
import { composeDocument } from './compose-document.ts';
import { allParagraphs, paragraphText } from './model.ts';
import { plainText } from './plain-text.ts';
import { profileById } from './profile.ts';

const hd05 = profileById('hd05');

describe('a document as plain text', () => {
  it('is read from top to bottom, a part apart from the next', () => {
    const text = plainText(composeDocument(exampleDocument('invitation', meetingOf(2)), hd05));
    expect(text.split('\n').slice(0, 13)).toEqual([
      'TỈNH ỦY PHÚ GIANG',
      'BAN TUYÊN GIÁO VÀ DÂN VẬN',
      '*',
      'Số 07-GM/BTGDVTU',
      '',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Phú Giang, ngày 20 tháng 10 năm 2026',
      '',
      'GIẤY MỜI',
      'dự Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
      '-----',
      'Kính gửi: Các đồng chí có tên trong danh sách kèm theo',
      'Ban Tuyên giáo và Dân vận Tỉnh ủy trân trọng kính mời đồng chí dự Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026, cụ thể như sau:',
    ]);
    expect(text.endsWith('Lê Minh Phú\n')).toBe(true);
  });

  it('has a line of every row of a table, its cells between tabs', () => {
    const text = plainText(composeDocument(exampleDocument('taskTable', meetingOf(3)), hd05));
    expect(text).toContain(
      '\n2\tKhảo sát, nạo vét hệ thống thoát nước tuyến đường số 2.\tSở Xây dựng\t15/10/2026\t\tĐã nạo vét xong. Tiếp tục theo dõi.\t\n',
    );
    for (const line of plainText(composeDocument(exampleDocument('taskTable', nastyMeeting()), hd05)).split(
      '\n',
    ))
      if (/^\d+\t/.test(line)) expect(line.split('\t')).toHaveLength(7);
  });

  it.each(documentKinds)('%s: says all of it, in order', (kind) => {
    const paper = composeDocument(exampleDocument(kind, richSource), hd05);
    const lines = plainText(paper).split('\n');
    const said = allParagraphs(paper).map(paragraphText);
    expect(lines.filter((line) => line !== '' && !line.includes('\t'))).toEqual(said);
  });
});
