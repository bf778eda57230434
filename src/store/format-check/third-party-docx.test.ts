import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { ownPaper } from '../../../tests/docx/own-papers.ts';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { profileById, profiles } from '../../shared/documents/profile.ts';
import { checkWord } from './check-word.ts';

const run = promisify(execFile);

/** Has LibreOffice save a file in another form. @returns its path */
async function saved(
  folder: string,
  file: string,
  form: string,
  more: readonly string[] = [],
): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
  await run('soffice', [
    profile,
    '--headless',
    ...more,
    '--convert-to',
    form,
    '--outdir',
    folder,
    join(folder, file),
  ]);
  return join(folder, file.replace(/\.[^.]+$/, `.${form.split(':')[0]}`));
}

const order = (path: string) => ({
  bytes: readFileSync(path),
  name: 'a.docx',
  profileId: null,
  profiles: [...profiles],
});

it('our own minutes, opened and saved by LibreOffice, are still as they should be', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.docx'), await ownPaper('minutes', 'full', profileById('hd05')));
  await saved(folder, 'a.docx', 'odt');
  const checked = checkWord(order(await saved(folder, 'a.odt', 'docx')));
  expect(checked.type).toBe('BIÊN BẢN');
  expect(checked.findings).toEqual([]);
});

const P = '<p style="font-size:14pt;text-indent:1cm;text-align:justify">';
const HAND = `<html><head><meta charset="utf-8"><style>@page{size:21cm 29.7cm;margin:2cm 2cm 2cm 3cm} p{font-family:"Times New Roman";font-size:14pt}</style></head><body>
<table width="100%"><tr><td><p align="center">TỈNH ỦY PHÚ GIANG</p><p align="center"><b>BAN TUYÊN GIÁO VÀ DÂN VẬN</b></p><p align="center">*</p><p align="center">Số: 5-BC/BTGDVTU</p></td>
<td><p align="center" style="font-size:15pt"><b><u>ĐẢNG CỘNG SẢN VIỆT NAM</u></b></p><p align="center"><i>Phú Giang, ngày 5 tháng 08 năm 2026</i></p></td></tr></table>
<p align="center" style="font-size:16pt"><b>BÁO CÁO</b></p><p align="center"><b>kết quả công tác tháng 7 năm 2026</b></p><p align="center">---------</p>
${P}Thực hiện Kế hoạch số 12-KH/TU, ngày 05/9/2025, Ban Tuyên giáo và Dân vận Tỉnh ủy báo cáo như sau:</p><p><b>I- TÌNH HÌNH CHUNG</b></p>
${P}Tại các huyện, người dân phấn khởi trước kết quả phát triển kinh tế - xã hội của tỉnh trong sáu tháng đầu năm.</p>${P}Các cơ quan đã phối hợp chặt chẽ./.</p>
<table width="100%"><tr><td><p><b><i>Nơi nhận:</i></b></p><p style="font-size:12pt">- Thường trực Tỉnh ủy,</p><p style="font-size:12pt">- Lưu: VT.</p></td><td><p align="center"><b>KT. TRƯỞNG BAN</b></p><p align="center"><b>PHÓ TRƯỞNG BAN</b></p><p><br></p><p align="center"><b>Lê Minh Phú</b></p></td></tr></table></body></html>`;

it('a report written by hand elsewhere is recognised part by part, and told what a văn thư would tell', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'hand.html'), HAND);
  const path = await saved(folder, 'hand.html', 'docx:MS Word 2007 XML', ['--infilter=HTML (StarWriter)']);
  const checked = checkWord(order(path));
  expect(checked).toMatchObject({ type: 'BÁO CÁO', day: '2026-08-05', profileId: 'hd05' });
  expect(checked.parts).toEqual(
    expect.arrayContaining([
      'title',
      'parentAgency',
      'agency',
      'number',
      'headings',
      'signatures',
      'recipients',
    ]),
  );
  const told = new Set(checked.findings.map(({ part, rule }) => `${part} ${rule}`));
  for (const expected of [
    'page marginRight',
    'number numberColon',
    'placeDate dateZeros',
    'abstract abstractMark',
    'body lineSpacing',
    'body endOfBody',
    'signatures authority',
    'signatures bold',
    'recipients italic',
    'recipients underline',
    'recipients recipientEnding',
    'recipients filingColon',
    'wording district',
  ])
    expect(told).toContain(expected);
  for (const right of [
    'agency agencyMark',
    'title ruleBelow',
    'documentType missing',
    // It has one page.
    'pageNumber missing',
    'headings bold',
    'order order',
  ])
    expect(told).not.toContain(right);
});
