import { describe, expect, it } from 'vitest';
import type { RegisteredDocument } from '../../../../shared/contract/procedures/document.ts';
import { filtered } from '../../../../shared/documents/register-filter.ts';
import { choiceOf, registerRows, termsOf } from './registered.ts';

const document = (fields: Partial<RegisteredDocument>): RegisteredDocument => ({
  kind: 'minutes',
  number: 1,
  term: '2025-2030',
  issuedOn: '2026-09-15',
  meetingId: '0198-a',
  unit: '',
  about: 'Giao ban quý III',
  fileName: '',
  exportedAt: '',
  ...fields,
});

const documents = [
  document({ kind: 'announcement', issuedOn: '2026-09-16' }),
  document({}),
  document({ term: '2020-2025', issuedOn: '2024-03-01' }),
  document({ term: '', issuedOn: '' }),
];

describe('the register', () => {
  it('has a row for every document, each with an id of its own', () => {
    const rows = registerRows([...documents, ...documents]);
    expect(rows).toHaveLength(8);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(8);
  });

  it('is filtered by kind and by term', () => {
    expect(filtered(documents, { kind: null, term: null })).toHaveLength(4);
    expect(filtered(documents, { kind: 'announcement', term: null })).toHaveLength(1);
    expect(filtered(documents, { kind: 'minutes', term: '2025-2030' })).toEqual([documents[1]]);
  });

  it('knows its terms, the newest first', () => {
    expect(termsOf(documents.toReversed())).toEqual(['2025-2030', '2020-2025']);
  });

  it('opens a document, or a reminder by its unit, but nothing whose meeting was removed', () => {
    expect(choiceOf(document({}), '2026-11-24')).toEqual({ kind: 'minutes', meetingId: '0198-a' });
    expect(choiceOf(document({ kind: 'reminder', meetingId: null, about: 'Sở Y tế' }), '2026-11-24')).toEqual(
      {
        kind: 'reminder',
        unit: 'Sở Y tế',
        today: '2026-11-24',
      },
    );
    expect(choiceOf(document({ meetingId: null }), '2026-11-24')).toBeNull();
  });
});
