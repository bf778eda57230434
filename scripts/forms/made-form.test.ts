import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exampleForms } from '../../src/shared/forms/example-forms.ts';
import { formParts } from '../../src/store/formats/docx-template/parts.ts';
import { inRoot } from '../process/paths.ts';
import { madeForm } from './made-form.ts';

// Where it fails, something that the examples are made of changed: node scripts/example-forms.ts writes them anew.
// Part by part, since zlib packs the same text differently on different processors.
it.each(exampleForms)('the example %s is what its script makes', async (example) => {
  const texts = (file: Uint8Array) =>
    [...formParts(file, example)].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]);
  const kept = readFileSync(inRoot('resources/forms', `${example}.docx`));
  expect(texts(kept)).toEqual(texts(await madeForm(example)));
});
