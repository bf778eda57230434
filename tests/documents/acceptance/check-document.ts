import type { ParagraphRole } from '../../../src/shared/documents/model.ts';
import { orientPages } from '../../../src/shared/documents/orientation.ts';
import type { Profile } from '../../../src/shared/documents/profile.ts';
import { type DocumentKind, typeAbbreviations } from '../../../src/shared/records/document-kinds.ts';
import { findPersonalData } from '../../../src/shared/text/personal-data.ts';
import { isOn, mmOf, type ReadDocx, type ReadParagraph, settingOf } from './read-docx.ts';
import { child, descendants } from './xml.ts';

type Check = (docx: ReadDocx, profile: Profile, kind: DocumentKind) => boolean;

/** Those that lie on their side. */
const LANDSCAPE: ReadonlySet<DocumentKind> = new Set(['attendanceSheet', 'taskTable']);

/** The titles over the names of those who sign, and how many names there are. */
const signing: Readonly<Record<DocumentKind, RegExp>> = {
  minutes: /^NGƯỜI GHI BIÊN BẢN,CHỦ TRÌ HỘI NGHỊ$/u,
  attendeeList: /^NGƯỜI LẬP DANH SÁCH$/u,
  announcement: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
  unitAnnouncement: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
  report: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
  letter: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
  excerpt: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
  invitation: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
  invitationList: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
  attendanceSheet: /^NGƯỜI LẬP DANH SÁCH$/u,
  taskTable: /^NGƯỜI LẬP BẢNG$/u,
  reminder: /^(?:K\/T|KT\.) TRƯỞNG BAN$/u,
};

/** Roundings of twips and half-points, far below what anybody can see. */
const NEAR_MM = 0.05;

/** What a document must satisfy before it may leave the office, each item read from the Word file itself. */
const checks: Readonly<Record<string, Check>> = {
  'page size and margins': ({ section }, profile, kind) => {
    const orientation = LANDSCAPE.has(kind) ? 'landscape' : 'portrait';
    const { page, pageNumber } = orientPages({ orientation }, profile);
    const size = (name: string) => mmOf(child(section, 'w:pgSz')?.attributes.get(name));
    const margin = (name: string) => mmOf(child(section, 'w:pgMar')?.attributes.get(name));
    return (
      near(size('w:w'), page.widthMm) &&
      near(size('w:h'), page.heightMm) &&
      near(margin('w:top'), page.marginMm.top) &&
      near(margin('w:bottom'), page.marginMm.bottom) &&
      near(margin('w:left'), page.marginMm.left) &&
      near(margin('w:right'), page.marginMm.right) &&
      near(margin('w:header'), pageNumber.edgeMm)
    );
  },
  'the title of its own side only': (docx, { letterhead }) => {
    const state = /cộng hòa xã hội chủ nghĩa việt nam/iu;
    const ours = letterhead.title.map(({ text }) => text);
    return (
      state.test(everything(docx)) === state.test(ours.join(' ')) &&
      ours.every((line) => everything(docx).includes(line))
    );
  },
  'number and symbol': (docx, { letterhead }, kind) => {
    const type = kind === 'unitAnnouncement' ? typeAbbreviations.announcement : typeAbbreviations[kind];
    if (type === null) return all(docx, 'number').length === 0;
    const [before = '', between = '', last = ''] = letterhead.number.pattern
      .replace('{type}', type)
      .split(/\{number\}|\{symbol\}/);
    const number = new RegExp(
      `^(${before}\\d{2,}|${before.trimEnd()}\u00a0+)${between}([A-ZĐ]+|……)${last}$`,
      'u',
    );
    return number.test(only(docx, 'number').text);
  },
  'the mark under the name of the agency': ({ paragraphs }, { letterhead }) => {
    const marks = paragraphs.filter(({ text }) => text === '*').length;
    return letterhead.agencyMark === null ? marks === 0 : marks === 1;
  },
  'place and date': (docx) => {
    const { text, runs } = only(docx, 'placeDate');
    const day = /^.+, ngày (0[1-9]|[12]\d|3[01]|……) tháng (0[12]|[3-9]|1[0-2]|……) năm (\d{4}|……)$/u;
    return day.test(text) && runs.every(({ properties }) => isOn(properties, 'w:i'));
  },
  'abstract and what is under it': (docx, { abstractMark, styles }, kind) => {
    // A letter says under its number what it is about.
    if (kind === 'letter')
      return all(docx, 'letterSubject').length === 1 && all(docx, 'abstract').length === 0;
    const abstract = only(docx, 'abstract');
    const after = docx.paragraphs[docx.paragraphs.indexOf(abstract) + 1];
    const underlined =
      abstractMark === null
        ? hasRule(after) === (styles.abstract.rule !== null)
        : after?.text === abstractMark;
    return underlined && abstract.runs.every(({ properties }) => isOn(properties, 'w:b'));
  },
  'who signs': (docx, _profile, kind) => {
    const titles = all(docx, 'signatureTitle').map(({ text }) => text);
    const names = all(docx, 'signatureName');
    const bold = names.flatMap(({ runs }) => runs).every(({ properties }) => isOn(properties, 'w:b'));
    return signing[kind].test(titles.join()) && names.length === titles.length && bold;
  },
  'page number from page 2 on': ({ section, header, headerText }, { pageNumber }) => {
    const first = descendants(section, 'w:headerReference').filter(
      ({ attributes }) => attributes.get('w:type') === 'first',
    );
    const written = header.every(
      ({ properties, runs }) =>
        settingOf(properties, 'w:jc') === 'center' &&
        runs.every((run) => settingOf(run.properties, 'w:sz') === String(pageNumber.sizePt * 2)),
    );
    return (
      child(section, 'w:titlePg') !== undefined && first.length === 0 && headerText === 'PAGE' && written
    );
  },
  'font and language of every run': (docx, { font }) =>
    [...docx.paragraphs, ...docx.header]
      .flatMap(({ runs }) => runs)
      .every(({ properties }) => {
        const slots = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
        const fonts = slots.map((slot) => settingOf(properties, 'w:rFonts', slot));
        return fonts.every((name) => name === font) && settingOf(properties, 'w:lang') === 'vi-VN';
      }),
  'text in NFC': (docx) => everything(docx) === everything(docx).normalize('NFC'),
  'no district in new papers, but in quotations': (docx, { from }) =>
    (from !== null && from < '2025-07-01') ||
    !/huyện/iu.test(everything(docx).replace(/“[^”]*”|"[^"]*"/gu, '')),
  'no personal data': (docx) => findPersonalData(everything(docx)).length === 0,
  'sizes and styles of every role': (docx, { styles }) =>
    docx.paragraphs.every(({ styleId, runs }) => {
      const role = Object.keys(styles).find((name): name is ParagraphRole => styleId === `minutes-${name}`);
      if (role === undefined) return styleId === '';
      const { sizePt, bold, italic } = styles[role];
      return runs.every(
        ({ properties }) =>
          settingOf(properties, 'w:sz') === String(sizePt * 2) &&
          isOn(properties, 'w:b') === bold &&
          isOn(properties, 'w:i') === italic,
      );
    }),
  'lines of the body': (docx, { styles: { body } }) => {
    const lineRule = 'exactPt' in body.line ? 'exact' : 'auto';
    const line = 'exactPt' in body.line ? body.line.exactPt * 20 : body.line.times * 240;
    return all(docx, 'body').every(({ properties }) => {
      const spacing = (name: string) => settingOf(properties, 'w:spacing', name);
      return (
        spacing('w:lineRule') === lineRule &&
        spacing('w:line') === String(line) &&
        spacing('w:after') === String(body.afterPt * 20) &&
        near(mmOf(settingOf(properties, 'w:ind', 'w:firstLine')), body.firstLineMm) &&
        settingOf(properties, 'w:jc') === 'both'
      );
    });
  },
};

export const checkNames = Object.keys(checks);

/** The checks a Word file fails; none, where it may leave the office. */
export function failedChecks(docx: ReadDocx, profile: Profile, kind: DocumentKind = 'minutes'): string[] {
  return Object.entries(checks).flatMap(([name, passes]) => (passes(docx, profile, kind) ? [] : [name]));
}

function everything({ paragraphs }: ReadDocx): string {
  return paragraphs.map(({ text }) => text).join('\n');
}

function all({ paragraphs }: ReadDocx, role: ParagraphRole): ReadParagraph[] {
  return paragraphs.filter(({ styleId }) => styleId === `minutes-${role}`);
}

function only(docx: ReadDocx, role: ParagraphRole): ReadParagraph {
  const [found, another] = all(docx, role);
  if (found === undefined || another !== undefined) throw new Error(`not exactly one ${role}`);
  return found;
}

function hasRule(paragraph: ReadParagraph | undefined): boolean {
  return paragraph?.text === '' && paragraph.properties.has('w:pBdr');
}

function near(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) < NEAR_MM;
}
