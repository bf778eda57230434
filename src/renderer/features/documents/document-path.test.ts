import { expect, it } from 'vitest';
import { documentKinds, unitDocumentKinds } from '../../../shared/records/document-kinds.ts';
import { documentAt, documentPath } from './document-path.ts';

const today = '2026-11-24';

it.each(documentKinds)('the address of a document leads to it: %s', (kind) => {
  const unit = 'Sở Y tế/Trung tâm 50 %';
  const toUnit = unitDocumentKinds.some((each) => each === kind) ? `0198-a ${unit}` : '0198-a';
  const of = kind === 'reminder' ? unit : toUnit;
  const choice = documentAt(kind, of, today);
  if (choice === null) throw new Error('no document');
  const [, place, shown, ...rest] = documentPath(choice).split('/').map(decodeURIComponent);
  expect([place, shown]).toEqual(['documents', kind]);
  expect(documentAt(shown ?? '', rest.join('/'), today)).toEqual(choice);
});

it('names no document where there is no such kind', () => {
  expect(documentAt('forms', 'a', today)).toBeNull();
});
