import { describe, expect, it } from 'vitest';
import {
  afterSaving,
  blankValues,
  noName,
  picked,
  typed,
  withContent,
  withName,
  withSpeaker,
} from './entry-values.ts';

const an = picked('p1', 'Hội Nông dân · Ánh');
const binh = picked('p2', 'Hội LHPN · Bình');
const field = picked('l1', 'xã Ruộng Mới');
const river = picked('l2', 'phường Bến Sông');

describe('the locality of a line', () => {
  it('is offered from the speaker, and changes with the speaker', () => {
    const first = withSpeaker(blankValues, an, field);
    expect(first.locality).toEqual(field);
    expect(withSpeaker(first, binh, river).locality).toEqual(river);
    expect(withSpeaker(first, binh, noName).locality).toEqual(noName);
  });

  it('stays where somebody chose it for this entry', () => {
    const chosen = { ...withSpeaker(blankValues, an, field), locality: river, localityOffered: false };
    expect(withSpeaker(chosen, binh, field).locality).toEqual(river);
  });

  it('is only an offer again after saving', () => {
    const saved = afterSaving({
      ...withSpeaker(blankValues, an, field),
      locality: river,
      localityOffered: false,
    });
    expect(saved.locality).toEqual(river);
    expect(withSpeaker(saved, an, field).locality).toEqual(field);
  });
});

describe('the line after saving', () => {
  it('offers the speaker again and is empty otherwise', () => {
    const written = {
      ...withContent(withSpeaker(blankValues, an, field), 'Chờ lâu', '2026-09-15T08:41:07'),
      topics: [an],
    };
    expect(afterSaving(written)).toEqual({ ...blankValues, speaker: an, locality: field });
  });

  it('goes on with replies until a collaborator is chosen', () => {
    const reply = afterSaving({ ...blankValues, kind: 'reply', speaker: typed('Chủ trì') });
    expect(reply.kind).toBe('reply');
    expect(withSpeaker(reply, an, field).kind).toBe('remark');
  });
});

describe('the moment of an entry', () => {
  it('is when its typing began, not when it went on', () => {
    const begun = withContent(blankValues, 'C', '2026-09-15T08:41:07');
    expect(withContent(begun, 'Ch', '2026-09-15T08:41:30').saidAt).toBe('2026-09-15T08:41:07');
  });

  it('starts anew when the text was emptied', () => {
    const begun = withContent(blankValues, 'C', '2026-09-15T08:41:07');
    const emptied = withContent(begun, '', '2026-09-15T08:42:00');
    expect(withContent(emptied, 'D', '2026-09-15T08:43:00').saidAt).toBe('2026-09-15T08:43:00');
  });
});

it('keeps each name once, new ones by their text', () => {
  const fresh = { id: null, text: 'Ban Quản lý chợ', isNew: true };
  expect(withName(withName([], an), an)).toEqual([an]);
  expect(withName(withName([an], fresh), fresh)).toEqual([an, fresh]);
});
