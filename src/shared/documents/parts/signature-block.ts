import type { OfficeView } from '../../records/views.ts';
import { withoutHonorific } from '../../text/honorific.ts';
import { type Block, type Paragraph, paragraphText } from '../model.ts';
import type { Profile } from '../profile.ts';
import { orBlank, paragraph, placeParagraph } from './paragraphs.ts';
import { type Recipient, recipients } from './recipients.ts';

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
  goesTo: readonly Recipient[] = [],
): Block[] {
  const { signerAuthority = '', signerTitle = '', signerName = '' } = office ?? {};
  const authority = inProfile(signerAuthority, profile);
  const title = orBlank(signerTitle, 'signer');
  return signatures(recipients(office, profile, goesTo), [
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
  ]);
}

/** More lines of recipients than this are not kept on one page with the signature. */
const MOST_BESIDE = 15;
/** How many lines of recipients are as high as a signature. */
const AS_HIGH = 8;
/** How many letters of a recipient fit into a line, at least. */
const LETTERS_A_LINE = 36;

/**
 * Recipients on the left, a signature on the right. A page break does not part them; but of a long list only as much
 * stands beside the signature as is as high, and the rest follows on its own, so that the signature need not wait for a
 * page that takes all of it.
 */
export function signatures(left: readonly Paragraph[], right: readonly Paragraph[]): Block[] {
  const ends = left.map((_, at) => linesOf(left.slice(0, at + 1)));
  const beside =
    (ends.at(-1) ?? 0) <= MOST_BESIDE ? left.length : ends.filter((end) => end <= AS_HIGH).length;
  return [
    { type: 'columns', part: 'signatures', left: left.slice(0, beside), right: [...right] },
    ...left
      .slice(beside)
      .map((one): Block => ({ type: 'columns', part: 'recipients', left: [one], right: [] })),
  ];
}

function linesOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce(
    (sum, one) => sum + Math.max(1, Math.ceil(paragraphText(one).length / LETTERS_A_LINE)),
    0,
  );
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
