import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import { type ParagraphRole, paragraphRoles } from '../../../shared/documents/model.ts';
import type { Profile, TextStyle } from '../../../shared/documents/profile.ts';
import { styleId } from '../paper-styles.ts';
import { halfPoints, lineUnits, twips, twipsOfPoints } from './units.ts';

/** The names of the styles in Word's list of styles; of {@link HEADINGS} the second ones. */
const STYLE_NAMES: Record<ParagraphRole, string> = {
  title: 'Tiêu đề văn bản',
  motto: 'Tiêu ngữ',
  parentAgency: 'Tên cơ quan cấp trên',
  agency: 'Tên cơ quan ban hành',
  agencyMark: 'Dấu sao dưới tên cơ quan',
  number: 'Số và ký hiệu',
  placeDate: 'Địa danh và ngày tháng năm',
  urgency: 'Dấu chỉ mức độ khẩn',
  circulation: 'Chỉ dẫn lưu hành và dự thảo',
  letterSubject: 'Trích yếu công văn',
  addressee: 'Kính gửi',
  documentType: 'Tên loại văn bản',
  abstract: 'Trích yếu',
  abstractMark: 'Gạch dưới trích yếu',
  heading: 'Tên phần',
  subheading: 'Tên mục',
  topic: 'Tên lĩnh vực',
  lead: 'Câu dẫn',
  body: 'Nội dung',
  closing: 'Phần kết thúc',
  signatureTitle: 'Quyền hạn ký',
  signaturePosition: 'Chức vụ người ký',
  signatureName: 'Họ tên người ký',
  recipientsLabel: 'Nơi nhận',
  recipient: 'Danh sách nơi nhận',
  tableHead: 'Đầu cột',
  tableCell: 'Ô trong bảng',
};

/**
 * Headings have the names by which Word knows its own, in any language: its navigation, its references, screen readers
 * and the outline of a PDF go by them.
 */
const HEADINGS: Partial<Record<ParagraphRole, { readonly name: string; readonly level: number }>> = {
  heading: { name: 'heading 1', level: 0 },
  subheading: { name: 'heading 2', level: 1 },
  topic: { name: 'heading 3', level: 2 },
};

/** What people write next after a paragraph of a style, where it is not another one of the same. */
const NEXT: Partial<Record<ParagraphRole, ParagraphRole>> = {
  documentType: 'abstract',
  abstract: 'body',
  abstractMark: 'body',
  addressee: 'body',
  heading: 'body',
  subheading: 'body',
  topic: 'body',
  lead: 'body',
  signatureTitle: 'signatureName',
  signaturePosition: 'signatureName',
  recipientsLabel: 'recipient',
};

/** The Vietnamese names of the styles that bear a name of Word's. */
export const styleAliases: ReadonlyMap<string, string> = new Map(
  paragraphRoles.flatMap((role) => {
    const heading = HEADINGS[role];
    return heading === undefined ? [] : [[heading.name, STYLE_NAMES[role]]];
  }),
);

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const;

/** One Word style for each role, so that an office can change the look of all its paragraphs in one place. */
export function documentStyles(profile: Profile): IStylesOptions {
  const run = { ...typeface(profile), size: halfPoints(profile.styles.body.sizePt) };
  return {
    default: { document: { run } },
    paragraphStyles: paragraphRoles.map((role): IParagraphStyleOptions => paragraphStyle(profile, role)),
  };
}

/**
 * Font and language in all the slots Word picks from; if one is missing, Word uses another font for letters with
 * diacritics.
 */
export function typeface({ font }: Profile): Pick<IRunStylePropertiesOptions, 'font' | 'language'> {
  return {
    font: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
  };
}

function paragraphStyle(profile: Profile, role: ParagraphRole): IParagraphStyleOptions {
  const style = profile.styles[role];
  const heading = HEADINGS[role];
  return {
    id: styleId(role),
    name: heading?.name ?? STYLE_NAMES[role],
    basedOn: 'Normal',
    next: styleId(NEXT[role] ?? role),
    quickFormat: true,
    run: {
      ...typeface(profile),
      size: halfPoints(style.sizePt),
      bold: style.bold,
      italics: style.italic,
      allCaps: style.upper,
      ...(style.underline ? { underline: {} } : {}),
    },
    paragraph: {
      alignment: ALIGNMENTS[style.align],
      indent: { firstLine: twips(style.firstLineMm) },
      spacing: {
        before: twipsOfPoints(style.beforePt),
        after: twipsOfPoints(style.afterPt),
        ...lineSpacing(style.line),
      },
      keepNext: style.keepWithNext,
      ...(heading === undefined ? {} : { outlineLevel: heading.level }),
    },
  };
}

function lineSpacing(line: TextStyle['line']) {
  return 'exactPt' in line
    ? { line: twipsOfPoints(line.exactPt), lineRule: LineRuleType.EXACT }
    : { line: lineUnits(line.times), lineRule: LineRuleType.AUTO };
}
