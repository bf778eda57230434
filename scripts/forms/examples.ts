import type { Block, Paper, TableColumn } from '../../src/shared/documents/model.ts';
import { block, paragraph } from '../../src/shared/documents/parts/paragraphs.ts';
import type { Profile } from '../../src/shared/documents/profile.ts';

/*
 * The forms that come with the program, to begin from: papers whose words are fields. They look as the office's own
 * documents do, since the same writer lays them out by the same profile.
 */

const DOTS = '……';
const NO_DATE = `ngày ${DOTS} tháng ${DOTS} năm ${DOTS}`;

/** Minutes cut down to what was said, concluded and given to do. */
export function shortMinutes(profile: Profile): Paper {
  return paper('Biên bản rút gọn', 'portrait', [
    letterhead(profile, 'BB', '{{hoi_nghi.so}}', day('hoi_nghi.ngay')),
    ...heading(profile, 'BIÊN BẢN', '{{hoi_nghi.ten}}'),
    block('body', '- Thời gian: {{hoi_nghi.gio_bat_dau}}, {{hoi_nghi.ngay}}.'),
    block('body', '- Địa điểm: {{hoi_nghi.dia_diem}}.'),
    block('body', '- Người chủ trì: đồng chí {{chu_tri.ho_ten}}, {{chu_tri.chuc_vu}}.'),
    block('body', '- Người ghi biên bản: đồng chí {{nguoi_ghi.ho_ten}}, {{nguoi_ghi.chuc_vu}}.'),
    block(
      'body',
      '- Có mặt: {{thanh_phan.so_co_mat}} đồng chí; vắng mặt: {{thanh_phan.so_vang_mat}} đồng chí.',
    ),
    ...repeated('vang_mat', '+ {{dai_bieu}}{{#ly_do}} (lý do: {{ly_do}}){{/ly_do}}.'),
    block('heading', '1. Ý kiến phát biểu'),
    block('body', 'Đã có {{so_y_kien}} lượt ý kiến phát biểu.'),
    ...repeated(
      'y_kien',
      '- {{nguoi_phat_bieu}}: {{noi_dung}}{{#kien_nghi}} (Kiến nghị: {{kien_nghi}}).{{/kien_nghi}}',
    ),
    ...repeated('tra_loi', '- {{nguoi_tra_loi}} trả lời: {{noi_dung}}'),
    block('heading', '2. Kết luận của chủ trì hội nghị'),
    block('body', '{{hoi_nghi.ket_luan}}'),
    ...repeated(
      'nhiem_vu',
      '({{stt}}) {{don_vi}}: {{noi_dung}}{{#thoi_han}} (thời hạn: {{thoi_han}}){{/thoi_han}}',
    ),
    block('closing', `Hội nghị kết thúc vào hồi {{hoi_nghi.gio_ket_thuc}} cùng ngày.`),
    {
      type: 'columns',
      part: 'signatures',
      left: [
        paragraph('signatureTitle', 'NGƯỜI GHI BIÊN BẢN'),
        paragraph('signatureName', '{{nguoi_ghi.ho_ten}}'),
        ...recipients(profile),
      ],
      right: [
        paragraph('signatureTitle', 'CHỦ TRÌ HỘI NGHỊ'),
        paragraph('signatureName', '{{chu_tri.ho_ten}}'),
      ],
    },
  ]);
}

/** The tasks of a meeting in a table, lying. */
export function taskTable(profile: Profile): Paper {
  const columns: TableColumn[] = [
    { head: 'STT', share: 12, align: 'center' },
    { head: 'Nhiệm vụ', share: 80, align: 'left' },
    { head: 'Đơn vị thực hiện', share: 42, align: 'left' },
    { head: 'Thời hạn', share: 26, align: 'center' },
    { head: 'Số văn bản', share: 34, align: 'left' },
    { head: 'Kết quả', share: 50, align: 'left' },
  ];
  const cells = [
    '{{#nhiem_vu}}{{stt}}',
    '{{noi_dung}}',
    '{{don_vi}}',
    '{{thoi_han}}',
    '{{so_van_ban}}{{#ngay_van_ban}}, ngày {{ngay_van_ban}}{{/ngay_van_ban}}',
    '{{tinh_trang}}{{#ket_qua}}: {{ket_qua}}{{/ket_qua}}{{/nhiem_vu}}',
  ];
  return paper('Bảng theo dõi nhiệm vụ', 'landscape', [
    letterhead(profile, null, '', NO_DATE),
    ...heading(profile, 'BẢNG THEO DÕI NHIỆM VỤ', 'giao tại {{hoi_nghi.ten}}'),
    block(
      'lead',
      'Hội nghị họp {{hoi_nghi.ngay}}, do đồng chí {{chu_tri.ho_ten}}, {{chu_tri.chuc_vu}}, chủ trì.',
    ),
    { type: 'table', columns, rows: [{ place: 'nhiem_vu', cells }], rowMm: 0 },
    signed(profile),
  ]);
}

/** An invitation to one meeting. */
export function invitation(profile: Profile): Paper {
  return paper('Giấy mời', 'portrait', [
    letterhead(profile, 'GM', DOTS, NO_DATE),
    ...heading(profile, 'GIẤY MỜI', 'dự {{hoi_nghi.ten}}'),
    block('body', `Kính gửi: ${DOTS.repeat(8)}`),
    block('body', '{{co_quan.ten_day_du}} trân trọng kính mời đồng chí dự {{hoi_nghi.ten}}.'),
    block('body', '- Thời gian: {{hoi_nghi.gio_bat_dau}}, {{hoi_nghi.ngay}}.'),
    block('body', '- Địa điểm: {{hoi_nghi.dia_diem}}.'),
    block('body', '- Chủ trì: đồng chí {{chu_tri.ho_ten}}, {{chu_tri.chuc_vu}}.'),
    block('lead', '- Nội dung:'),
    ...repeated(
      'chuong_trinh',
      '+ {{#gio}}{{gio}}: {{/gio}}{{noi_dung}}{{#nguoi_trinh_bay}} ({{nguoi_trinh_bay}}){{/nguoi_trinh_bay}}.',
    ),
    block('closing', 'Đề nghị đồng chí đến dự đúng thành phần, thời gian; nếu bận, xin cử người dự thay.'),
    signed(profile),
  ]);
}

function paper(title: string, orientation: Paper['orientation'], blocks: Block[]): Paper {
  return { title, creator: '', orientation, blocks, missing: [] };
}

/** A line for each item of a list. */
function repeated(list: string, line: string): Block[] {
  return [block('body', `{{#${list}}}`), block('body', line), block('body', `{{/${list}}}`)];
}

/** A date, or dots for it where the meeting has none. */
function day(field: string): string {
  return `{{${field}}}{{^${field}}}${NO_DATE}{{/${field}}}`;
}

/** @param type what stands between number and symbol; null for papers that bear no number */
function letterhead(
  { letterhead: { title, agencyMark } }: Profile,
  type: string | null,
  number: string,
  date: string,
): Block {
  return {
    type: 'columns',
    part: 'letterhead',
    left: [
      paragraph('parentAgency', '{{co_quan.cap_uy}}'),
      paragraph('agency', '{{co_quan.ten}}'),
      ...(agencyMark === null ? [] : [paragraph('agencyMark', agencyMark)]),
      ...(type === null ? [] : [paragraph('number', `Số ${number}-${type}/{{co_quan.ky_hieu}}`)]),
    ],
    right: [
      ...title.map(({ role, text }) => paragraph(role, text)),
      paragraph('placeDate', `{{co_quan.dia_danh}}, ${date}`),
    ],
  };
}

function heading({ abstractMark }: Profile, type: string, about: string): Block[] {
  return [
    block('documentType', type),
    block('abstract', about),
    ...(abstractMark === null ? [] : [block('abstractMark', abstractMark)]),
  ];
}

function signed(profile: Profile): Block {
  return {
    type: 'columns',
    part: 'signatures',
    left: recipients(profile),
    right: [
      paragraph('signatureTitle', '{{co_quan.ky_thay}}'),
      paragraph('signaturePosition', '{{co_quan.chuc_vu_ky}}'),
      paragraph('signatureName', '{{co_quan.nguoi_ky}}'),
    ],
  };
}

function recipients({ recipients: { label } }: Profile) {
  return [paragraph('recipientsLabel', label), paragraph('recipient', '- Lưu {{co_quan.ten_day_du}}.')];
}
