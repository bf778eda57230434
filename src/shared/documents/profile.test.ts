import { describe, expect, it } from 'vitest';
import hd05 from '../../../resources/profiles/hd05.json' with { type: 'json' };
import nd30 from '../../../resources/profiles/nd30.json' with { type: 'json' };
import { profile, profileById, profileFor, profiles, readProfile, textWidthMm } from './profile.ts';

describe('the profile of a paper', () => {
  it.each([
    ['2017-07-07', 'hd11'],
    ['2018-04-02', 'hd11'],
    ['2018-04-03', 'hd36'],
    ['2026-05-26T23:59', 'hd36'],
    ['2026-05-27', 'hd05'],
    ['2099-01-01', 'hd05'],
    ['1999-01-01', 'hd11'],
    ['', 'hd05'],
  ])('is the guide in force on its day: %s → %s', (day, id) => {
    expect(profileFor(day).id).toBe(id);
  });

  it('is the State one only by choice', () => {
    expect(profileById('nd30').from).toBeNull();
  });

  it('is refused where a number lies outside what its guide allows', () => {
    const tooTight = structuredClone(hd05);
    tooTight.bases.running.line.exactPt = 17;
    expect(() => readProfile(tooTight)).toThrow('outside what the guide allows');
    const tooNarrow = structuredClone(nd30);
    tooNarrow.page.marginMm.left = 25;
    expect(() => readProfile(tooNarrow)).toThrow('outside what the guide allows');
  });

  it.each(profiles)('$id crosses the contract unchanged', (one) => {
    expect(profile.parse(structuredClone(one))).toEqual(one);
  });

  it.each(profiles)('$id has columns as wide as the text, and mirrors its margins on the back', (one) => {
    const [left, right] = one.letterhead.columnsMm;
    expect(left + right).toBe(textWidthMm(one));
    expect(one.signatureColumnsMm[0] + one.signatureColumnsMm[1]).toBe(textWidthMm(one));
    expect(one.page.versoMarginMm).toEqual({ left: one.page.marginMm.right, right: one.page.marginMm.left });
  });
});
