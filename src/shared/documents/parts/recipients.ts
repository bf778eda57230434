import type { OfficeView } from '../../records/views.ts';
import type { Paragraph } from '../model.ts';
import type { Profile } from '../profile.ts';
import { orBlank, paragraph, placeParagraph, textLines } from './paragraphs.ts';

/** Whom a document goes to: the words of its line, and their place. */
export interface Recipient {
  readonly place: string;
  readonly line: string;
}

/**
 * The recipients of a document: those the office always sends to, those this one goes to, and where it is filed, in the
 * wording of the guide.
 */
export function recipients(
  office: OfficeView | null,
  { recipients: { label, filing } }: Profile,
  goesTo: readonly Recipient[] = [],
): Paragraph[] {
  const [before = '', after] = filing.split('{office}');
  const filed = after === undefined ? [before] : [before, orBlank(office?.fullName ?? '', 'agency'), after];
  const standing = textLines(office?.standingRecipients ?? '').map((line, at) => ({
    place: `recipients.standing:${at}`,
    line: line.replace(/^\s*[-–+]\s*/, '').replace(/[;.,\s]+$/, ''),
  }));
  return [
    paragraph('recipientsLabel', label),
    ...[...standing, ...inGroups(goesTo)].map(({ place, line }) =>
      placeParagraph(place, paragraph('recipient', `- ${line};`)),
    ),
    placeParagraph('recipients.filing', paragraph('recipient', ...filed)),
  ];
}

/** So many units of one kind are named in one line. */
const A_GROUP = 4;
/** A body and the kind of commune it belongs to: "Ủy ban nhân dân" of "xã", before the name of its own. */
const BODY = /^(?<body>\p{L}[\p{L}\s]+?) (?<kind>xã|phường|đặc khu) (?=\p{Lu})/u;

/** Bodies of many communes as one recipient: "Ủy ban nhân dân các xã: Cầu Mới, Ruộng Mới, …". */
function inGroups(recipients: readonly Recipient[]): Recipient[] {
  const groups = Map.groupBy(recipients, ({ place, line }) => {
    const { body, kind } = BODY.exec(line)?.groups ?? {};
    return body === undefined ? place : `${body} các ${kind}: `;
  });
  return [...groups].flatMap(([lead, members]) => {
    const [first] = members;
    if (first === undefined || members.length < A_GROUP) return members;
    return [
      { place: first.place, line: lead + members.map(({ line }) => line.replace(BODY, '')).join(', ') },
    ];
  });
}
