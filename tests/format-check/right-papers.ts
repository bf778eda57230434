import type { PaperOrder } from './paper-order.ts';

const kinds = [
  'minutes',
  'announcement',
  'report',
  'plan',
  'proposal',
  'decision',
  'guidance',
  'letter',
] as const;

/** How offices build the same paper: the blocks, the formats, the page number. */
const ways = [
  'table',
  'rows',
  'breaks',
  'tabs+underlined',
  'tabs+lines',
  'loosetabs+lines',
  'boxes',
  'frames',
  'stacked',
  'datebelow',
  'recipientsbelow',
  'signtabs',
  'table+styles',
  'breaks+styles',
  'stacked+defaults',
  'table+defaults+runs',
  'table+caps',
  'table+controls',
  'table+tracked',
  'table+simplefield',
  'rows+lines+caps+runs',
];

type Built = Omit<PaperOrder, 'name' | 'expected'>;

const kindAt = (at: number) => kinds[at % kinds.length] ?? 'report';

/** Each way with two kinds under the newest guide, and each kind under every other guide. */
const built = ways.flatMap((way, at) =>
  [at, at * 3 + 1].map((which): Built => ({ kind: kindAt(which), way, guide: 'hd05' })),
);
const older = kinds.flatMap((kind, at) =>
  (['hd36', 'hd11', 'nd30'] as const).map(
    (guide): Built => ({ kind, way: ways[(at * 2) % ways.length] ?? 'table', guide }),
  ),
);
const wordings: readonly Built[] = [
  {
    kind: 'minutes',
    guide: 'hd05',
    way: 'table',
    words: { placedate: 'Phú Giang, ngày … tháng … năm 2026' },
  },
  {
    kind: 'report',
    guide: 'hd05',
    way: 'table',
    words: { placedate: 'Phú Giang, ngày      tháng 9 năm 2026' },
  },
  { kind: 'report', guide: 'hd05', way: 'table', words: { number: 'Số       -BC/BTGDVTU' } },
  { kind: 'report', guide: 'hd05', way: 'breaks', words: { number: 'Số ……-BC/BTGDVTU' } },
  { kind: 'plan', guide: 'hd05', way: 'table', words: { urgency: 'KHẨN' } },
  { kind: 'minutes', guide: 'hd05', way: 'table', words: { name: '…………………' } },
  {
    kind: 'letter',
    guide: 'hd05',
    way: 'table',
    words: { addressee: ['Kính gửi:', '- Sở Y tế,', '- Sở Xây dựng.'] },
  },
  // The colon is not always underlined with its word.
  { kind: 'report', guide: 'hd05', way: 'table', words: { label: 'Nơi nhận__:__' } },
  { kind: 'report', guide: 'hd05', way: 'table', words: { stamp: '(Đã ký)' } },
  {
    kind: 'report',
    guide: 'hd05',
    way: 'table',
    words: { attached: '(từ ngày 15 tháng 8 đến ngày 14 tháng 9)' },
  },
  {
    kind: 'report',
    guide: 'hd05',
    way: 'table',
    words: {
      sign: [
        ['signtitle', 'T/M BAN THƯỜNG VỤ'],
        ['signpost', 'PHÓ BÍ THƯ'],
      ],
    },
  },
  {
    kind: 'report',
    guide: 'nd30',
    way: 'table',
    words: {
      sign: [
        ['signtitle', 'TM. ỦY BAN NHÂN DÂN'],
        ['signtitle', 'KT. CHỦ TỊCH'],
        ['signpost', 'PHÓ CHỦ TỊCH'],
      ],
    },
  },
  // Who decides stands under what the decision is about, and what follows is announced once more.
  {
    kind: 'decision',
    guide: 'nd30',
    way: 'table',
    words: {
      body: [
        ['signtitle', 'GIÁM ĐỐC SỞ VĂN HÓA'],
        ['body', 'Căn cứ Quy chế làm việc của Sở;'],
        ['body', 'Theo đề nghị của Chánh Văn phòng Sở.'],
        ['signtitle', 'QUYẾT ĐỊNH:'],
        ['body', '**Điều 1.** Kiện toàn tổ cộng tác viên gồm các đồng chí có tên trong danh sách kèm theo.'],
        ['body', '**Điều 2.** Quyết định này có hiệu lực kể từ ngày ký.'],
        ['body', '**Điều 3.** Chánh Văn phòng và các đơn vị liên quan thi hành Quyết định này./.'],
      ],
    },
  },
  {
    kind: 'report',
    guide: 'hd05',
    way: 'table',
    words: {
      body: [
        ['annexhead', 'PHẦN THỨ NHẤT'],
        ['annexhead', 'KẾT QUẢ CÔNG TÁC'],
        ['heading', 'I- NHỮNG VIỆC ĐÃ LÀM'],
        ['body', '**1. Về tuyên truyền:** các cơ quan báo chí đã đưa 12 tin, bài về hội nghị.'],
        ['body', 'V.I. Lênin đã viết về công tác tuyên truyền như sau.'],
        ['body', '(Có danh sách kèm theo.)'],
      ],
    },
  },
  {
    kind: 'announcement',
    guide: 'hd05',
    way: 'table',
    words: { attached: '(Kèm theo Công văn số 12-CV/BTGDVTU, ngày 10/9/2026)' },
  },
  ...['table', 'breaks', 'recipientsbelow'].flatMap((way) =>
    ['announcement', way === 'table' ? 'minutes' : 'report'].map(
      (kind): Built => ({
        kind,
        guide: 'hd05',
        way,
        words: {
          annex: {
            landscape: kind === 'announcement',
            head: ['PHỤ LỤC', 'Danh sách việc cần theo dõi'],
            attached: '(Kèm theo Thông báo số 05-TB/BTGDVTU, ngày 15/9/2026)',
            rows: [
              ['TT', 'Việc', 'Người chủ trì', 'Thời hạn'],
              ['1', 'Sửa đường liên xã', 'Sở Xây dựng', '30/9/2026'],
            ],
          },
        },
      }),
    ),
  ),
];

/** Papers in which there is nothing to find, whatever way they were built. */
export const rightPapers: readonly PaperOrder[] = [...built, ...older, ...wordings].map((order, at) => ({
  ...order,
  name: `dung-${String(at + 1).padStart(3, '0')}`,
  expected: [],
}));
