import { z } from 'zod';
import { profileIds as ids } from '../../src/shared/records/profile-ids.ts';
import type { Fault, PaperOrder } from './paper-order.ts';

const profileIds = z.enum(ids);

const LONG =
  'Trong quý vừa qua, các tổ cộng tác viên đã ghi nhận kịp thời những việc người dân quan tâm về nước sạch và đường liên xã.';

/** One thing wrong, the papers it is in (kind, way, guide), and what must be found. */
type Single = readonly [fault: Fault, expected: string | readonly string[], ...papers: readonly string[]];

const singles: readonly Single[] = [
  // The sheet and its number.
  [{ page: { width: 216, height: 279 } }, 'page pageSize', 'minutes table hd05', 'letter tabs+lines hd05'],
  [{ page: { width: 297, height: 210 } }, 'page orientation', 'report table hd05'],
  [{ page: { top: 25 } }, 'page marginTop', 'report breaks hd05'],
  [{ page: { bottom: 15 } }, 'page marginBottom', 'plan stacked hd36'],
  [{ page: { left: 25 } }, 'page marginLeft', 'minutes rows hd05', 'letter table nd30'],
  [{ page: { right: 20 } }, 'page marginRight', 'announcement table+styles hd05'],
  [{ page: { edge: 5 } }, 'pageNumber pageNumberEdge', 'report table hd05'],
  [
    { figure: { first: true } },
    'pageNumber pageNumberOnFirst',
    'report table hd05',
    'minutes table+simplefield hd05',
  ],
  [{ figure: { place: 'footer' } }, 'pageNumber pageNumberPlace', 'report table hd05'],
  [{ figure: { align: 'right' } }, 'pageNumber pageNumberPlace', 'plan table+defaults+runs hd05'],
  [{ figure: { size: 11 } }, 'pageNumber size', 'report table hd05'],
  [{ figure: { font: 'Calibri' } }, 'pageNumber font', 'report table hd05'],
  [{ figure: { bold: true } }, 'pageNumber bold', 'report table hd05'],
  [
    { figure: { place: 'none' }, words: { body: Array.from({ length: 20 }, () => ['body', LONG]) } },
    'pageNumber missing',
    'report table hd05',
  ],
  // The letterhead.
  [{ words: { title: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } }, 'title otherTitle', 'minutes table hd05'],
  [{ words: { title: null } }, 'title missing', 'report table hd05'],
  [{ look: { title: { rule: false } } }, 'title ruleBelow', 'report table hd05', 'minutes breaks hd05'],
  [{ look: { title: { size: 13 } } }, 'title size', 'report table hd05', 'letter boxes hd05'],
  [{ look: { title: { bold: false } } }, 'title bold', 'report tabs+lines hd05'],
  [{ look: { parent: { bold: true } } }, 'parentAgency bold', 'report stacked hd05'],
  [{ look: { agency: { bold: false } } }, 'agency bold', 'report table hd05'],
  [{ words: { mark: null } }, 'agency agencyMark', 'report table hd05', 'plan breaks hd05'],
  [{ words: { mark: '* *' } }, 'agency agencyMark', 'report table hd05'],
  [{ words: { number: null } }, 'number missing', 'report breaks hd05'],
  [
    { words: { number: 'Số: 05-BC/BTGDVTU' } },
    'number numberColon',
    'report table hd05',
    'report tabs+lines hd05',
    'report breaks hd05',
  ],
  [{ words: { number: 'Số 5-BC/BTGDVTU' } }, 'number numberPattern', 'report table hd05'],
  [{ words: { number: 'Số 05/BC-BTGDVTU' } }, 'number numberPattern', 'report rows hd05'],
  [{ words: { number: 'Số 05/BC-SVH' } }, 'number numberPattern', 'report table nd30'],
  [{ words: { number: 'Số 05-TB/BTGDVTU' } }, 'number numberType', 'report table hd05'],
  [{ look: { number: { size: 13 } } }, 'number size', 'report table hd05'],
  [
    { words: { placedate: 'Phú Giang, ngày 31 tháng 9 năm 2026' } },
    'placeDate noSuchDay',
    'report table hd05',
    'letter breaks hd05',
  ],
  [
    { words: { placedate: 'Phú Giang, ngày 30 tháng 02 năm 2026' } },
    'placeDate noSuchDay',
    'minutes tabs+lines hd05',
  ],
  [
    { words: { placedate: 'Phú Giang, ngày 15 tháng 13 năm 2026' } },
    'placeDate noSuchDay',
    'report table hd05',
  ],
  [
    { words: { placedate: 'Phú Giang, ngày … tháng 14 năm 2026' } },
    'placeDate noSuchDay',
    'report table hd05',
  ],
  [
    { words: { placedate: 'Phú Giang, ngày 5 tháng 9 năm 2026' } },
    'placeDate dateZeros',
    'report table hd05',
    'minutes boxes hd05',
  ],
  [
    { words: { placedate: 'Phú Giang ngày 15 tháng 9 năm 2026' } },
    'placeDate datePattern',
    'report table hd05',
  ],
  [{ words: { placedate: null } }, 'placeDate missing', 'report table hd05'],
  [
    { look: { placedate: { italic: false } } },
    'placeDate italic',
    'report table hd05',
    'minutes tabs+lines hd05',
  ],
  [{ words: { urgency: 'KHẨN' }, look: { urgency: { bold: false } } }, 'urgency bold', 'report table hd05'],
  [
    { swap: 'head' },
    ['title side', 'parentAgency side', 'agency side', 'number side', 'placeDate side'],
    'report table hd05',
  ],
  // The type and what the document is about.
  [{ look: { type: { size: 14 } } }, 'documentType size', 'report table hd05', 'report breaks hd05'],
  [{ words: { type: 'Báo cáo' } }, 'documentType capitals', 'report table hd05'],
  [{ look: { type: { align: 'left' } } }, 'documentType alignment', 'report table hd05'],
  [{ look: { abstract: { bold: false } } }, 'abstract bold', 'minutes table hd05', 'minutes breaks hd05'],
  [{ words: { abstract: ['KẾT QUẢ CÔNG TÁC THÁNG 8 NĂM 2026'] } }, 'abstract capitals', 'report table hd05'],
  [{ words: { abstract: [] } }, 'abstract missing', 'report table hd05'],
  [{ words: { abstractmark: null } }, 'abstract abstractMark', 'report table hd05'],
  [{ words: { abstractmark: '---' } }, 'abstract abstractMark', 'plan breaks hd05'],
  [{ norule: true }, 'abstract ruleBelow', 'report table nd30'],
  [
    { words: { subject: ['V/v cử người dự hội nghị'] } },
    'abstract subjectForm',
    'letter table hd05',
    'letter breaks hd36',
  ],
  [{ words: { subject: [] } }, 'abstract missing', 'letter table hd05', 'letter table nd30'],
  [{ look: { subject: { size: 14 } } }, 'abstract size', 'letter table hd05'],
  [{ look: { subject: { italic: false } } }, 'abstract italic', 'letter rows hd05'],
  [{ look: { subject: { bold: true } } }, 'abstract bold', 'letter table hd05'],
  [{ words: { addressee: ['Kính gửi:'] } }, 'addressee empty', 'letter table hd05'],
  [{ swap: 'type' }, 'order order', 'report table hd05'],
  // The text.
  [{ look: { body: { size: 13 } } }, 'body size', 'report table hd05', 'minutes table+styles hd05'],
  [{ once: { body: { font: 'Arial' } } }, 'body font', 'report table hd05'],
  [{ once: { body: { font: '.VnTime' } } }, 'body font', 'plan stacked+defaults hd05'],
  [{ once: { body: { align: 'left' } } }, 'body alignment', 'report table hd05'],
  [{ look: { body: { first: 0 } } }, 'body indent', 'report table hd05', 'letter table nd30'],
  [{ once: { body: { left: 10, first: 10 } } }, 'body indentLeft', 'report table hd05'],
  [{ once: { body: { right: 20 } } }, 'body indentRight', 'report table hd05'],
  [{ look: { body: { line: ['auto', 1.5] } } }, 'body lineSpacing', 'report table hd05'],
  [{ look: { body: { line: ['exact', 16] } } }, 'body lineSpacing', 'report table+styles hd05'],
  [{ look: { body: { line: ['auto', 2] } } }, 'body lineSpacing', 'report table nd30'],
  [{ look: { body: { after: 0 }, heading: { after: 0 } } }, 'body gap', 'report table hd05'],
  [{ look: { body: { contextual: true } } }, 'body gap', 'letter table hd05', 'letter table+styles hd05'],
  [{ once: { body: { color: 'FF0000' } } }, 'body color', 'report table hd05', 'minutes stacked hd05'],
  [{ once: { heading: { color: '0070C0' } } }, 'headings color', 'report table hd05'],
  [{ once: { body: { highlight: 'yellow' } } }, 'body highlight', 'report table hd05'],
  [{ once: { body: { bold: true } } }, 'body bold', 'report table hd05'],
  [{ once: { body: { italic: true } } }, 'body italic', 'report table hd05'],
  [{ once: { body: { underline: true } } }, 'body underline', 'report table hd05'],
  [{ look: { heading: { bold: false } }, body: [[6, 'body', LONG]] }, 'headings bold', 'report table hd05'],
  [
    { body: [[1, 'heading', 'I- Tình hình chung']] },
    'headings capitals',
    'report table hd05',
    'minutes stacked hd36',
  ],
  [
    { body: [[0, 'body', 'Tại huyện Phú Lâm, người dân đề nghị sửa đường.']] },
    'wording district',
    'report table hd05',
  ],
  [{ body: [[0, 'body', LONG.normalize('NFD')]] }, 'wording notComposed', 'report table hd05'],
  [{ body: [[11, 'body', 'Các đơn vị thực hiện nghiêm túc./.']] }, 'body endOfBody', 'report table hd05'],
  [{ body: [[11, 'body', 'Các đơn vị thực hiện nghiêm túc.']] }, 'body endOfBody', 'report table nd30'],
  [
    {
      body: [
        [
          3,
          'table',
          [
            ['TT', 'Việc'],
            ['1', 'Sửa đường'],
          ],
        ],
      ],
      look: { cell: { size: 16 } },
    },
    'table size',
    'report table hd05',
  ],
  // Who signs, and who receives it.
  [{ words: { name: null } }, 'signatures signerName', 'report table hd05', 'letter stacked hd05'],
  [
    { words: { name: 'LÊ MINH PHÚ' } },
    'signatures capitals',
    'report table hd05',
    'minutes table hd05',
    'plan signtabs hd05',
  ],
  [{ words: { name: 'TS. Lê Minh Phú' } }, 'signatures degree', 'report table hd05'],
  [{ words: { name: 'PGS.TS Lê Minh Phú' } }, 'signatures degree', 'report breaks hd05'],
  [{ words: { name: 'Thạc sĩ Lê Minh Phú' } }, 'signatures degree', 'minutes table hd05'],
  [{ words: { name: 'BS. Lê Minh Phú' } }, 'signatures degree', 'letter tabs+lines hd05'],
  [{ look: { signname: { bold: false } } }, 'signatures bold', 'report table hd05'],
  [{ look: { signpost: { bold: true } } }, 'signatures bold', 'report breaks hd05'],
  [
    {
      words: {
        sign: [
          ['signtitle', 'KT. TRƯỞNG BAN'],
          ['signpost', 'PHÓ TRƯỞNG BAN'],
        ],
      },
    },
    'signatures authority',
    'report table hd05',
  ],
  [{ words: { sign: [], name: null } }, 'signatures missing', 'report table hd05'],
  [{ words: { left: ['', ''] } }, 'signatures signatureCount', 'minutes table hd05'],
  [{ swap: 'ending' }, 'signatures side', 'minutes table hd05'],
  [{ swap: 'ending' }, ['signatures side', 'recipients side'], 'report table hd05'],
  [{ words: { label: null, recipients: [] } }, 'recipients missing', 'report table hd05'],
  [{ words: { recipients: [] } }, 'recipients empty', 'report table hd05', 'announcement stacked hd05'],
  [{ words: { label: 'Nơi nhận' } }, 'recipients recipientsLabel', 'report table hd05'],
  [
    { look: { label: { underline: false } } },
    'recipients underline',
    'report table hd05',
    'report breaks hd05',
  ],
  [{ look: { recipient: { size: 14 } } }, 'recipients size', 'report table hd05'],
  [
    { words: { recipients: ['- Như trên,', '- Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy.'] } },
    'recipients recipientEnding',
    'report table hd05',
  ],
  [
    { words: { recipients: ['- Như trên;', '- Lưu: Văn phòng.'] } },
    'recipients filingColon',
    'report table hd05',
  ],
];

/** Papers with one thing wrong. */
export const faultyPapers: readonly PaperOrder[] = singles
  .flatMap(([fault, expected, ...papers]) =>
    papers.map((paper): Omit<PaperOrder, 'name'> => {
      const [kind = '', way = '', id = ''] = paper.split(' ');
      return { kind, way, guide: profileIds.parse(id), fault, expected: [expected].flat() };
    }),
  )
  .map((order, at) => ({ ...order, name: `sai-${String(at + 1).padStart(3, '0')}` }));
