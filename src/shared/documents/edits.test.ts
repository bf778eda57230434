import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument, meetingOf, nastyTexts } from '../../../tests/documents/paper-examples.ts';
import { documentKinds } from '../records/document-kinds.ts';
import { cleanText } from '../text/clean-text.ts';
import { composeDocument } from './compose-document.ts';
import { type PlacedText, textPlaces, wordPlaces } from './editable-text.ts';
import { applyEdits, type Edit } from './edits.ts';
import type { Paper } from './model.ts';
import { textLines } from './parts/paragraphs.ts';
import { profileById } from './profile.ts';

const hd05 = profileById('hd05');
const papers = documentKinds.flatMap((kind) =>
  [richSource, meetingOf(0), meetingOf(3)].map((source) =>
    composeDocument(exampleDocument(kind, source), hd05),
  ),
);
const minutes = composeDocument(exampleDocument('minutes', richSource), hd05);

const wordsAt = (paper: Paper, place: string) => wordPlaces(paper).find((one) => one.place === place)?.text;
const textAt = (paper: Paper, place: string) => textPlaces(paper).find((one) => one.place === place)?.text;

/** A paper and edits of some of its places, their texts of any kind, as the record keeps them. */
const edited = fc.constantFrom(...papers).chain((paper) => {
  const texts = fc.oneof(
    fc.constantFrom('', ' ', '\n', 'một\n\nhai', ...nastyTexts),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const edit = fc.record({ at: fc.constantFrom(...wordPlaces(paper)), text: texts.map(cleanText) });
  return fc.array(edit, { maxLength: 6 }).map((edits) => ({
    paper,
    edits: edits.map(({ at: { place, text: base }, text }): Edit => ({ place, text, base })),
  }));
});

/** What stands at a place once its edit is applied. */
function written({ place, text }: PlacedText, wish: string | undefined): string {
  if (wish === undefined || wish === text) return text;
  return place.includes('/') ? cleanText(wish) : textLines(wish).join('\n');
}

/** What is composed around the words of each place that two papers have in common. */
function around(paper: Paper, other: Paper): string[] {
  return textPlaces(paper).flatMap(({ place, text }) => {
    const words = wordsAt(paper, place);
    if (words === undefined) return [text];
    return wordsAt(other, place) === undefined ? [] : [text.replace(words, '')];
  });
}

describe('edits of a document', () => {
  it('change the words of their places, and neither what is composed around them nor anything else', () => {
    fc.assert(
      fc.property(edited, ({ paper, edits }) => {
        const after = applyEdits(paper, edits);
        const wanted = new Map(edits.map(({ place, text }) => [place, text]));
        expect(wordPlaces(paper).map(({ place }) => wordsAt(after, place) ?? '')).toEqual(
          wordPlaces(paper).map((at) => written(at, wanted.get(at.place))),
        );
        expect(around(after, paper)).toEqual(around(paper, after));
        const untouched = (one: Paper) =>
          JSON.stringify(
            one.blocks.filter(
              (block) => !('place' in block && wanted.has(block.place ?? '')) && block.type === 'paragraph',
            ),
          );
        expect(untouched(after)).toBe(untouched(paper));
      }),
    );
  });

  it('make a paragraph of every line, of the same role, and leave one out that says nothing', () => {
    const [filing, readBack] = ['recipients.filing', 'closing.readBack'];
    const after = applyEdits(minutes, [
      { place: filing, text: '- Như trên;\n\n- Lưu.', base: wordsAt(minutes, filing) ?? '' },
      { place: readBack, text: '', base: wordsAt(minutes, readBack) ?? '' },
    ]);
    const signatures = after.blocks.at(-1);
    expect(
      signatures?.type === 'columns' && signatures.left.slice(-2).map(({ role, runs }) => [role, runs]),
    ).toEqual([
      ['recipient', [{ text: '- Như trên;' }]],
      ['recipient', [{ text: '- Lưu.' }]],
    ]);
    expect(textAt(after, readBack)).toBeUndefined();
  });

  it('leave numbers, labels, counts and the names of speakers to the program', () => {
    const composed = new Set(textPlaces(minutes).map(({ text }) => text));
    for (const { text } of wordPlaces(minutes).filter(({ place }) => !place.startsWith('recipient')))
      expect(text).not.toMatch(/^(?:[-+] |\d+\.(?:\d+\.)? |[a-zđ]\) )/);
    expect([...composed].some((text) => /^Đã có \d+ lượt ý kiến/.test(text))).toBe(true);
    expect(wordPlaces(minutes).some(({ text }) => /lượt ý kiến|^Có mặt/.test(text))).toBe(false);
    const table = composeDocument(exampleDocument('taskTable', richSource), hd05);
    expect(wordPlaces(table).filter(({ place }) => place.endsWith('/0'))).toEqual([]);
  });

  it('change nothing where other words stand than those they were made on', () => {
    const place = 'opening.place';
    const base = wordsAt(minutes, place) ?? '';
    const edit = { place, text: 'Hội trường lớn.', base };
    expect(wordsAt(applyEdits(minutes, [edit]), place)).toBe(edit.text);
    const meeting = { ...richSource.meeting, place: 'Hội trường B' };
    const moved = composeDocument(exampleDocument('minutes', { ...richSource, meeting }), hd05);
    expect(applyEdits(moved, [edit])).toEqual(moved);
  });

  it('fill in what was missing', () => {
    const empty = composeDocument(exampleDocument('minutes', meetingOf(0)), hd05);
    expect(empty.missing).toContain('place');
    const place = 'opening.place';
    const after = applyEdits(empty, [{ place, text: 'Hội trường A.', base: wordsAt(empty, place) ?? '' }]);
    expect(after.missing).toEqual(empty.missing.filter((part) => part !== 'place'));
  });
});
