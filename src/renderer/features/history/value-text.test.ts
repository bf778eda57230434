import { expect, it } from 'vitest';
import { z } from 'zod';
import { vi } from '../../../shared/i18n/vi/index.ts';
import { recordTypeNames, recordTypes } from '../../../shared/records/index.ts';

const untold = new Set(['meetingId', 'entryId', 'topicId', 'agencyId', 'collaboratorId', 'erased']);
const told = recordTypeNames.flatMap((type) =>
  Object.entries(recordTypes[type].schema.shape)
    .filter(([field]) => !untold.has(field))
    .map(([field, schema]) => ({ type, field, schema })),
);

it('has a word for every field that a history can tell of', () => {
  const isNamed = (type: string, field: string) =>
    field in vi.history.fields || (type === 'collaborator' && field in vi.collaborators.fields);
  expect(told.filter(({ type, field }) => !isNamed(type, field))).toEqual([]);
});

it('has a word for everything a coded field can hold', () => {
  const codes = told.flatMap(({ schema }) => (schema instanceof z.ZodEnum ? schema.options : []));
  expect(codes).toContain('regular');
  expect(codes.filter((code) => code !== '' && !Object.hasOwn(vi.history.codes, code))).toEqual([]);
});
