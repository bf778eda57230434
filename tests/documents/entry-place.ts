import { wordPlaces } from '../../src/shared/documents/editable-text.ts';
import type { Paper } from '../../src/shared/documents/model.ts';

/** The place of the first line of an entry in a composed document; one that no document has, if it is not in there. */
export function entryPlace(paper: Paper, entryId: string): string {
  const line = wordPlaces(paper).find(({ place }) => place.startsWith(`entry:${entryId}:content:`));
  return line?.place ?? `entry:${entryId}:content:w0`;
}
