import type { OfficeView } from '../../records/views.ts';
import type { Block } from '../model.ts';
import type { Profile } from '../profile.ts';
import { orBlank, paragraph, placeParagraph } from './paragraphs.ts';
import { recipients } from './recipients.ts';

/** How an authority may have been typed in the settings, whatever guide it comes from. */
const AUTHORITIES = {
  onBehalf: /^(?:T\/M|TM\.?)\s+/iu,
  inPlace: /^(?:K\/T|KT\.?)\s+/iu,
  byOrder: /^(?:T\/L|TL\.?)\s+/iu,
};

/**
 * Who signs for the office, on the right, and where the paper goes, on the left. A deputy signs K/T above the title;
 * the head signs by the title alone (Hướng dẫn 36-HD/VPTW 1.7.1).
 */
export function signer(
  office: OfficeView | null,
  profile: Profile,
  goesTo: readonly { place: string; line: string }[] = [],
): Block {
  const { signerAuthority = '', signerTitle = '', signerName = '' } = office ?? {};
  const authority = inProfile(signerAuthority, profile);
  const title = orBlank(signerTitle, 'signer');
  return {
    type: 'columns',
    part: 'signatures',
    left: recipients(office, profile, goesTo),
    right: [
      ...(authority === ''
        ? [placeParagraph('signer.title', paragraph('signatureTitle', title))]
        : [
            placeParagraph('signer.authority', paragraph('signatureTitle', authority)),
            placeParagraph('signer.title', paragraph('signaturePosition', title)),
          ]),
      placeParagraph('signer.name', paragraph('signatureName', orBlank(signerName, 'signer'))),
    ],
  };
}

/** Who made a list, on the right. */
export function maker(title: string, name: string): Block {
  return {
    type: 'columns',
    part: 'signatures',
    left: [],
    right: [
      placeParagraph('maker.title', paragraph('signatureTitle', title)),
      placeParagraph('maker.name', paragraph('signatureName', orBlank(name, 'recorder'))),
    ],
  };
}

/** "K/T TRƯỞNG BAN" by the Party's guides is "KT. TRƯỞNG BAN" by the State's. */
function inProfile(authority: string, { authorities }: Profile): string {
  const { onBehalf, inPlace, byOrder } = AUTHORITIES;
  return authority
    .replace(onBehalf, `${authorities.onBehalf} `)
    .replace(inPlace, `${authorities.inPlace} `)
    .replace(byOrder, `${authorities.byOrder} `);
}
