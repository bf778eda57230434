import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
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
  return converted(folder, names, 'pdf', 'pdf');
}

/** The texts of Word files as LibreOffice reads them. */
export async function toText(folder: string, names: readonly string[]): Promise<string[]> {
  const files = await converted(folder, names, 'txt', 'txt:Text (encoded):UTF8');
  return files.map((file) => readFileSync(file, 'utf8').replace(/^\ufeff/u, ''));
}

async function converted(
  folder: string,
  names: readonly string[],
  extension: string,
  to: string,
): Promise<string[]> {
  // A profile of its own, so that an open LibreOffice does not take the work over.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'libreoffice')).href}`;
  const files = names.map((name) => join(folder, `${name}.docx`));
  await tool('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]);
  return names.map((name) => join(folder, `${name}.${extension}`));
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

/** Words beside one another, in the box around them. */
export type Line = Word;

/** Where words stand one after another on a line, the first time they do; null where they do not. */
export function lineOf(pages: readonly Page[], parts: readonly string[]): Line | null {
  for (const { words } of pages) {
    const start = words.findIndex((_, index) =>
      parts.every((part, offset) => words[index + offset]?.text === part),
    );
    const found = words.slice(start, start + parts.length);
    const [first, last] = [found[0], found.at(-1)];
    if (start !== -1 && first !== undefined && last !== undefined)
      return { ...first, text: parts.join(' '), right: last.right };
  }
  return null;
}

/** A stretch of text on a page, and the letters it is set in. */
export interface SetText {
  readonly text: string;
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The texts of a PDF from top to bottom, with the letters they are set in. */
export async function setTexts(pdf: string): Promise<SetText[]> {
  // Poppler counts in whole numbers: three times as large, a third of a point tells.
  const { stdout } = await tool('pdftohtml', ['-xml', '-i', '-stdout', '-zoom', '3', pdf]);
  const root = parseXml(stdout.replace(/<!DOCTYPE[^>]*>/u, ''));
  const sizes = new Map(
    descendants(root, 'fontspec').map(({ attributes }) => [
      attributes.get('id'),
      Number(attributes.get('size')) / 3,
    ]),
  );
  return descendants(root, 'text').map((line) => ({
    text: text(line).trim(),
    sizePt: sizes.get(line.attributes.get('font')) ?? 0,
    bold: descendants(line, 'b').length > 0,
    italic: descendants(line, 'i').length > 0,
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
