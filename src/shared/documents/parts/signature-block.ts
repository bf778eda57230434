import type { OfficeView } from '../../records/views.ts';
import { withoutHonorific } from '../../text/honorific.ts';
import type { Block } from '../model.ts';
import type { Profile } from '../profile.ts';
import { orBlank, paragraph, placeParagraph } from './paragraphs.ts';
import { recipients } from './recipients.ts';

/** The ways an authority may have been typed in the settings, by any guide. */
const AUTHORITIES = {
  onBehalf: /^(?:T\/M|TM\.?)\s+/iu,
  inPlace: /^(?:K\/T|KT\.?)\s+/iu,
  byOrder: /^(?:T\/L|TL\.?)\s+/iu,
};

/**
 * The signer for the office on the right, and the recipients on the left. A deputy signs with K/T above the title; the
 * head signs with the title alone (Hướng dẫn 36-HD/VPTW 1.7.1).
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
      placeParagraph(
        'signer.name',
        paragraph('signatureName', orBlank(withoutHonorific(signerName), 'signer')),
      ),
    ],
  };
}

/** The maker of a list, on the right. */
export function maker(title: string, name: string): Block {
  return {
    type: 'columns',
    part: 'signatures',
    left: [],
    right: [
      placeParagraph('maker.title', paragraph('signatureTitle', title)),
      placeParagraph('maker.name', paragraph('signatureName', orBlank(withoutHonorific(name), 'recorder'))),
    ],
  };
}

/** Converts between guides: "K/T TRƯỞNG BAN" of the Party's is "KT. TRƯỞNG BAN" of the State's. */
function inProfile(authority: string, { authorities }: Profile): string {
  const { onBehalf, inPlace, byOrder } = AUTHORITIES;
  return authority
    .replace(onBehalf, `${authorities.onBehalf} `)
    .replace(inPlace, `${authorities.inPlace} `)
    .replace(byOrder, `${authorities.byOrder} `);
}
