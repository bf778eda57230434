import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkNames, failedChecks } from '../../../../tests/documents/acceptance/check-document.ts';
import { readDocx, settingOf } from '../../../../tests/documents/acceptance/read-docx.ts';
import { wordsOf } from '../../../../tests/documents/acceptance/words-of.ts';
import { child, text } from '../../../../tests/documents/acceptance/xml.ts';
import { exampleEntry, richSource } from '../../../../tests/documents/minutes-examples.ts';
import {
  exampleDocument,
  meetingOf,
  nastyMeeting,
  nastyTexts,
} from '../../../../tests/documents/paper-examples.ts';
import { composeDocument } from '../../../shared/documents/compose-document.ts';
import { paragraphRoles } from '../../../shared/documents/model.ts';
import { type Profile, profileById, profiles } from '../../../shared/documents/profile.ts';
import type { MinutesSource } from '../../../shared/documents/sources/minutes-source.ts';
import { type DocumentKind, documentKinds } from '../../../shared/records/document-kinds.ts';
import { styleId } from '../paper-styles.ts';
import { paperDocx } from './paper-docx.ts';

const hd05 = profileById('hd05');

/** The Word file of a document, read back. */
async function written(source: MinutesSource, profile: Profile = hd05, kind: DocumentKind = 'minutes') {
  const paper = composeDocument(exampleDocument(kind, source), profile);
  return { paper, docx: readDocx(await paperDocx(paper, profile)) };
}

describe.each(profiles)('a Word file by $name', (profile) => {
  it.each(documentKinds)('passes every check for %s, of a full meeting and of an empty one', async (kind) => {
    for (const source of [meetingOf(3), { ...richSource, office: meetingOf(1).office }, meetingOf(0)]) {
      const { docx } = await written(source, profile, kind);
      expect(failedChecks(docx, profile, kind)).toEqual([]);
    }
  });
});

function partOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const content = parts[name];
  if (content === undefined) throw new Error(`no ${name}`);
  return strFromU8(content);
}

describe('the package', () => {
  const bytesOf = (kind: DocumentKind) =>
    paperDocx(composeDocument(exampleDocument(kind, meetingOf(3)), hd05), hd05);

  it.each(documentKinds)('of %s is the same bytes for the same paper', async (kind) => {
    const [one, other] = [await bytesOf(kind), await bytesOf(kind)];
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('has no part, no style and no time that the paper does not use', async () => {
    const parts = unzipSync(await bytesOf('taskTable'));
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'docProps/app.xml',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/fontTable.xml',
      'word/header1.xml',
      'word/settings.xml',
      'word/styles.xml',
    ]);
    const styles = partOf(parts, 'word/styles.xml');
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['Normal', 'TableNormal', ...paragraphRoles.map(styleId)]);
    expect(styles).toContain('<w:name w:val="heading 1"/><w:aliases w:val="Tên phần"/>');
    expect(styles.match(/<w:basedOn w:val="Normal"\/>/g)).toHaveLength(paragraphRoles.length);
    expect(partOf(parts, 'docProps/core.xml')).not.toContain('dcterms:created');
    for (const [name, content] of Object.entries(parts))
      expect(strFromU8(content), name).not.toContain('2026-');
  });

  it('ends with a paragraph, since Word would add one after a table', async () => {
    const xml = partOf(unzipSync(await bytesOf('taskTable')), 'word/document.xml');
    expect(xml).toMatch(/<\/w:tbl><w:p>(?:(?!<w:p>).)*<\/w:p><w:sectPr>/);
  });
});

describe('the checks', () => {
  it('fail where the file is laid out by another guide', async () => {
    const { docx } = await written(richSource, profileById('nd30'));
    expect(failedChecks(docx, hd05)).toEqual([
      'the title of its own side only',
      'number and symbol',
      'the mark under the name of the agency',
      'abstract and what is under it',
      'page number from page 2 on',
      'sizes and styles of every role',
      'lines of the body',
    ]);
    expect(failedChecks((await written(richSource)).docx, profileById('hd11'))).toEqual([
      'page size and margins',
    ]);
  });

  it('fail where the file is of another kind', async () => {
    const { docx } = await written(meetingOf(3), hd05, 'announcement');
    expect(failedChecks(docx, hd05, 'taskTable')).toEqual([
      'page size and margins',
      'number and symbol',
      'who signs',
    ]);
    expect(failedChecks(docx, hd05, 'invitation')).toEqual(['number and symbol']);
  });

  it.each([
    ['no district in new papers, but in quotations', 'Đề nghị Huyện ủy xem xét.'],
    ['no personal data', 'Liên hệ số 0912 345 678.'],
  ])('%s: point to it in what was said', async (name, content) => {
    expect(checkNames).toContain(name);
    const { docx } = await written({ ...richSource, entries: [exampleEntry(501, { content })] });
    expect(failedChecks(docx, hd05)).toEqual([name]);
  });
});

describe('what is in the file', () => {
  it('names what it is and the office, and no person, in its properties', async () => {
    const { docx } = await written(richSource);
    expect(text(child(docx.core, 'dc:title'))).toBe(
      'Biên bản Hội nghị giao ban cộng tác viên dư luận xã hội quý III/2026',
    );
    expect(text(child(docx.core, 'dc:creator'))).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy');
    expect(text(child(docx.core, 'cp:lastModifiedBy'))).toBe('Ban Tuyên giáo và Dân vận Tỉnh ủy');
  });

  it.each([
    ['minutes', 'Số -BB/BTGDVTU'],
    ['announcement', 'Số -TB/BTGDVTU'],
    ['invitation', 'Số -GM/BTGDVTU'],
  ] as const)(
    'leaves room in %s for a number: spaces that look like any others, so that one typed into them looks typed',
    async (kind, line) => {
      const { docx } = await written(meetingOf(0), hd05, kind);
      const number = docx.paragraphs.find(({ styleId }) => styleId === 'minutes-number');
      expect(number?.text.replace(/\u00a0+/, ' ')).toBe(line);
      const gap = number?.runs.find((run) => /^\u00a0+$/.test(run.text));
      expect(gap && settingOf(gap.properties, 'w:spacing')).toBeUndefined();
      // 12 mm in spaces of a quarter of 14 pt.
      expect(gap?.text).toHaveLength(10);
    },
  );

  it.each(documentKinds)('is all the text of %s, in order, whatever people typed', async (kind) => {
    const anything = fc.oneof(fc.constantFrom(...nastyTexts), fc.string({ unit: 'binary', maxLength: 40 }));
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 1, maxLength: 5 }), async (texts) => {
        const { paper, docx } = await written(nastyMeeting(texts), hd05, kind);
        const inFile = docx.paragraphs
          .map((paragraph) => paragraph.text.replace(/\u00a0{9,}/, ' '))
          .filter((line) => line !== '');
        expect(inFile).toEqual(wordsOf(paper));
      }),
      { numRuns: 15 },
    );
  });
});
