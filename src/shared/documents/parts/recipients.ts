import type { OfficeView } from '../../records/views.ts';
import type { Paragraph } from '../model.ts';
import type { Profile } from '../profile.ts';
import { orBlank, paragraph, placeParagraph } from './paragraphs.ts';

/** The recipients of a document, each with its place, and where it is filed, in the wording of the guide. */
export function recipients(
  office: OfficeView | null,
  { recipients: { label, filing } }: Profile,
  goesTo: readonly { place: string; line: string }[] = [],
): Paragraph[] {
  const [before = '', after] = filing.split('{office}');
  const filed = after === undefined ? [before] : [before, orBlank(office?.fullName ?? '', 'agency'), after];
  return [
    paragraph('recipientsLabel', label),
    ...goesTo.map(({ place, line }) => placeParagraph(place, paragraph('recipient', `- ${line};`))),
    placeParagraph('recipients.filing', paragraph('recipient', ...filed)),
  ];
}
