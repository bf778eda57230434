import { expect, it } from 'vitest';
import { documentKinds } from '../../../shared/records/document-kinds.ts';
import { documentAt, documentPath } from './document-path.ts';

const today = '2026-11-24';

it.each(documentKinds)('the address of a document leads to it: %s', (kind) => {
  const of = kind === 'reminder' ? 'Sở Y tế/Trung tâm 50 %' : '0198-a';
  const choice = documentAt(kind, of, today);
  if (choice === null) throw new Error('no document');
  const [, place, shown, ...rest] = documentPath(choice).split('/').map(decodeURIComponent);
  expect([place, shown]).toEqual(['documents', kind]);
  expect(documentAt(shown ?? '', rest.join('/'), today)).toEqual(choice);
});

it('names no document where there is no such kind', () => {
  expect(documentAt('forms', 'a', today)).toBeNull();
});
