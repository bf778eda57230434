import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesPath, textOfSegment } from './routes.ts';

it('takes any text through an address, though routers decode percent signs on the way', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Tổ 50% hộ / A %zz', '~', '%7E', '#?&'),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const [, , segment = ''] = decodeURI(entriesPath(text)).split('/');
      expect(textOfSegment(segment)).toBe(text.toWellFormed());
    }),
  );
});

it('takes an address nobody made for what it says', () => {
  expect(textOfSegment('50~zz')).toBe('50~zz');
});
