import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../../../shared/records/index.ts';
import { emptyLists, type ReferenceLists } from '../../../../../shared/records/views.ts';
import { blankValues, type EntryValues, outsider, picked, typed } from './entry-values.ts';
import { validateEntry } from './validate-entry.ts';

const referenceLists: ReferenceLists = {
  ...emptyLists,
  topics: [{ ...recordTypes.topic.blank, id: 't1', name: 'Y tế', code: 'y-te' }],
  localities: [{ ...recordTypes.locality.blank, id: 'l1', name: 'xã Ruộng Mới' }],
  agencies: [{ ...recordTypes.agency.blank, id: 'a1', name: 'Sở Y tế' }],
};
const said: EntryValues = { ...blankValues, content: 'Chờ khám lâu' };

function problemOf(values: EntryValues) {
  const settled = validateEntry(values, referenceLists);
  return settled.ok ? null : settled.problem;
}

function settled(values: EntryValues): EntryValues {
  const result = validateEntry(values, referenceLists);
  if (!result.ok) throw new Error(result.problem);
  return result.values;
}

describe('making a line ready for saving', () => {
  it('needs words, and nothing else', () => {
    expect(problemOf(said)).toBeNull();
    expect(problemOf({ ...said, content: ' \n ' })).toBe('no-content');
  });

  it('takes any speaker who was said to be right', () => {
    expect(settled({ ...said, speaker: outsider(' Đại diện Sở Y tế ') }).speaker).toEqual(
      outsider('Đại diện Sở Y tế'),
    );
  });

  it('asks who a speaker is that was only typed', () => {
    const values = { ...said, speaker: typed('phụ nữ tam suối') };
    expect(validateEntry(values, referenceLists)).toEqual({ ok: false, problem: 'unknown-speaker' });
  });

  it('takes a name left in a field if it is one of the referenceLists', () => {
    const values = settled({
      ...said,
      locality: typed('xa ruong moi'),
      topicText: 'y tế',
      agencyText: 'Sở Y Tế',
    });
    expect(values.locality).toEqual(picked('l1', 'xã Ruộng Mới'));
    expect(values.topics).toEqual([picked('t1', 'Y tế')]);
    expect(values.agencies).toEqual([picked('a1', 'Sở Y tế')]);
    expect([values.topicText, values.agencyText]).toEqual(['', '']);
  });

  it('never guesses and never drops: a name it does not know stops it', () => {
    expect(problemOf({ ...said, locality: typed('ruộng') })).toBe('unknown-locality');
    expect(problemOf({ ...said, topicText: 'y' })).toBe('unknown-topic');
    expect(problemOf({ ...said, agencyText: 'Sở' })).toBe('unknown-agency');
  });

  it('lets new names pass that are to be added', () => {
    const added = { id: null, text: 'xã Cánh Diều', isNew: true };
    expect(settled({ ...said, locality: added }).locality).toEqual(added);
  });

  it('keeps each topic once', () => {
    expect(settled({ ...said, topics: [picked('t1', 'Y tế')], topicText: 'Y tế' }).topics).toHaveLength(1);
  });
});
