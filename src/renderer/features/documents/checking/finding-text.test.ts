import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckedWord } from '../../../../shared/contract/procedures/format-check.ts';
import {
  type CheckValue,
  type Finding,
  measure,
  text,
  word,
} from '../../../../shared/format-check/finding.ts';
import { en } from '../../../../shared/i18n/en/index.ts';
import { vi } from '../../../../shared/i18n/vi/index.ts';
import type { T } from '../../../platform/i18n.ts';
import { findingText, placeTexts, resultText } from './finding-text.ts';

let t: T;
let english: T;

beforeAll(async () => {
  const resources = { vi: { translation: vi }, en: { translation: en } };
  const language = i18next.createInstance();
  await language.init({ lng: 'vi', resources, interpolation: { escapeValue: false } });
  t = language.getFixedT('vi');
  english = language.getFixedT('en');
});

function finding(
  rule: Finding['rule'],
  found: CheckValue,
  expected: CheckValue,
  more: Partial<Finding> = {},
): Finding {
  return { part: 'body', rule, found, expected, places: [], count: 1, ...more };
}

describe('what is wrong, in words', () => {
  it.each([
    [finding('size', measure('size', 13), measure('size', 14)), 'Cỡ chữ 13, phải là 14'],
    [finding('size', measure('size', 13), measure('size', 14, 15)), 'Cỡ chữ 13, phải là 14 đến 15'],
    [finding('marginLeft', measure('mm', 24.99), measure('mm', 30)), 'Lề trái 25 mm, phải là 30 mm'],
    [
      finding('gap', measure('pt', 0), measure('pt', 6, null)),
      'Khoảng cách giữa các đoạn 0 pt, phải là từ 6 pt trở lên',
    ],
    [
      finding('lineSpacing', measure('times', 1.15), measure('exactPt', 18, 22)),
      'Giãn dòng 1,15 dòng (Multiple), phải là đúng 18 đến 22 pt (Exactly)',
    ],
    [finding('alignment', word('left'), word('justify')), 'Căn trái, phải căn đều hai bên'],
    [finding('abstractMark', word('none'), text('-----')), 'Dưới trích yếu: không có, phải là: -----'],
    [
      finding('order', word('documentType'), word('title')),
      '“Tên loại văn bản” đứng trên “Tiêu đề”, phải đứng dưới',
    ],
    [
      finding(
        'pageSize',
        { is: 'sheet', widthMm: 216, heightMm: 279 },
        { is: 'sheet', widthMm: 210, heightMm: 297 },
      ),
      'Khổ giấy 216 × 279 mm, phải là 210 × 297 mm',
    ],
    [
      finding('signatureCount', { is: 'count', count: 1 }, { is: 'count', count: 2 }),
      'Có 1 người ký, phải có 2',
    ],
  ])('%#', (one, sentence) => {
    expect(findingText(t, one)).toBe(sentence);
  });

  it('is in English with its own figures', () => {
    const one = finding('lineSpacing', measure('times', 1.15), measure('exactPt', 18, 22));
    expect(findingText(english, one)).toBe(
      'The lines are 1.15 lines apart, they must be exactly 18 to 22 pt',
    );
  });

  it('names the first places and counts the others', () => {
    const places = [{ paragraph: 12, quote: 'Có mặt' }];
    const one = finding('size', measure('size', 13), measure('size', 14), { places, count: 40 });
    expect(placeTexts(t, one)).toEqual(['Đoạn 12: “Có mặt”', 'và 39 đoạn khác']);
  });

  it('is copied part by part, or says what was looked at', () => {
    const checked: CheckedWord = {
      name: 'a.docx',
      type: 'BIÊN BẢN',
      day: '',
      paragraphs: 3,
      profileId: 'hd05',
      ownProfileId: 'hd05',
      parts: ['page', 'title'],
      findings: [finding('marginTop', measure('mm', 25), measure('mm', 20), { part: 'page' })],
    };
    expect(resultText(t, checked, 'Hướng dẫn')).toBe(
      [
        'a.docx',
        'Kiểm tra theo: Hướng dẫn',
        '',
        'Có 1 điểm chưa đúng thể thức',
        '',
        'Khổ giấy, lề',
        '- Lề trên 25 mm, phải là 20 mm',
      ].join('\n'),
    );
    expect(resultText(t, { ...checked, findings: [] }, 'Hướng dẫn')).toContain(
      'Đã xem: Khổ giấy, lề; Tiêu đề.',
    );
  });
});
