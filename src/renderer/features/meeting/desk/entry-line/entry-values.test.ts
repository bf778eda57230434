import { describe, expect, it } from 'vitest';
import {
  afterSaving,
  blankValues,
  type Name,
  noName,
  outsider,
  picked,
  withContent,
  withName,
  withSpeaker,
} from './entry-values.ts';

const an = picked('p1', 'Hội Nông dân · Ánh');
const binh = picked('p2', 'Hội LHPN · Bình');
const field = picked('l1', 'xã Ruộng Mới');
const river = picked('l2', 'phường Bến Sông');

/** A collaborator as the choices hand one over. */
function taken(name: Name) {
  return { name, kind: 'remark', isKnown: true } as const;
}

describe('the locality of a line', () => {
  it('is offered from the speaker, and changes with the speaker', () => {
    const first = withSpeaker(blankValues, taken(an), field);
    expect(first.locality).toEqual(field);
    expect(withSpeaker(first, taken(binh), river).locality).toEqual(river);
    expect(withSpeaker(first, taken(binh), noName).locality).toEqual(noName);
  });

  it('stays where somebody chose it for this entry', () => {
    const chosen = { ...withSpeaker(blankValues, taken(an), field), locality: river, localityOffered: false };
    expect(withSpeaker(chosen, taken(binh), field).locality).toEqual(river);
  });

  it('is only an offer again after saving', () => {
    const saved = afterSaving({
      ...withSpeaker(blankValues, taken(an), field),
      locality: river,
      localityOffered: false,
    });
    expect(saved.locality).toEqual(river);
    expect(withSpeaker(saved, taken(an), field).locality).toEqual(field);
  });
});

describe('the line after saving', () => {
  it('offers the speaker again and is empty otherwise', () => {
    const written = {
      ...withContent(withSpeaker(blankValues, taken(an), field), 'Chờ lâu', '2026-09-15T08:41:07'),
      topics: [an],
    };
    expect(afterSaving(written)).toEqual({ ...blankValues, speaker: an, locality: field });
  });

  it('goes on with replies until a collaborator is chosen', () => {
    const reply = afterSaving({ ...blankValues, kind: 'reply', speaker: outsider('Chủ trì') });
    expect(reply.kind).toBe('reply');
    expect(withSpeaker(reply, taken(an), field).kind).toBe('remark');
  });
});

describe('a speaker who is not on the roster', () => {
  it('replies if it is the chair or a guest, and need not be looked at again', () => {
    const chair = withSpeaker(
      blankValues,
      { name: outsider('Chủ trì'), kind: 'reply', isKnown: true },
      noName,
    );
    expect(chair).toMatchObject({ kind: 'reply', speakerConfirmed: true });
  });

  it('is to be looked at if it was only typed', () => {
    const somebody = withSpeaker(blankValues, { name: outsider('Sở Y tế'), isKnown: false }, noName);
    expect(somebody).toMatchObject({ kind: 'remark', speakerConfirmed: false });
    expect(withSpeaker(somebody, taken(an), field).speakerConfirmed).toBe(false);
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
