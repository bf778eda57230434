import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.ts';

describe('the name of the Word file', () => {
  it('is the name of the document, fit for Windows', () => {
    expect(safeFileName('Biên bản Hội nghị giao ban: "6 tháng" quý III/2026', '.docx')).toBe(
      'Biên bản Hội nghị giao ban- 6 tháng quý III-2026.docx',
    );
  });

  it.each([
    ['CON', '_CON.docx'],
    ['lpt1.cũ', '_lpt1.cũ.docx'],
    ['Console', 'Console.docx'],
    ['... ', '_.docx'],
    ['hết. .', 'hết.docx'],
    ['e\u0302\u0301', 'ế.docx'],
  ])('keeps clear of what Windows keeps for itself: %j', (text, name) => {
    expect(safeFileName(text, '.docx')).toBe(name);
  });

  it('is never too long, whatever the meeting is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = safeFileName(text, '.docx');
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]/u);
        expect(name).toMatch(/[^. ]\.docx$/u);
        expect(name).toBe(name.normalize('NFC').toWellFormed());
        expect(name.length).toBeLessThanOrEqual(130);
      }),
    );
  });
});
