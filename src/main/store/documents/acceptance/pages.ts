import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { descendants, parseXml, text } from './xml.ts';

const run = promisify(execFile);

/** A word on a page; the box is in mm from the upper left corner of the sheet. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Page {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly words: readonly Word[];
}

/** Lays Word files out as LibreOffice does; the PDFs stand beside them, under the same names. */
export async function toPdf(folder: string, names: readonly string[]): Promise<string[]> {
  // A profile of its own, so that an open LibreOffice does not take the work over.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  await tool('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  return names.map((name) => join(folder, `${name}.pdf`));
}

/** The pages of a PDF with the place of every word. */
export async function pagesOf(pdf: string): Promise<Page[]> {
  const { stdout } = await tool('pdftotext', ['-bbox', pdf, '-']);
  return descendants(parseXml(stdout), 'page').map((page) => ({
    widthMm: mmOfPoints(page.attributes.get('width')),
    heightMm: mmOfPoints(page.attributes.get('height')),
    words: descendants(page, 'word').map((word) => ({
      text: text(word),
      left: mmOfPoints(word.attributes.get('xMin')),
      right: mmOfPoints(word.attributes.get('xMax')),
      top: mmOfPoints(word.attributes.get('yMin')),
      bottom: mmOfPoints(word.attributes.get('yMax')),
    })),
  }));
}

/** The longest unbroken horizontal line in a part of the first page, in mm. */
export async function longestLineMm(pdf: string, area: Omit<Word, 'text'>): Promise<number> {
  const dpi = 300;
  const pixels = (mm: number) => Math.round((mm / 25.4) * dpi);
  const width = pixels(area.right - area.left);
  const height = pixels(area.bottom - area.top);
  const place = ['-x', pixels(area.left), '-y', pixels(area.top), '-W', width, '-H', height].map(String);
  const { stdout } = await run('pdftoppm', ['-gray', '-r', String(dpi), '-l', '1', ...place, pdf], {
    encoding: 'buffer',
    maxBuffer: 64 * 1024 * 1024,
  });
  // A PGM: a head of text, then one byte a pixel, 0 is black.
  const image = stdout.subarray(stdout.length - width * height);
  let longest = 0;
  for (let row = 0; row < height; row += 1) {
    let length = 0;
    for (const pixel of image.subarray(row * width, (row + 1) * width)) {
      length = pixel < 160 ? length + 1 : 0;
      longest = Math.max(longest, length);
    }
  }
  return (longest / dpi) * 25.4;
}

/** Runs a program these tests cannot do without. */
async function tool(name: string, args: string[]): Promise<{ stdout: string }> {
  return await run(name, args, { maxBuffer: 64 * 1024 * 1024 }).catch((error: unknown) => {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw absent
      ? new Error(`${name} is not on this machine; npm test installs it`, { cause: error })
      : error;
  });
}

function mmOfPoints(points: string | undefined): number {
  return (Number(points) / 72) * 25.4;
}
