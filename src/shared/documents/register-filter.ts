import type { DocumentKind } from '../records/document-kinds.ts';

/** Which part of the register is shown or written; null for all of it. */
export interface RegisterFilter {
  readonly kind: DocumentKind | null;
  readonly term: string | null;
}

export function filtered<Row extends { readonly kind: DocumentKind; readonly term: string }>(
  rows: readonly Row[],
  { kind, term }: RegisterFilter,
): Row[] {
  return rows.filter((row) => (kind === null || row.kind === kind) && (term === null || row.term === term));
}
