import { z } from 'zod';
import type { ComposedDocument, DocumentChoice } from '../../shared/contract/procedures/document.ts';
import { type Readable, readOne } from '../sqlite/handles.ts';
import { compose } from './compose.ts';

/** Counts of changes through this connection, and through others: both stay the same while nothing is written. */
const state = z.object({ own: z.number(), others: z.number() });
const STATE = 'SELECT total_changes() AS own, data_version AS others FROM pragma_data_version';

const last = new WeakMap<Readable, { readonly key: string; readonly composed: ComposedDocument }>();

/**
 * The current document. It is not composed again while nothing was written, since people who edit or export long
 * minutes have just looked at them.
 * @throws ExpectedError not-found
 */
export function composeCached(db: Readable, choice: DocumentChoice): ComposedDocument {
  const key = JSON.stringify([choice, readOne(db, state, STATE)]);
  const known = last.get(db);
  if (known?.key === key) return known.composed;
  const composed = compose(db, choice);
  last.set(db, { key, composed });
  return composed;
}
