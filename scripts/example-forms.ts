import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleForms } from '../src/shared/forms/example-forms.ts';
import { madeForm } from './forms/made-form.ts';
import { inRoot } from './process/paths.ts';

/*
 * node scripts/example-forms.ts
 *
 * Writes resources/forms/*.docx anew: after the examples, the fields or the writer of Word files changed.
 */
const folder = inRoot('resources/forms');
mkdirSync(folder, { recursive: true });
for (const example of exampleForms) writeFileSync(join(folder, `${example}.docx`), await madeForm(example));
