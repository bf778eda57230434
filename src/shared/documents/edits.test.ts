import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richSource } from '../../../tests/documents/minutes-examples.ts';
import { exampleDocument, meetingOf, nastyTexts } from '../../../tests/documents/paper-examples.ts';
import { documentKinds } from '../records/document-kinds.ts';
import { cleanText } from '../text/clean-text.ts';
import { composeDocument } from './compose-document.ts';
import { textPlaces } from './editable-text.ts';
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

const textOf = (paper: Paper, place: string) => textPlaces(paper).find((one) => one.place === place)?.text;

/** A paper and edits of some of its places, their texts of any kind, as the record keeps them. */
const edited = fc.constantFrom(...papers).chain((paper) => {
  const texts = fc.oneof(
    fc.constantFrom('', ' ', '\n', 'một\n\nhai', ...nastyTexts),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const edit = fc.record({ at: fc.constantFrom(...textPlaces(paper)), text: texts.map(cleanText) });
  return fc.array(edit, { maxLength: 6 }).map((edits) => ({
    paper,
    edits: edits.map(({ at: { place, text: base }, text }): Edit => ({ place, text, base })),
  }));
});

describe('edits of a document', () => {
  it('come to the same laid over twice, and to the document as composed when there are none', () => {
    fc.assert(
      fc.property(edited, ({ paper, edits }) => {
        const once = applyEdits(paper, edits).paper;
        expect(applyEdits(once, edits).paper).toEqual(once);
        expect(applyEdits(paper, []).paper).toEqual(paper);
      }),
    );
  });

  it('change their places and nothing else', () => {
    fc.assert(
      fc.property(edited, ({ paper, edits }) => {
        const { paper: after, standing } = applyEdits(paper, edits);
        const wanted = new Map(edits.map(({ place, text }) => [place, text]));
        expect(standing).toEqual([...wanted.keys()].map((place) => ({ place, state: 'applied' })));
        for (const { place, text } of textPlaces(paper)) {
          const now = textOf(after, place);
          const wish = wanted.get(place);
          if (wish === undefined || wish === text) expect(now).toBe(text);
          else if (place.includes('/')) expect(now).toBe(cleanText(wish));
          else expect(now ?? '').toBe(textLines(wish).join('\n'));
        }
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
    const { paper } = applyEdits(minutes, [
      { place: 'recipients.filing', text: '- Như trên;\n\n- Lưu.', base: '' },
      { place: 'closing.readBack', text: '', base: '' },
    ]);
    const signatures = paper.blocks.at(-1);
    expect(
      signatures?.type === 'columns' && signatures.left.slice(-2).map(({ role, runs }) => [role, runs]),
    ).toEqual([
      ['recipient', [{ text: '- Như trên;' }]],
      ['recipient', [{ text: '- Lưu.' }]],
    ]);
    expect(textOf(paper, 'closing.readBack')).toBeUndefined();
  });

  it('show even where the words under them have changed, and say so', () => {
    const place = 'opening.place';
    const base = textOf(minutes, place) ?? '';
    const moved = composeDocument(
      exampleDocument('minutes', {
        ...richSource,
        meeting: { ...richSource.meeting, place: 'Hội trường B' },
      }),
      hd05,
    );
    const edit = { place, text: '- Địa điểm: Hội trường lớn.', base };
    expect(applyEdits(minutes, [edit]).standing).toEqual([{ place, state: 'applied' }]);
    const { paper, standing } = applyEdits(moved, [edit]);
    expect(standing).toEqual([{ place, state: 'source-changed' }]);
    expect(textOf(paper, place)).toBe(edit.text);
  });

  it('are told of where their place is gone', () => {
    const place = 'entry:00000000-0000-7000-8000-000000000999:content:0';
    const { paper, standing } = applyEdits(minutes, [{ place, text: 'x', base: 'y' }]);
    expect(standing).toEqual([{ place, state: 'no-place' }]);
    expect(paper).toEqual(minutes);
  });

  it('fill in what was missing', () => {
    const empty = composeDocument(exampleDocument('minutes', meetingOf(0)), hd05);
    expect(empty.missing).toContain('place');
    const place = 'opening.place';
    const { paper } = applyEdits(empty, [
      { place, text: '- Địa điểm: Hội trường A.', base: textOf(empty, place) ?? '' },
    ]);
    expect(paper.missing).toEqual(empty.missing.filter((part) => part !== 'place'));
  });
});
