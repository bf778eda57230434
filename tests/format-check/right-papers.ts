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
