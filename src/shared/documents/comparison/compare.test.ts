import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richSource } from '../../../../tests/documents/minutes-examples.ts';
import { exampleDocument } from '../../../../tests/documents/paper-examples.ts';
import { composeDocument } from '../compose-document.ts';
import { plainText } from '../plain-text.ts';
import { profileById } from '../profile.ts';
import { compareTexts } from './compare.ts';
import type { ComparedBlock, TrackedParagraph } from './comparison.ts';
import { textLinesOf } from './printed-lines.ts';

const today = composeDocument(exampleDocument('minutes', richSource), profileById('hd05'));
const later = plainText(today);

function paragraphsIn(blocks: readonly ComparedBlock[]): TrackedParagraph[] {
  return blocks.flatMap((block) => (block.type === 'paragraph' ? [block] : [...block.left, ...block.right]));
}

/** The lines of one version, as they stand in the comparison. */
function linesWithout(blocks: readonly ComparedBlock[], kind: 'deleted' | 'inserted'): string[] {
  return paragraphsIn(blocks)
    .filter((paragraph) => paragraph.kind !== kind)
    .map(({ pieces }) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join(''),
    );
}

const changesIn = (blocks: readonly ComparedBlock[]) =>
  paragraphsIn(blocks).flatMap(({ kind, role, pieces }) =>
    pieces.filter((piece) => piece.kind !== 'same').map((piece) => [kind, role, piece.kind, piece.text]),
  );

describe('two versions of minutes as one', () => {
  it('have no change where they are the same, and the form of the minutes', () => {
    const compared = compareTexts({ earlier: later, later }, today);
    expect(changesIn(compared)).toEqual([]);
    expect(compared.map((block) => (block.type === 'columns' ? block.part : block.role))).toEqual(
      today.blocks.flatMap((block) => {
        if (block.type === 'paragraph') return [block.role];
        return block.type === 'columns' ? [block.part] : [];
      }),
    );
  });

  it('show a word, a new line and one that is gone, each with the look of its place', () => {
    const earlier = later
      .replace('thiếu thuốc', 'hết thuốc')
      .replace('\nMong được bổ sung sớm.', '')
      .replace('Hội nghị có ghi âm.', 'Hội nghị có ghi âm.\nHội nghị nghỉ giải lao 15 phút.');
    expect(changesIn(compareTexts({ earlier, later }, today)).toSorted()).toEqual(
      [
        ['same', 'body', 'deleted', 'hết '],
        ['same', 'body', 'inserted', 'thiếu '],
        ['inserted', 'body', 'inserted', 'Mong được bổ sung sớm.'],
        ['deleted', 'body', 'deleted', 'Hội nghị nghỉ giải lao 15 phút.'],
      ].toSorted(),
    );
  });

  it('keep the columns of the letterhead where a line of it has changed or is gone', () => {
    const earlier = later.replace('Số 05-BB/BTGDVTU', 'Số 04-BB/BTGDVTU\nMật');
    const [letterhead] = compareTexts({ earlier, later }, today);
    expect(letterhead).toMatchObject({ type: 'columns', part: 'letterhead' });
    expect(changesIn(letterhead === undefined ? [] : [letterhead])).toEqual([
      ['same', 'number', 'deleted', '04-BB/BTGDVTU'],
      ['same', 'number', 'inserted', '05-BB/BTGDVTU'],
      ['deleted', 'number', 'deleted', 'Mật'],
    ]);
  });

  it('are either version line by line, whatever the versions are', () => {
    const lines = [...textLinesOf(later), 'Dòng lạ', 'Dòng lạ khác hẳn', 'Một dòng nữa, rất dài'];
    const version = fc.oneof(
      fc.array(fc.constantFrom(...lines)),
      fc.subarray(lines),
      fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' '))),
    );
    fc.assert(
      fc.property(version, version, (one, other) => {
        const compared = compareTexts({ earlier: one.join('\n'), later: other.join('\n') }, today);
        expect(linesWithout(compared, 'inserted')).toEqual(one.filter((line) => line !== ''));
        expect(linesWithout(compared, 'deleted')).toEqual(other.filter((line) => line !== ''));
      }),
    );
  });
});
