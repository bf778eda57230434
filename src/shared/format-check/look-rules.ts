import type { ParagraphRole } from '../documents/model.ts';
import type { TextStyle } from '../documents/profile.ts';
import type { Fault } from './fault.ts';
import { type CheckRule, type CheckValue, measure, text, word } from './finding.ts';
import { asValue, type Guide, isStateGuide, isWithin, sizeOf } from './guide.ts';
import { subjectFaults } from './letter-subject.ts';
import { lineFaults } from './line-rules.ts';
import type { Piece } from './paragraph-role.ts';
import { partOf } from './parts.ts';
import { isCapitals, ROMAN_HEADING } from './patterns.ts';
import type { WordRun } from './word-text.ts';

/** The properties of a part's look that are checked. */
type Look = 'size' | 'bold' | 'italic' | 'underline' | 'capitals' | 'alignment' | 'lines' | 'emphasis';

/** Parts set off as a whole, line by line. */
const DISPLAYED: readonly Look[] = ['size', 'bold', 'italic', 'underline', 'capitals', 'alignment'];
/** Running text: single words may be emphasised, but not the paragraph. */
const RUNNING: readonly Look[] = ['size', 'alignment', 'lines', 'emphasis'];

const looks: Readonly<Record<ParagraphRole, readonly Look[]>> = {
  title: DISPLAYED,
  motto: DISPLAYED,
  parentAgency: DISPLAYED,
  agency: DISPLAYED,
  agencyMark: ['alignment'],
  number: DISPLAYED,
  placeDate: DISPLAYED,
  urgency: ['size', 'bold', 'capitals'],
  circulation: ['size', 'bold'],
  letterSubject: ['size', 'italic'],
  addressee: ['size'],
  documentType: DISPLAYED,
  abstract: DISPLAYED,
  abstractMark: ['alignment'],
  heading: ['size', 'bold', 'capitals'],
  subheading: ['size', 'bold'],
  topic: ['size', 'bold'],
  lead: RUNNING,
  body: RUNNING,
  closing: RUNNING,
  signatureTitle: DISPLAYED,
  signaturePosition: DISPLAYED,
  signatureName: DISPLAYED,
  recipientsLabel: ['size', 'bold', 'italic', 'underline', 'alignment'],
  recipient: ['size', 'bold', 'italic'],
  tableHead: ['size'],
  tableCell: ['size'],
};

/** Compares the look of a piece with that of its part. */
export function lookFaults(piece: Piece, guide: Guide): Fault[] {
  const { role } = piece;
  const runs = piece.runs.filter((run) => run.text.trim() !== '');
  if (role === 'line' || runs.length === 0) return [];
  const plain = [...fontFaults(piece, runs, guide), ...colorFaults(piece, runs)];
  if (role === 'other') return plain;
  if (role === 'subject') return [...plain, ...subjectFaults(piece, guide)];
  if (role === 'addressee') return [...plain, ...sizeFaults(piece, 'body', runs, guide)];
  if (!hasLook(role, guide)) return plain;
  return [...plain, ...looks[role].flatMap((look) => faultsOf[look](piece, role, runs, guide))];
}

/** A part the guide does not know, such as the Party's marks under the State's, has no look to be compared with. */
function hasLook(role: ParagraphRole, { file }: Guide): boolean {
  return role === 'body' || role in file.styles;
}

type Faults = (piece: Piece, role: ParagraphRole, runs: readonly WordRun[], guide: Guide) => Fault[];

const faultsOf: Readonly<Record<Look, Faults>> = {
  size: sizeFaults,
  bold: (piece, role, runs, guide) => switchFaults(piece, 'bold', runs, styleOf(guide, role).bold),
  italic: (piece, role, runs, guide) => switchFaults(piece, 'italic', runs, styleOf(guide, role).italic),
  underline: (piece, role, runs, guide) => {
    const { underline, rule } = styleOf(guide, role);
    // Underlined letters count as the rule that some parts have.
    return rule === null ? switchFaults(piece, 'underline', runs, underline) : [];
  },
  capitals: (piece, role, _runs, guide) =>
    capitalFaults(piece, role === 'heading' ? isInCapitals(piece, guide) : styleOf(guide, role).upper),
  emphasis: (piece, _role, runs) => emphasisFaults(piece, runs),
  alignment: (piece, role, _runs, guide) => alignmentFaults(piece, role, styleOf(guide, role).align),
  lines: (piece, role, _runs, guide) => lineFaults(piece, role, guide),
};

function styleOf({ profile }: Guide, role: ParagraphRole): TextStyle {
  return profile.styles[role];
}

function fontFaults(piece: Piece, runs: readonly WordRun[], { profile }: Guide): Fault[] {
  const others = new Set(runs.flatMap(({ fonts }) => fonts).filter((font) => font !== profile.font));
  return [...others].map((font) => fault(piece, 'font', text(font), text(profile.font)));
}

/** Everything is printed in black, and nothing is marked. */
function colorFaults(piece: Piece, runs: readonly WordRun[]): Fault[] {
  const colors = new Set(runs.flatMap(({ color }) => (color === null ? [] : [colorName(color)])));
  const marked = runs.filter(({ highlighted }) => highlighted).length;
  return [
    ...[...colors].map((color) => fault(piece, 'color', word(color), word('black'))),
    ...(marked === 0
      ? []
      : [fault(piece, 'highlight', word(marked < runs.length ? 'someOfIt' : 'yes'), word('no'))]),
  ];
}

/** The names of colours that need no looking up. */
function colorName(color: string): 'red' | 'green' | 'blue' | 'otherColor' {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  if (red > 2 * Math.max(green, blue)) return 'red';
  if (green > 1.3 * Math.max(red, blue)) return 'green';
  return blue > 1.3 * Math.max(red, green) ? 'blue' : 'otherColor';
}

/** Shorter paragraphs may be headings without a number. */
const LONG_PARAGRAPH = 85;
/** What may be in italics as a whole: remarks in brackets, and the grounds of a decision. */
const ASIDE = /^(?:\(|căn\s+cứ|xét|theo\s+đề\s+nghị|\*|ghi\s+chú)/iu;

/** Words may be bold or in italics, but not a paragraph of running text; nothing of it is underlined. */
function emphasisFaults(piece: Piece, runs: readonly WordRun[]): Fault[] {
  const words = piece.text.trim();
  const isText = words.length >= LONG_PARAGRAPH || /[.;]$/u.test(words);
  const all = (look: 'bold' | 'italic') => isText && runs.every((run) => run[look]);
  return [
    ...(all('bold') ? [fault(piece, 'bold', word('yes'), word('no'))] : []),
    ...(all('italic') && !ASIDE.test(words) ? [fault(piece, 'italic', word('yes'), word('no'))] : []),
    ...switchFaults(piece, 'underline', runs, false),
  ];
}

function sizeFaults(piece: Piece, role: ParagraphRole, runs: readonly WordRun[], guide: Guide): Fault[] {
  const sizes = sizeOf(guide, role);
  const others = new Set(runs.map(({ sizePt }) => sizePt).filter((size) => !isWithin(size, sizes)));
  return [...others].map((size) => fault(piece, 'size', measure('size', size), asValue('size', sizes)));
}

function switchFaults(
  piece: Piece,
  rule: 'bold' | 'italic' | 'underline',
  runs: readonly WordRun[],
  wanted: boolean,
): Fault[] {
  // Of a comma or colon nobody sees whether it is bold.
  const lettered = runs.filter((run) => /[\p{L}\d]/u.test(run.text));
  const seen = lettered.length === 0 ? runs : lettered;
  const wrong = seen.filter((run) => run[rule] !== wanted).length;
  if (wrong === 0) return [];
  const all = wanted ? 'no' : 'yes';
  return [fault(piece, rule, word(wrong < seen.length ? 'someOfIt' : all), word(wanted ? 'yes' : 'no'))];
}

function capitalFaults(piece: Piece, wanted: boolean): Fault[] {
  const shown = piece.shown.trim();
  if (piece.role === 'heading' && !wanted) return [];
  const wrong = wanted ? shown !== shown.toLocaleUpperCase('vi') : isSentence(piece) && isCapitals(shown);
  return wrong ? [fault(piece, 'capitals', word(wanted ? 'no' : 'yes'), word(wanted ? 'yes' : 'no'))] : [];
}

/** The Party's guides have the names of parts of the first level in capitals: "I- TÊN MỤC". */
function isInCapitals({ text: words }: Piece, { profile }: Guide): boolean {
  return !isStateGuide(profile) && ROMAN_HEADING.test(words.trim());
}

/** Whether a part is written as a sentence; a symbol is in capitals by itself. */
function isSentence({ role }: Piece): boolean {
  return ['abstract', 'placeDate', 'signatureName', 'motto'].includes(role);
}

/** Shorter lines look the same left-aligned and justified. */
const LONG_LINE = 85;

function alignmentFaults(piece: Piece, role: ParagraphRole, wanted: TextStyle['align']): Fault[] {
  const { align } = piece;
  if (align === null || align === wanted) return [];
  // For place and date the guides only require the right block, and for left-aligned parts that lines begin on the
  // left.
  if (role === 'placeDate' && align === 'right') return [];
  if (wanted === 'left' && align === 'justify') return [];
  if (wanted === 'justify' && align === 'left' && piece.text.length < LONG_LINE) return [];
  return [fault(piece, 'alignment', word(align), word(wanted))];
}

function fault(piece: Piece, rule: CheckRule, found: CheckValue, expected: CheckValue): Fault {
  return { part: partOf(piece), rule, found, expected, at: piece };
}
