import type { Fault } from './fault.ts';
import { measure, text, word } from './finding.ts';
import { asValue, type Guide, isStateGuide, isWithin } from './guide.ts';
import type { Piece } from './paragraph-role.ts';
import { oneLine } from './patterns.ts';

/** What a letter is about: 12 pt italic under the Party's guides, 12 to 13 pt upright under Nghị định 30/2020/NĐ-CP. */
export function subjectLook({ profile }: Guide): { sizePt: readonly [number, number]; italic: boolean } {
  return isStateGuide(profile) ? { sizePt: [12, 13], italic: false } : { sizePt: [12, 12], italic: true };
}

/** How each side begins it. */
const FORMS = { party: 'về việc', state: 'V/v' } as const;
const STATE_FORM = /^v\s*\/\s*v/iu;

/** Checks the line that says what a letter is about. */
export function subjectFaults(piece: Piece, guide: Guide): Fault[] {
  const fault = { part: 'abstract', at: piece } as const;
  const look = subjectLook(guide);
  const runs = piece.runs.filter((run) => run.text.trim() !== '');
  const sizes = new Set(runs.map(({ sizePt }) => sizePt).filter((size) => !isWithin(size, look.sizePt)));
  const leans = runs.filter(({ italic }) => italic).length;
  const heavy = runs.filter(({ bold }) => bold).length;
  const [written] = STATE_FORM.exec(oneLine(piece.text)) ?? [];
  return [
    ...(written !== undefined && !isStateGuide(guide.profile)
      ? [{ ...fault, rule: 'subjectForm', found: text(written), expected: text(FORMS.party) } as const]
      : []),
    ...[...sizes].map(
      (size): Fault => ({
        ...fault,
        rule: 'size',
        found: measure('size', size),
        expected: asValue('size', look.sizePt),
      }),
    ),
    ...switchFault('italic', leans, runs.length, look.italic),
    ...switchFault('bold', heavy, runs.length, false),
  ];

  function switchFault(rule: 'italic' | 'bold', count: number, of: number, wanted: boolean): Fault[] {
    if (count === (wanted ? of : 0)) return [];
    const all = wanted ? 'no' : 'yes';
    const found = word(count > 0 && count < of ? 'someOfIt' : all);
    return [{ ...fault, rule, found, expected: word(wanted ? 'yes' : 'no') }];
  }
}
