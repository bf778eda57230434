import { beforeAll, describe, expect, it } from 'vitest';
import { alteredWord } from '../../../tests/docx/altered-word.ts';
import { ownPaper } from '../../../tests/docx/own-papers.ts';
import { profileById } from '../../shared/documents/profile.ts';
import { fileOfProfile } from '../../shared/documents/profile-overrides.ts';
import { checkForm } from '../../shared/format-check/check.ts';
import type { CheckRule, CheckValue } from '../../shared/format-check/finding.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';

type Alter = (xml: string) => string;
type Part = 'document' | 'styles' | 'header1';
/** Which paper, which part of its file, what is done to it, and all that must be found then. */
type Case = readonly [
  rule: CheckRule,
  paper: 'minutes' | 'announcement' | 'state' | 'list',
  part: Part,
  alter: Alter,
  found: string,
];

const said =
  (before: string | RegExp, after: string): Alter =>
  (xml) =>
    xml.replace(before, after);

/** Gives the paragraph of a style settings of its own. */
const own =
  (style: string, paragraph: string, run = ''): Alter =>
  (xml) => {
    const start = xml.indexOf(`<w:p><w:pPr><w:pStyle w:val="minutes-${style}"/>`);
    const end = xml.indexOf('</w:p>', start);
    const altered = xml
      .slice(start, end)
      .replace('</w:pPr>', `${paragraph}</w:pPr>`)
      .replaceAll('<w:r>', `<w:r><w:rPr>${run}</w:rPr>`);
    return xml.slice(0, start) + altered + xml.slice(end);
  };

/** Takes a paragraph of a style out. */
const without =
  (style: string): Alter =>
  (xml) => {
    const start = xml.indexOf(`<w:p><w:pPr><w:pStyle w:val="minutes-${style}"/>`);
    return xml.slice(0, start) + xml.slice(xml.indexOf('</w:p>', start) + '</w:p>'.length);
  };

/** Puts the paragraph of a style in front of everything. */
const first =
  (style: string): Alter =>
  (xml) => {
    const start = xml.indexOf(`<w:p><w:pPr><w:pStyle w:val="minutes-${style}"/>`);
    const end = xml.indexOf('</w:p>', start) + '</w:p>'.length;
    return (xml.slice(0, start) + xml.slice(end)).replace('<w:body>', `<w:body>${xml.slice(start, end)}`);
  };

/** Changes the two cells of a table about. */
const swapped =
  (table: number): Alter =>
  (xml) => {
    const cells = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)]
      .map(([cell]) => cell)
      .slice(table * 2, table * 2 + 2);
    const [left = '', right = ''] = cells;
    return xml.replace(left + right, right + left);
  };

const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

const cases: readonly Case[] = [
  [
    'pageSize',
    'minutes',
    'document',
    said('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'),
    'page pageSize 216×279 → 210×297',
  ],
  [
    'orientation',
    'minutes',
    'document',
    said('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"'),
    'page orientation landscape → portrait',
  ],
  [
    'marginTop',
    'minutes',
    'document',
    said('w:top="1134"', 'w:top="1418"'),
    'page marginTop 25.01 mm → 20 mm',
  ],
  [
    'marginBottom',
    'minutes',
    'document',
    said('w:bottom="1134"', 'w:bottom="850"'),
    'page marginBottom 14.99 mm → 20 mm',
  ],
  [
    'marginLeft',
    'state',
    'document',
    said('w:left="1701"', 'w:left="1418"'),
    'page marginLeft 25.01 mm → 30-35 mm',
  ],
  [
    'marginRight',
    'minutes',
    'document',
    said('w:right="850"', 'w:right="1134"'),
    'page marginRight 20 mm → 15 mm',
  ],
  [
    'pageNumberOnFirst',
    'minutes',
    'document',
    said('<w:titlePg/>', ''),
    'pageNumber pageNumberOnFirst yes → no',
  ],
  [
    'pageNumberPlace',
    'minutes',
    'header1',
    said('w:jc w:val="center"', 'w:jc w:val="right"'),
    'pageNumber pageNumberPlace top-right → top-center',
  ],
  [
    'pageNumberPlace',
    'minutes',
    'document',
    said('w:headerReference', 'w:footerReference'),
    'pageNumber pageNumberPlace bottom → top-center',
  ],
  [
    'pageNumberEdge',
    'minutes',
    'document',
    said('w:header="567"', 'w:header="720"'),
    'pageNumber pageNumberEdge 12.7 mm → 10 mm',
  ],
  [
    'size',
    'minutes',
    'header1',
    (xml) => xml.replaceAll('w:sz w:val="28"', 'w:sz w:val="24"'),
    'pageNumber size 12 size → 14 size',
  ],
  ['missing', 'minutes', 'header1', said('>PAGE<', '>DATE<'), 'pageNumber missing none → pageNumber'],
  ['missing', 'minutes', 'document', without('title'), 'title missing none → title'],
  ['missing', 'minutes', 'document', without('number'), 'number missing none → number'],
  ['missing', 'minutes', 'document', without('placeDate'), 'placeDate missing none → placeDate'],
  ['missing', 'announcement', 'document', without('recipientsLabel'), 'recipients missing none → recipients'],
  ['otherTitle', 'minutes', 'document', said(PARTY, STATE), `title otherTitle ${STATE} → ${PARTY}`],
  [
    'otherTitle',
    'state',
    'document',
    said(STATE, PARTY),
    `title otherTitle ${PARTY} → ${STATE} / Độc lập - Tự do - Hạnh phúc`,
  ],
  ['ruleBelow', 'minutes', 'document', said(/<w:pBdr>.*?<\/w:pBdr>/s, ''), 'title ruleBelow no → yes'],
  ['agencyMark', 'minutes', 'document', without('agencyMark'), 'agency agencyMark none → *'],
  [
    'numberColon',
    'minutes',
    'document',
    said('>Số <', '>Số: <'),
    'number numberColon Số: 05-BB/BTGDVTU → Số 05-BB/BTGDVTU',
  ],
  [
    'numberPattern',
    'minutes',
    'document',
    said('>05<', '>5<'),
    'number numberPattern Số 5-BB/BTGDVTU → Số 05-BB/BTGDVTU',
  ],
  [
    'numberPattern',
    'state',
    'document',
    said('>Số: <', '>Số <'),
    'number numberPattern Số 05/BB-BTGDVTU → Số: 05/BB-BTGDVTU',
  ],
  ['numberType', 'announcement', 'document', said('>TB<', '>BB<'), 'number numberType BB → TB'],
  [
    'datePattern',
    'minutes',
    'document',
    said(
      '>, </w:t></w:r><w:r><w:t xml:space="preserve">ngày 05',
      '> </w:t></w:r><w:r><w:t xml:space="preserve">ngày 05',
    ),
    'placeDate datePattern Phú Giang ngày 05 tháng 9 năm 2026 → Phú Giang, ngày 05 tháng 9 năm 2026',
  ],
  [
    'dateZeros',
    'minutes',
    'document',
    said('ngày 05 tháng 9 năm 2026', 'ngày 5 tháng 09 năm 2026'),
    'placeDate dateZeros ngày 5 tháng 09 năm 2026 → ngày 05 tháng 9 năm 2026',
  ],
  ['italic', 'minutes', 'document', own('placeDate', '', '<w:i w:val="0"/>'), 'placeDate italic no → yes'],
  ['abstractMark', 'minutes', 'document', said('>-----<', '>---<'), 'abstract abstractMark --- → -----'],
  ['abstractMark', 'announcement', 'document', without('abstractMark'), 'abstract abstractMark none → -----'],
  [
    'font',
    'minutes',
    'document',
    own('abstract', '', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
    'abstract font Arial → Times New Roman',
  ],
  [
    'font',
    'minutes',
    'document',
    own('body', '', '<w:rFonts w:hAnsi=".VnTime"/>'),
    'body font .VnTime → Times New Roman',
  ],
  [
    'size',
    'minutes',
    'document',
    own('documentType', '', '<w:sz w:val="26"/>'),
    'documentType size 13 size → 15-16 size',
  ],
  [
    'size',
    'minutes',
    'styles',
    said(/(styleId="minutes-body".*?)w:sz w:val="28"/s, '$1w:sz w:val="26"'),
    'body size 13 size → 14-15 size',
  ],
  ['size', 'list', 'document', own('tableHead', '', '<w:sz w:val="36"/>'), 'table size 18 size → 12-14 size'],
  ['bold', 'minutes', 'document', own('signatureName', '', '<w:b w:val="0"/>'), 'signatures bold no → yes'],
  ['bold', 'announcement', 'document', own('signaturePosition', '', '<w:b/>'), 'signatures bold yes → no'],
  ['bold', 'minutes', 'document', own('heading', '', '<w:b w:val="false"/>'), 'headings bold no → yes'],
  [
    'underline',
    'announcement',
    'document',
    own('recipientsLabel', '', '<w:u w:val="none"/>'),
    'recipients underline no → yes',
  ],
  [
    'capitals',
    'minutes',
    'document',
    (xml) => said('BIÊN BẢN', 'Biên bản')(own('documentType', '', '<w:caps w:val="0"/>')(xml)),
    'documentType capitals no → yes',
  ],
  ['capitals', 'minutes', 'document', own('abstract', '', '<w:caps/>'), 'abstract capitals yes → no'],
  [
    'alignment',
    'minutes',
    'document',
    own('abstract', '<w:jc w:val="left"/>'),
    'abstract alignment left → center',
  ],
  [
    'alignment',
    'announcement',
    'document',
    own('body', '<w:jc w:val="left"/>'),
    'body alignment left → justify',
  ],
  ['indent', 'minutes', 'document', own('body', '<w:ind w:firstLine="0"/>'), 'body indent 0 mm → 10 mm'],
  ['indent', 'minutes', 'document', own('body', '<w:ind w:hanging="284"/>'), 'body indent -5 mm → 10 mm'],
  [
    'lineSpacing',
    'minutes',
    'document',
    own('body', '<w:spacing w:line="360" w:lineRule="auto"/>'),
    'body lineSpacing 1.5 times → 18-22 exactPt',
  ],
  [
    'lineSpacing',
    'state',
    'document',
    own('body', '<w:spacing w:line="480" w:lineRule="auto"/>'),
    'body lineSpacing 2 times → 1-1.5 times',
  ],
  ['gap', 'minutes', 'document', own('body', '<w:spacing w:after="0"/>'), 'body gap 0 pt → ≥6 pt'],
  ['endOfBody', 'announcement', 'document', said('kỳ tới.', 'kỳ tới./.'), 'body endOfBody ./. → .'],
  [
    'side',
    'minutes',
    'document',
    swapped(1),
    'signatures side left → right, signatures side right → left, recipients side right → left',
  ],
  [
    'signatureCount',
    'minutes',
    'document',
    (xml) => without('signatureName')(without('signatureTitle')(xml)),
    'signatures signatureCount 1 → 2',
  ],
  [
    'authority',
    'announcement',
    'document',
    said('K/T TRƯỞNG BAN', 'KT. TRƯỞNG BAN'),
    'signatures authority KT. → K/T',
  ],
  [
    'recipientsLabel',
    'announcement',
    'document',
    said('Nơi nhận:', 'Nơi nhận'),
    'recipients recipientsLabel Nơi nhận → Nơi nhận:',
  ],
  [
    'recipientEnding',
    'announcement',
    'document',
    said('- Sở Y tế;', '- Sở Y tế,'),
    'recipients recipientEnding , → ;',
  ],
  [
    'filingColon',
    'announcement',
    'document',
    said('- Lưu ', '- Lưu: '),
    'recipients filingColon - Lưu: Ban Tuyên giáo và Dân vận Tỉnh ủy. → - Lưu Ban Tuyên giáo và Dân vận Tỉnh ủy.',
  ],
  ['order', 'minutes', 'document', first('documentType'), 'order order documentType → title'],
  [
    'district',
    'minutes',
    'document',
    said('Trạm y tế thiếu thuốc.', 'Trạm y tế huyện thiếu thuốc.'),
    'wording district tế huyện thiếu thuốc. → none',
  ],
  [
    'notComposed',
    'minutes',
    'document',
    (xml) => xml.replace('Hội trường A', 'Hội trường A'.normalize('NFD')),
    `wording notComposed ${'Hội'.normalize('NFD')} → none`,
  ],
];

const files = new Map<Case[1], Uint8Array>();

beforeAll(async () => {
  const [party, state] = [profileById('hd05'), profileById('nd30')];
  files.set('minutes', await ownPaper('minutes', 'full', party));
  files.set('announcement', await ownPaper('announcement', 'full', party));
  files.set('list', await ownPaper('invitationList', 'full', party));
  files.set('state', await ownPaper('minutes', 'full', state));
});

describe('a paper with one thing wrong', () => {
  it.each(cases)('%s of %s, in %s', (_rule, paper, part, alter, expected) => {
    const file = alteredWord(files.get(paper) ?? new Uint8Array(), `word/${part}.xml`, alter);
    const id = paper === 'state' ? 'nd30' : 'hd05';
    const guide = { profile: profileById(id), file: fileOfProfile(id) };
    const { findings } = checkForm(readWord(file, 'a.docx'), guide);
    const told = findings.map(
      (one) => `${one.part} ${one.rule} ${inShort(one.found)} → ${inShort(one.expected)}`,
    );
    expect(told.join(', ')).toBe(expected);
  });

  it('is told with the number of the paragraph and its words', () => {
    const file = alteredWord(
      files.get('minutes') ?? new Uint8Array(),
      'word/document.xml',
      own('abstract', '<w:jc w:val="left"/>'),
    );
    const guide = { profile: profileById('hd05'), file: fileOfProfile('hd05') };
    const [finding] = checkForm(readWord(file, 'a.docx'), guide).findings;
    expect(finding?.places).toEqual([
      { paragraph: 9, quote: 'Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026' },
    ]);
  });
});

function inShort(value: CheckValue): string {
  switch (value.is) {
    case 'word':
      return value.word;
    case 'text':
      return value.text;
    case 'count':
      return String(value.count);
    case 'sheet':
      return `${value.widthMm}×${value.heightMm}`;
    case 'measure': {
      const { least, most, unit } = value;
      if (most === null) return `≥${least} ${unit}`;
      return `${least === most ? least : `${least}-${most}`} ${unit}`;
    }
  }
}
