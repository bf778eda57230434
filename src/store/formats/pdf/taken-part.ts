import type { PDFDict, PDFRef } from '@cantoo/pdf-lib';

/** What one of several PDFs has become in the joined one; all references lead to objects of that. */
export interface TakenPart {
  readonly title: string;
  readonly pages: readonly PDFRef[];
  readonly tree: PDFDict;
  readonly treeRef: PDFRef;
  /** The root of its structure, and of its bookmarks, if it has them. */
  readonly structure: PDFDict | undefined;
  readonly outlines: PDFDict | undefined;
}
