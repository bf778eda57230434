import { describe, expect, it } from 'vitest';
import { profileById } from '../../../shared/documents/profile.ts';
import { cssOf, spaceAbove, spaceBelow, typeface } from './page-style.ts';

const profile = profileById('hd05');

describe('the look of a page', () => {
  it('draws running text by the numbers of Hướng dẫn 05-HD/VPTW', () => {
    expect(cssOf(profile.styles.body)).toMatchObject({
      fontSize: '14pt',
      lineHeight: '18pt',
      textIndent: '10mm',
      textAlign: 'justify',
      fontWeight: 400,
    });
    expect(typeface(profile)).toContain('"Times New Roman"');
  });

  it('draws what stands in the letterhead in capitals, centred, without an indent', () => {
    expect(cssOf(profile.styles.agency)).toMatchObject({
      fontWeight: 700,
      textTransform: 'uppercase',
      textAlign: 'center',
      textIndent: '0mm',
    });
  });

  it('takes the larger of the space after one paragraph and the space before the next, as Word does', () => {
    const { body, documentType } = profile.styles;
    expect(spaceAbove(profile, 'documentType', 'body')).toBe(documentType.beforePt);
    expect(spaceAbove(profile, 'body', 'body')).toBe(body.afterPt);
    expect(spaceAbove(profile, 'documentType', undefined)).toBe(documentType.beforePt);
    expect(spaceBelow(profile, 'body')).toBe(body.afterPt);
  });
});
