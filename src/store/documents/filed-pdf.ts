import { ExpectedError } from '../../shared/contract/errors.ts';
import { archivalPdf } from '../formats/pdf/archival-pdf.ts';
import { type DrawnPart, joinedPdf } from '../formats/pdf/joined-pdf.ts';
import type { PdfProperties } from '../formats/pdf/metadata.ts';

/**
 * What Chromium drew, as it is filed. Every PDF of the program goes this way.
 * @throws ExpectedError not-drawn
 */
export async function filedPdf(drawn: Uint8Array, properties: PdfProperties): Promise<Uint8Array> {
  try {
    return await archivalPdf(drawn, properties);
  } catch (error) {
    throw new ExpectedError('not-drawn', undefined, { cause: error });
  }
}

/**
 * Several drawn documents as one, filed in the same way.
 * @throws ExpectedError not-drawn
 */
export async function filedBundle(
  parts: readonly DrawnPart[],
  properties: PdfProperties,
): Promise<Uint8Array> {
  try {
    return await archivalPdf(await joinedPdf(parts), properties);
  } catch (error) {
    throw new ExpectedError('not-drawn', undefined, { cause: error });
  }
}
