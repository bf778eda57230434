import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../../scripts/demo/content.ts';
import { recordBriefing } from '../../../../scripts/demo/record.ts';
import { debianPython } from '../../../../scripts/system/needs.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { temporaryStore } from '../../../../tests/store/temporary-store.ts';
import { dice, type EditedLines, randomEdits } from '../../../../tests/word-changes/random-edits.ts';
import { printedAfter, unexplained } from '../../../../tests/word-changes/taken-over.ts';
import type { ComposedDocument } from '../../../shared/contract/procedures/document.ts';
import { lineKey } from '../../../shared/documents/word-changes/align-lines.ts';
import { compareDocument } from '../../../shared/documents/word-changes/compare-document.ts';
import { knownParts } from '../../../shared/documents/word-changes/known-parts.ts';
import { readWord } from '../../formats/docx-reader/read-word.ts';
import { readReturned } from '../../formats/docx-reader/returned.ts';
import { paperDocx } from '../../formats/docx-writer/paper-docx.ts';

const PYTHON = join(import.meta.dirname, '../../../../tests/word-changes/word_edits.py');
const SEED = 20_261_130;
const KINDS = ['minutes', 'announcement', 'taskTable', 'minutes'] as const;
const FILES = 80;
const MOST_EDITS = 4;

interface Returned extends EditedLines {
  readonly name: string;
  readonly composed: ComposedDocument;
  readonly quotes: readonly string[];
  readonly file: Uint8Array;
}

/** Files of three kinds of documents that Python edited as Word would, in one process. */
async function editedInWord(): Promise<Returned[]> {
  const store = await temporaryStore();
  const meetingId = await recordBriefing(store.ask, readBriefing('briefing-q3-2026'));
  const folder = temporaryFolder();
  const roll = dice(SEED);
  const written = await Promise.all(
    [...new Set(KINDS)].map(async (kind) => {
      const choice = { kind, meetingId };
      for (const { quote } of (await store.ask('document.compose', { choice })).personalData)
        await store.ask('document.decide', { choice, quote, decision: 'mask' });
      const composed = await store.ask('document.compose', { choice });
      const bytes = await paperDocx(composed.paper, composed.profile);
      const from = join(folder, `${kind}.docx`);
      writeFileSync(from, bytes);
      const quotes = composed.personalData.map(({ quote }) => quote);
      return { kind, composed, quotes, from, paragraphs: readWord(bytes, kind).paragraphs };
    }),
  );
  const orders = Array.from({ length: FILES }, (_, number) => {
    const one = written.find(({ kind }) => kind === KINDS[number % KINDS.length]);
    if (one === undefined) throw new Error('a kind that was not written');
    const edited = randomEdits(one.paragraphs, 1 + (number % MOST_EDITS), roll);
    return { ...one, ...edited, name: `${number} ${one.kind}`, to: join(folder, `${number}.docx`) };
  });
  execFileSync(debianPython, ['-B', PYTHON], {
    input: JSON.stringify(orders.map(({ from, to, edits }) => ({ file: from, to, edits }))),
  });
  return orders.map(({ to, ...order }) => ({ ...order, file: readFileSync(to) }));
}

/** Compares each file with its document. */
function compared({ name, composed, quotes, file }: Returned) {
  const known = knownParts(composed.paper, { quotes, full: composed.masked });
  return compareDocument(known, readReturned(file, name));
}

describe('random edits in Word', () => {
  it('are each brought back or listed: none is lost, none comes to another place', async () => {
    const returned = await editedInWord();
    expect(returned.flatMap(({ edits }) => edits).length).toBeGreaterThanOrEqual(200);

    // The reader sees what Word would show with all changes accepted.
    for (const { name, file, lines } of returned) {
      const { parts } = readReturned(file, name);
      const read = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : part.rows.flat(2)));
      const texts = read.map(({ text }) => lineKey(text)).filter((text) => text !== '');
      expect(texts, name).toEqual(lines.flatMap((line) => line.split('\n')).map(lineKey));
    }

    // All that can be taken over is: what the document says then is what Word says, but for what is listed.
    const results = returned.map((one) => ({ ...one, ...compared(one) }));
    const wrong = results.flatMap(({ name, edits, lines, composed, quotes, differences, isSame }) => {
      const problems = unexplained(printedAfter(composed, quotes, differences), lines, differences);
      return isSame && problems.length === 0 ? [] : [{ name, isSame, problems, edits, differences }];
    });
    expect(wrong).toEqual([]);

    const all = results.flatMap(({ differences }) => differences);
    const taken = all.filter(({ changes }) => changes.length > 0);
    process.stdout.write(`word changes: ${all.length} differences, ${taken.length} can be taken over\n`);
    expect(taken.length / all.length).toBeGreaterThan(0.4);
  });
});
