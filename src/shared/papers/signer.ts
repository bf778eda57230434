import type { OfficeView } from '../contract/views.ts';
import type { Block } from '../minutes/document.ts';
import { paragraph } from '../minutes/paragraphs.ts';
import type { Profile } from '../minutes/profile.ts';
import { words } from './words.ts';

/**
 * Who signs for the office, on the right, and where the paper goes, on the left. A deputy signs K/T above the title;
 * the head signs by the title alone (Hướng dẫn 05-HD/VPTW).
 */
export function signer(
  office: OfficeView | null,
  { recipients }: Profile,
  goesTo: readonly string[] = [],
): Block {
  const { signerAuthority = '', signerTitle = '', signerName = '', fullName = '' } = office ?? {};
  return {
    type: 'columns',
    part: 'signatures',
    left: [
      paragraph('recipientsLabel', recipients.label),
      ...goesTo.map((line) => paragraph('recipient', line)),
      paragraph('recipient', words.filing(fullName || words.ourOffice)),
    ],
    right: [
      ...(signerAuthority === ''
        ? [paragraph('signatureTitle', signerTitle)]
        : [paragraph('signatureTitle', signerAuthority), paragraph('signaturePosition', signerTitle)]),
      paragraph('signatureName', signerName),
    ],
  };
}
