import { describe, expect, it } from 'vitest';
import { alteredWord } from '../../../tests/docx/altered-word.ts';
import { ownPaper } from '../../../tests/docx/own-papers.ts';
import { type Profile, profileFor, profiles } from '../../shared/documents/profile.ts';
import { fileOfProfile } from '../../shared/documents/profile-overrides.ts';
import { checkForm, takenFor } from '../../shared/format-check/check.ts';
import type { Finding } from '../../shared/format-check/finding.ts';
import { documentKinds } from '../../shared/records/document-kinds.ts';
import { readWord } from '../formats/docx-reader/read-word.ts';

const kinds = profiles.flatMap((profile) =>
  documentKinds.map((kind) => [profile.id, kind, profile] as const),
);

function findings(file: Uint8Array, profile: Profile): Finding[] {
  return checkForm(readWord(file, 'a.docx'), { profile, file: fileOfProfile(profile.id) }).findings;
}

describe.each(kinds)('our own paper by %s: %s', (_id, kind, profile) => {
  it('has nothing to find, full or empty, and is taken for what it is', async () => {
    for (const fullness of ['full', 'empty'] as const) {
      const file = await ownPaper(kind, fullness, profile);
      expect(findings(file, profile)).toEqual([]);
      const isState = profile.id === 'nd30';
      expect(takenFor(readWord(file, 'a.docx'), profileFor).profileId).toBe(isState ? 'nd30' : 'hd05');
    }
  });

  it('has nothing to find either where no style is known by its name', async () => {
    const file = await ownPaper(kind, 'full', profile);
    const styles = alteredWord(file, 'word/styles.xml', (xml) => xml.replaceAll('minutes-', 'kieu'));
    const strange = alteredWord(styles, 'word/document.xml', (xml) => xml.replaceAll('minutes-', 'kieu'));
    const text = readWord(strange, 'a.docx');
    expect(text.paragraphs.every(({ styleRole }) => styleRole === null)).toBe(true);
    expect(checkForm(text, { profile, file: fileOfProfile(profile.id) }).findings).toEqual([]);
  });
});
