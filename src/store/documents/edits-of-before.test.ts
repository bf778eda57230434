import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { allParagraphs, type Paper, paragraphText } from '../../shared/documents/model.ts';
import { connect } from '../sqlite/connection.ts';
import { migrate } from '../sqlite/migrations/index.ts';
import { compose } from './compose.ts';

/** A file in which the program as it was at schema 120 stored edits of whole paragraphs, by the numbers of lines. */
const BEFORE = 'tests/documents/edits-of-before.db';

function fileOfBefore() {
  const path = join(temporaryFolder(), 'giaoban.db');
  copyFileSync(BEFORE, path);
  const db = connect(path);
  onTestFinished(() => {
    db.close();
  });
  migrate(db);
  const meeting = db.prepare('SELECT id FROM meeting').pluck().get();
  return { db, meetingId: String(meeting) };
}

const linesOf = (paper: Paper) => allParagraphs(paper).map(paragraphText);

it('edits an older program stored are in the documents as they were, and what cannot be is listed', () => {
  const { db, meetingId } = fileOfBefore();
  const { paper, edits } = compose(db, { kind: 'minutes', meetingId });
  const lines = linesOf(paper);
  expect(lines).toEqual(
    expect.arrayContaining([
      '- Địa điểm: Hội trường lớn.',
      'a) Hạ tầng, giao thông',
      '- Đồng chí Châu Ngọc Ẩn: Đường ngập sâu khi mưa lớn.',
      '- Hội Phụ nữ: Trạm y tế thiếu thuốc, thiếu bác sĩ (Kiến nghị: Sở Y tế).',
      'Thứ nhất: Một là, biểu dương các đơn vị.',
      'Hai là, khắc phục ngay điểm ngập.',
      '(1) Sở Xây dựng: Nạo vét cống chợ. Thời hạn: ngày 15/10/2026.',
    ]),
  );
  expect(lines.join('\n')).not.toContain('Trường học');
  // A count is the program's: what somebody made of it waits for them.
  expect(edits.filter(({ applied }) => !applied)).toMatchObject([{ stored: 'remarks.count', now: null }]);
  expect(edits).toHaveLength(9);

  const announced = linesOf(compose(db, { kind: 'announcement', meetingId }).paper);
  expect(announced).toContain('1. Sở Xây dựng: Nạo vét cống chợ. Thời hạn: ngày 15/10/2026.');
  const table = compose(db, { kind: 'taskTable', meetingId }).paper.blocks.find(
    ({ type }) => type === 'table',
  );
  expect(table?.type === 'table' && table.rows[0]?.cells[1]).toBe('Nạo vét cống chợ');
});

it('keep no name of before when speakers are named by their units', () => {
  const { db, meetingId } = fileOfBefore();
  db.prepare(`UPDATE document SET speaker_mode = 'unit'`).run();
  const { paper } = compose(db, { kind: 'minutes', meetingId });
  expect(linesOf(paper)).toContain('- Hội Nông dân: Đường ngập sâu khi mưa lớn.');
  expect(JSON.stringify(paper)).not.toContain('Ngọc');
});
