import { beforeAll, describe, expect, it } from 'vitest';
import { type CorpusPaper, corpus } from '../../../tests/format-check/corpus.ts';
import { profileById } from '../../shared/documents/profile.ts';
import { fileOfProfile } from '../../shared/documents/profile-overrides.ts';
import { checkForm } from '../../shared/format-check/check.ts';
import { checkRules } from '../../shared/format-check/finding.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';

let papers: readonly CorpusPaper[] = [];
let told: ReadonlyMap<CorpusPaper, ReadonlySet<string>> = new Map();

function foundIn({ file, guide }: CorpusPaper): ReadonlySet<string> {
  const { findings } = checkForm(readWord(file, 'a.docx'), {
    profile: profileById(guide),
    file: fileOfProfile(guide),
  });
  return new Set(findings.map(({ part, rule }) => `${part} ${rule}`));
}

beforeAll(async () => {
  papers = await corpus();
  told = new Map(papers.map((paper) => [paper, foundIn(paper)]));
});

describe('the papers of the corpus', () => {
  it('are many, right and wrong, and every rule is broken in one', () => {
    const right = papers.filter(({ expected }) => expected.length === 0);
    expect(right.length).toBeGreaterThanOrEqual(120);
    expect(papers.length - right.length).toBeGreaterThanOrEqual(120);
    const broken = new Set(papers.flatMap(({ expected }) => expected.map((one) => one.split(' ')[1])));
    expect(checkRules.filter((rule) => !broken.has(rule))).toEqual([]);
  });

  it('are told what is wrong in them, and nothing else', () => {
    const differing = [...told].flatMap(([{ name, expected }, found]) => {
      const extra = [...found].filter((one) => !expected.includes(one));
      const missed = expected.filter((one) => !found.has(one));
      return extra.length + missed.length === 0 ? [] : [{ name, extra, missed }];
    });
    expect(differing).toEqual([]);
  });

  it('give the precision and the recall on record in docs/reliability.md', () => {
    const all = [...told].flatMap(([{ expected }, found]) => [...found].map((one) => expected.includes(one)));
    const asked = [...told].flatMap(([{ expected }, found]) => expected.map((one) => found.has(one)));
    const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;
    const [precision, recall] = [share(all), share(asked)];
    process.stdout.write(
      `format check: ${papers.length} papers, ${asked.length} faults; precision ${precision}, recall ${recall}\n`,
    );
    expect({ precision, recall }).toEqual({ precision: 1, recall: 1 });
  });
});
