import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileIds } from '../records/profile-ids.ts';
import { profile, profileById, profileFiles, textWidthMm } from './profile.ts';
import {
  type Correction,
  fileOfProfile,
  guideRange,
  jsonAt,
  overrideProfile,
  rangeOf,
  withOverride,
} from './profile-overrides.ts';

const file = fileOfProfile('hd05');
const one = (path: string, value: unknown): Correction => ({ path, value: JSON.stringify(value) });

describe('a corrected profile', () => {
  it.each(profileIds)('%s is as delivered without corrections', (id) => {
    expect(overrideProfile(fileOfProfile(id), []).profile).toEqual(profileById(id));
  });

  it('has what was corrected, and nothing else', () => {
    const { profile: now, refused } = overrideProfile(file, [
      one('styles.abstract.sizePt', 15),
      one('letterhead.number.pattern', 'Số: {number}-{type}/{symbol}'),
      one('abstractMark', null),
    ]);
    const before = profileById('hd05');
    expect(refused).toEqual([]);
    expect(now).toEqual({
      ...before,
      abstractMark: null,
      letterhead: {
        ...before.letterhead,
        number: { ...before.letterhead.number, pattern: 'Số: {number}-{type}/{symbol}' },
      },
      styles: { ...before.styles, abstract: { ...before.styles.abstract, sizePt: 15 } },
    });
  });

  it('has the measure of running text in all of it, but where a part has its own', () => {
    const { profile: now } = overrideProfile(file, [
      one('bases.running.line', { exactPt: 20 }),
      one('styles.heading.line', { exactPt: 22 }),
    ]);
    expect([now.styles.body.line, now.styles.lead.line, now.styles.closing.line]).toEqual([
      { exactPt: 20 },
      { exactPt: 20 },
      { exactPt: 20 },
    ]);
    expect(now.styles.heading.line).toEqual({ exactPt: 22 });
    expect(now.styles.title.line).toEqual(profileById('hd05').styles.title.line);
  });

  it('keeps its columns as wide as the text and its margins mirrored', () => {
    const { profile: now } = overrideProfile(file, [one('page.marginMm.left', 35)]);
    expect(textWidthMm(now)).toBe(160);
    const [left, right] = now.letterhead.columnsMm;
    expect(left + right).toBeCloseTo(160, 6);
    expect(now.signatureColumnsMm[0] + now.signatureColumnsMm[1]).toBeCloseTo(160, 6);
    expect(now.page.versoMarginMm).toEqual({ left: 15, right: 35 });
  });

  it.each([
    ['page.marginMm.left', 80, [5, 60]],
    ['bases.running.sizePt', 13, [14, 15]],
    ['styles.lead.sizePt', 16, [14, 15]],
    ['bases.running.line', { exactPt: 23 }, [18, 22]],
    ['bases.running.afterPt', 3, [6, null]],
    ['styles.documentType.sizePt', '15', [15, 16]],
    ['letterhead.number.pattern', 'Số {number}', null],
    ['abstractMark', '', null],
    ['bases.running.align', 'middle', null],
    ['page.widthMm', 200, null],
    ['id', 'nd30', null],
    ['ranges.bases.running.sizePt', [1, 100], null],
    ['__proto__.sizePt', 14, null],
    ['styles.constructor.sizePt', 14, null],
  ])('is not %s: %s', (path, value, range) => {
    expect(withOverride(file, one(path, value))).toEqual({ range });
    expect(overrideProfile(file, [one(path, value)])).toMatchObject({
      profile: profileById('hd05'),
      refused: [one(path, value)],
    });
  });

  it('leaves out what is no JSON', () => {
    expect(overrideProfile(file, [{ path: 'page.marginMm.left', value: '{' }]).profile).toEqual(
      profileById('hd05'),
    );
  });

  it('is a profile whatever was corrected, and the same again with what it says of itself', () => {
    const path = fc.constantFrom(
      'page.marginMm.left',
      'page.marginMm.right',
      'pageNumber.sizePt',
      'pageNumber.onFirstPage',
      'letterhead.agencyMark',
      'letterhead.number.pattern',
      'endOfBody',
      'bases.running.sizePt',
      'bases.running.line',
      'bases.running.firstLineMm',
      'styles.title.bold',
      'styles.abstract.align',
      'styles.recipient.line',
      'nowhere',
    );
    const value = fc.oneof(
      fc.double({ min: -10, max: 120 }),
      fc.boolean(),
      fc.constant(null),
      fc.string(),
      fc.constantFrom('left', 'justify'),
      fc.record({ exactPt: fc.integer({ min: 0, max: 80 }) }),
      fc.record({ times: fc.double({ min: 0, max: 4 }) }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...profileFiles),
        fc.array(fc.tuple(path, value), { maxLength: 12 }),
        (of, pairs) => {
          const corrections = pairs.map(([where, what]) => ({ path: where, value: JSON.stringify(what) }));
          const { file: laid, profile: now, refused } = overrideProfile(of, corrections);
          expect(profile.parse(now)).toEqual(now);
          expect(textWidthMm(now)).toBeGreaterThan(80);
          expect(now.letterhead.columnsMm[0] + now.letterhead.columnsMm[1]).toBeCloseTo(textWidthMm(now), 6);
          for (const [where, [least, most]] of Object.entries(of.ranges)) {
            const number: unknown = JSON.parse(jsonAt({ file: laid, profile: now }, where) ?? 'null');
            if (typeof number !== 'number') continue;
            expect(number).toBeGreaterThanOrEqual(least);
            expect(number).toBeLessThanOrEqual(most ?? Number.POSITIVE_INFINITY);
          }
          const taken = corrections.filter((correction) => !refused.includes(correction));
          expect(overrideProfile(of, taken).profile).toEqual(now);
        },
      ),
    );
  });
});

describe('the range of a number', () => {
  it('is the guide’s where it has one, also of what takes over the running text', () => {
    expect(guideRange(file, 'styles.body.line.exactPt')).toEqual([18, 22]);
    expect(guideRange(file, 'styles.abstract.sizePt')).toEqual([14, 15]);
    expect(guideRange(file, 'styles.recipient.sizePt')).toBeNull();
    expect(guideRange(fileOfProfile('nd30'), 'styles.signatureName.sizePt')).toEqual([13, 14]);
  });

  it('is what can be read where the guide says nothing', () => {
    expect(rangeOf(file, 'styles.recipient.sizePt')).toEqual([8, 30]);
    expect(rangeOf(file, 'page.marginMm.top')).toEqual([5, 60]);
    expect(rangeOf(file, 'endOfBody')).toBeNull();
  });
});
