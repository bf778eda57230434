import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { inRoot } from '../scripts/process/paths.ts';
import { runQuiet } from '../scripts/process/run.ts';
import { debianPython } from '../scripts/system/needs.ts';
import {
  allParagraphs,
  type Paragraph as MinutesParagraph,
  type Paper,
  paragraphText,
} from '../src/shared/documents/model.ts';
import type { Profile } from '../src/shared/documents/profile.ts';
import { writeSafely } from '../src/store/disk/write-document.ts';
import { documentStyles } from '../src/store/formats/docx-writer/styles.ts';
import { styleId } from '../src/store/formats/paper-styles.ts';
import { timed } from './timing.ts';

/** Another way of making a Word file of the same paragraphs. @returns how long it took, in ms. */
export type Rival = () => Promise<number>;

/** The library ours is made with, by itself: the same paragraphs in the same styles, written as safely as ours. */
export function bareLibrary(paper: Paper, profile: Profile, folder: string): Rival {
  const path = join(folder, 'bare.docx');
  const paragraphs = allParagraphs(paper);
  return () =>
    timed(async () => {
      const children = paragraphs.map(
        ({ role, runs }) =>
          new Paragraph({ style: styleId(role), children: runs.map(({ text }) => new TextRun(text)) }),
      );
      const document = new Document({ styles: documentStyles(profile), sections: [{ children }] });
      await writeSafely(path, await Packer.toBuffer(document));
    });
}

/** pandoc, from the start of the program to its end, since there is no other way to use it. */
export function pandoc(paper: Paper, folder: string): Rival {
  const [source, target] = [join(folder, 'paper.md'), join(folder, 'pandoc.docx')];
  writeFileSync(source, allParagraphs(paper).map(markdownOf).join('\n\n'));
  return () => timed(() => runQuiet('pandoc', ['--from=markdown', `--output=${target}`, source]));
}

/** python-docx, its own work alone: neither Python's start nor loading anything counts. */
export function pythonDocx(paper: Paper, { font, styles }: Profile, folder: string): Rival {
  const [source, target] = [join(folder, 'paper.json'), join(folder, 'python.docx')];
  const paragraphs = allParagraphs(paper).map((each) => ({ style: each.role, text: paragraphText(each) }));
  const looks = Object.entries(styles).map(([role, style]) => [role, { ...style, font }] as const);
  writeFileSync(source, JSON.stringify({ styles: Object.fromEntries(looks), paragraphs }));
  const script = inRoot('bench', 'documents-python.py');
  return async () => Number(await runQuiet(debianPython, [script, source, target]));
}

function markdownOf(paragraph: MinutesParagraph): string {
  const text = paragraphText(paragraph).replace(/[\\`*_{}[\]<>()#+.!|~^$@"'-]/g, '\\$&');
  return paragraph.role === 'heading' ? `# ${text}` : text;
}
