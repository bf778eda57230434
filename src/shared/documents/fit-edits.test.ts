import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richSource } from '../../../tests/documents/minutes-examples.ts';
import type { speakerModes } from '../records/reference-lists.ts';
import { composeDocument } from './compose-document.ts';
import { textPlaces, wordPlaces } from './editable-text.ts';
import { applyEdits } from './edits.ts';
import { fitEdits, type StoredEdit } from './fit-edits.ts';
import type { Paper } from './model.ts';
import { profileById } from './profile.ts';
import type { MinutesSource } from './sources/minutes-source.ts';

const hd05 = profileById('hd05');
const minutesOf = (source: MinutesSource, speakerMode: (typeof speakerModes)[number] = 'unit'): Paper =>
  composeDocument({ kind: 'minutes', source, options: { speakerMode, entryOrder: 'topic' } }, hd05);
const concluding = (conclusion: string): MinutesSource => ({
  ...richSource,
  meeting: { ...richSource.meeting, conclusion },
});

const placeOf = (paper: Paper, words: string) =>
  wordPlaces(paper).find(({ text }) => text === words)?.place ?? `no place of “${words}”`;
const editOf = (paper: Paper, base: string, text: string): StoredEdit => ({
  place: placeOf(paper, base),
  base,
  text,
  covers: 'words',
});
const textOf = (paper: Paper) =>
  textPlaces(paper)
    .map(({ text }) => text)
    .join('\n');
const appliedOf = (paper: Paper, edits: readonly StoredEdit[]) =>
  fitEdits(paper, edits).filter(({ applied }) => applied);
const shown = (paper: Paper, edits: readonly StoredEdit[]) =>
  textOf(applyEdits(paper, appliedOf(paper, edits)));

const [first, second] = ['Một là, biểu dương các đơn vị.', 'Hai là, khắc phục điểm ngập.'];
const before = minutesOf(concluding(`${first}\n${second}`));
const edit = editOf(before, second, 'Hai là, khắc phục ngay điểm ngập.');

describe('an edit of a line', () => {
  it('goes with its line when lines come and go around it', () => {
    for (const conclusion of [
      `Ghi nhận các ý kiến.\n${first}\n${second}`,
      `${second}\n${first}`,
      second,
      `${first}\n\n\n${second}\nBa là.`,
    ]) {
      const text = shown(minutesOf(concluding(conclusion)), [edit]);
      expect(text).toContain(edit.text);
      expect(text).not.toContain(second);
      if (conclusion.includes(first)) expect(text).toContain(first);
    }
  });

  it('waits where its words changed, and the most alike line is proposed', () => {
    const changed = 'Hai là, khắc phục các điểm ngập.';
    const paper = minutesOf(concluding(`Ghi nhận.\n${changed}\n${first}`));
    expect(fitEdits(paper, [edit])).toMatchObject([{ place: placeOf(paper, changed), now: changed }]);
    expect(shown(paper, [edit])).toBe(textOf(paper));
  });

  it('waits without a place where nothing like it is left', () => {
    const paper = minutesOf(concluding('Giao văn phòng theo dõi.'));
    expect(fitEdits(paper, [edit])).toMatchObject([{ stored: edit.place, now: null }]);
    expect(shown(paper, [edit])).toBe(textOf(paper));
  });

  it('of two lines that say the same stays with its own, and waits where one of them is gone', () => {
    const same = 'Giao Sở Xây dựng xem xét.';
    const two = minutesOf(concluding(`${same}\nGhi nhận.\n${same}`));
    const [, other] = wordPlaces(two).filter(({ text }) => text === same);
    const ofSecond = { ...editOf(two, same, 'Giao Sở Xây dựng xử lý.'), place: other?.place ?? '' };
    expect(shown(two, [ofSecond])).toMatch(/xem xét\.\nGhi nhận\.\nGiao Sở Xây dựng xử lý\./);
    const one = minutesOf(concluding(same));
    expect(fitEdits(one, [ofSecond]).filter(({ applied }) => applied)).toEqual([]);
  });
});

describe('an edit of a remark', () => {
  const [entry] = richSource.entries;
  const words = wordPlaces(minutesOf(richSource)).find(({ place }) =>
    place.startsWith(`entry:${entry?.id}:`),
  );
  const name = richSource.collaborators.find(({ id }) => id === entry?.speakerId)?.name ?? '';

  it('keeps no name when speakers are named by their units again', () => {
    expect(name).not.toBe('');
    const base = words?.text ?? '';
    const named = minutesOf(richSource, 'name');
    const ofRemark = editOf(named, base, `${base} (đã sửa)`);
    expect(shown(named, [ofRemark])).toContain(`${name}`);
    const text = shown(minutesOf(richSource, 'unit'), [ofRemark]);
    expect(text).toContain('(đã sửa)');
    expect(text).not.toContain(name);
  });
});

/** Lines of a conclusion, edits of some of them, and the lines as they are later. */
const histories = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{4,8}( [a-z]{3,6}){0,3}$/), { minLength: 1, maxLength: 6 })
  .chain((lines) =>
    fc.record({
      lines: fc.constant(lines),
      edited: fc.subarray(lines),
      later: fc.array(
        fc.oneof(fc.constantFrom(...lines), fc.stringMatching(/^[A-Z]{4,8}( [A-Z]{3,6}){0,3}$/)),
        { minLength: 1, maxLength: 8 },
      ),
    }),
  );

it('any edits, any later lines: what nobody edited is there once and in order, and no edit is lost or elsewhere', () => {
  fc.assert(
    fc.property(histories, ({ lines, edited, later }) => {
      const then = minutesOf(concluding(lines.join('\n')));
      const edits = edited.map((line) => editOf(then, line, `(${line})`));
      const now = minutesOf(concluding(later.join('\n')));
      const fitted = fitEdits(now, edits);
      expect(fitted.map(({ stored }) => stored)).toEqual(edits.map(({ place }) => place));
      // The first of several lines that say the same is the one that was edited.
      const expected = later.map((line, at) =>
        edited.includes(line) && later.indexOf(line) === at ? `(${line})` : line,
      );
      const conclusion = wordPlaces(applyEdits(now, appliedOf(now, edits)))
        .filter(({ place }) => place.startsWith('meeting:') && place.includes(':conclusion:'))
        .map(({ text }) => text);
      expect(conclusion).toEqual(expected);
      const waiting = fitted.filter(({ applied }) => !applied).map(({ base }) => base);
      expect(waiting.toSorted()).toEqual(edited.filter((line) => !later.includes(line)).toSorted());
    }),
  );
});
