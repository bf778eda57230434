import { describe, expect, it } from 'vitest';
import { blankValues, type EntryValues } from '../entry-line/entry-values.ts';
import { editDraft, lineDraft, readDraft } from './drafts.ts';

const id = '01a209de-73cb-7d5f-9843-23f2da0e1a37';
const written: EntryValues = {
  ...blankValues,
  kind: 'reply',
  speaker: { id, text: 'Hội LHPN · Trần Văn Bình', isNew: false },
  locality: { id: null, text: 'xã Ruộng', isNew: false },
  content: 'Nông dân lo lắng\nvì giá vật tư tăng #nông',
  agencies: [{ id: null, text: 'Ban Quản lý chợ', isNew: true }],
  agencyText: 'Sở Nông',
  saidAt: '2026-09-15T08:41:07',
};

describe('a draft', () => {
  it('brings back every word of the line, half-typed names too', () => {
    const draft = { line: written, waiting: [{ ...written, content: 'trước đó' }] };
    expect(readDraft(lineDraft, JSON.stringify(draft))).toEqual(draft);
  });

  it('brings back an edit with the entry it belongs to', () => {
    const draft = { entryId: id, values: written };
    expect(readDraft(editDraft, JSON.stringify(draft))).toEqual(draft);
  });

  it('ignores fields of a newer version', () => {
    const newer = { line: { ...written, mood: 1 }, waiting: [], more: true };
    expect(readDraft(lineDraft, JSON.stringify(newer))).toEqual({ line: written, waiting: [] });
  });

  it.each([
    null,
    '',
    '{"line":',
    'null',
    '[]',
    '{"line":{},"waiting":[]}',
    JSON.stringify({ line: { ...written, saidAt: 'hôm qua' }, waiting: [] }),
    JSON.stringify({ line: { ...written, speaker: { id: 'x', text: '', isNew: false } }, waiting: [] }),
  ])('counts as none where it cannot be read: %s', (content) => {
    expect(readDraft(lineDraft, content)).toBeNull();
  });
});
