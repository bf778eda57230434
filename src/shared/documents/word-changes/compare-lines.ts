import type { ParagraphRole } from '../model.ts';
import { alignLines } from './align-lines.ts';
import type { ChangedWhere, FoundDifference, LineChange } from './difference.ts';
import type { KnownLine } from './known-document.ts';
import { lineWords } from './line-words.ts';
import type { ReturnedLine } from './returned-word.ts';
import type { Step } from './steps.ts';

/** Further lines of running text look like it; of a heading or a signature they would look like those. */
const TAKES_LINES: ReadonlySet<ParagraphRole> = new Set(['body', 'lead', 'closing', 'recipient']);

/** What differs between paragraphs of the document and lines of Word that stand in the same part of it. */
export function compareLines(
  ofDocument: readonly KnownLine[],
  ofWord: readonly ReturnedLine[],
  isLetterhead = false,
): FoundDifference[] {
  const known = ofDocument.filter(hasWords);
  const returned = ofWord.filter(hasWords);
  const steps = alignLines(
    known.map(({ text, before }) => ({ text, lead: before })),
    returned,
  );
  const removed = new Set(steps.flatMap((step) => (step.kind === 'removed' ? [step.known] : [])));
  const neighbours = neighboursOf(steps);
  return steps.flatMap((step) => found(step)).toSorted((a, b) => a.at - b.at);

  function found(step: Step): FoundDifference[] {
    switch (step.kind) {
      case 'same':
        return [];
      case 'changed':
        return [changed(step.known, step.returned)];
      case 'joined':
        return [joined(step.known, step.returned)];
      case 'removed':
        return leftOut(step.known);
      case 'moved':
        return [
          difference(step.known, [step.returned], { kind: 'moved', where: whereOf(known[step.known]) }),
        ];
      case 'unclearKnown':
        return [difference(step.known, [], { kind: 'unclear' })];
      case 'added':
        return [added(step.returned)];
      case 'unclearReturned':
        return [difference(null, [step.returned], { kind: 'unclear' })];
    }
  }

  function changed(at: number, lines: readonly number[]): FoundDifference {
    const line = known[at];
    if (line === undefined || line.place === null || line.words === null)
      return difference(at, lines, { kind: 'composed', where: whereOf(line) });
    const words = lineWords(line, textsOf(lines));
    if (typeof words === 'string') return difference(at, lines, { kind: words, where: whereOf(line) });
    const { words: texts } = words;
    // With nothing beside it, what is composed would go with its words.
    const isLeftAlone = (texts[0] === '' && line.before !== '') || (texts.at(-1) === '' && line.after !== '');
    if (isLeftAlone) return difference(at, lines, { kind: 'mixed', where: whereOf(line) });
    const change: LineChange = { place: line.place, line: line.line, act: 'replace', texts: [...texts] };
    return difference(at, lines, { kind: 'words', changes: [change] });
  }

  function joined(at: readonly number[], lineAt: number): FoundDifference {
    const [first, ...others] = at.flatMap((each) => known[each] ?? []);
    const where = at.map((each) => whereOf(known[each])).find((each) => each !== null) ?? null;
    const refuse = () => difference(at, [lineAt], { kind: 'mixed', where });
    if (first === undefined || first.place === null || first.words === null || first.after !== '')
      return refuse();
    if (others.some(({ place, lines }) => place === null || lines > 1) || first.lines > 1) return refuse();
    const quotes = [first, ...others].map((line) => line.quotes);
    const all = quotes.flatMap((each) => each ?? []);
    const words = lineWords({ ...first, quotes: quotes.includes(null) ? null : all }, textsOf([lineAt]));
    if (typeof words === 'string') return difference(at, [lineAt], { kind: words, where });
    return difference(at, [lineAt], {
      kind: 'words',
      changes: [
        { place: first.place, line: first.line, act: 'replace', texts: [...words.words] },
        ...others.flatMap(({ place, line }): LineChange[] =>
          place === null ? [] : [{ place, line, act: 'remove', texts: [] }],
        ),
      ],
    });
  }

  /** All lines of a place go at once; of some, what is composed around them would stand at others. */
  function leftOut(at: number): FoundDifference[] {
    const line = known[at];
    if (line === undefined) return [];
    if (line.place === null) return [difference(at, [], { kind: 'composed', where: whereOf(line) })];
    const own = known.flatMap((each, index) => (each.place === line.place ? [index] : []));
    const { place } = line;
    if (own.every((each) => removed.has(each))) {
      if (own[0] !== at) return [];
      const changes = own.map(
        (each): LineChange => ({
          place,
          line: known[each]?.line ?? 0,
          act: 'remove',
          texts: [],
        }),
      );
      return [difference(own, [], { kind: 'removed', changes })];
    }
    const isEdge =
      (line.line === 0 && line.before !== '') || (line.line === line.lines - 1 && line.after !== '');
    if (isEdge) return [difference(at, [], { kind: 'mixed', where: whereOf(line) })];
    return [
      difference(at, [], {
        kind: 'removed',
        changes: [{ place, line: line.line, act: 'remove', texts: [] }],
      }),
    ];
  }

  function added(at: number): FoundDifference {
    const text = returned[at]?.text.trim() ?? '';
    const { before, after } = neighbours(at);
    const above = before === null ? undefined : known[before];
    const below = after === null ? undefined : known[after];
    const change = (line: KnownLine, act: LineChange['act']): LineChange[] =>
      line.place === null ? [] : [{ place: line.place, line: line.line, act, texts: [text] }];
    if (above !== undefined && takesLineAfter(above)) {
      const beside = { side: 'after', text: above.text } as const;
      return difference(null, [at], { kind: 'added', changes: change(above, 'insertAfter'), beside });
    }
    if (below !== undefined && takesLineBefore(below)) {
      const beside = { side: 'before', text: below.text } as const;
      return difference(null, [at], { kind: 'added', changes: change(below, 'insertBefore'), beside });
    }
    const beside = above === undefined ? null : ({ side: 'after', text: above.text } as const);
    return difference(null, [at], { kind: 'unplaced', beside });
  }

  function difference(
    knownAt: number | readonly number[] | null,
    returnedAt: readonly number[],
    what: Pick<FoundDifference, 'kind'> & Partial<Pick<FoundDifference, 'changes' | 'where' | 'beside'>>,
  ): FoundDifference {
    const own = knownAt === null ? [] : [knownAt].flat().flatMap((at) => known[at] ?? []);
    const lines = textsOf(returnedAt);
    const [firstKnown] = knownAt === null ? [] : [knownAt].flat();
    return {
      changes: [],
      where: null,
      beside: null,
      ...what,
      was: own.map(({ text }) => text).join('\n'),
      is: lines.map(({ text }) => text).join('\n'),
      origin: own[0]?.origin ?? null,
      tracked: lines.some(({ tracked }) => tracked),
      at: firstKnown ?? placeInOrder(returnedAt[0] ?? 0),
    };
  }

  /** Between two lines of the document: what is new stands where it is read. */
  function placeInOrder(at: number): number {
    return neighbours.above(at) + 0.5;
  }

  function textsOf(at: readonly number[]): ReturnedLine[] {
    return at.flatMap((each) => returned[each] ?? []);
  }

  function whereOf(line: KnownLine | undefined): ChangedWhere | null {
    if (line === undefined) return null;
    if (line.role === 'number') return 'number';
    if (line.role === 'placeDate') return 'day';
    if (isLetterhead || line.role === 'recipient' || line.role === 'recipientsLabel') return 'settings';
    return line.origin === null ? 'program' : 'source';
  }
}

function takesLines({ place, words, role }: KnownLine): boolean {
  return place !== null && words !== null && TAKES_LINES.has(role);
}

/** What is composed after the last line of a place would come to stand after the new one. */
function takesLineAfter(line: KnownLine): boolean {
  return takesLines(line) && (line.line < line.lines - 1 || line.after === '');
}

function takesLineBefore(line: KnownLine): boolean {
  return takesLines(line) && (line.line > 0 || line.before === '');
}

/** Empty lines are no text: the program puts them where a rule is drawn, people where they want space. */
function hasWords({ text }: { readonly text: string }): boolean {
  return text.trim() !== '';
}

/** The paired lines of the document between which a new line stands, by its index; null where one is unclear. */
interface Neighbours {
  (returned: number): { readonly before: number | null; readonly after: number | null };
  /** The last line of the document above it; -1 for none. */
  above(returned: number): number;
}

/** `isOne`: what is joined may be taken over or not, so nothing stands after it for sure. */
interface Paired {
  readonly first: number;
  readonly last: number;
  readonly isOne: boolean;
}

function neighboursOf(steps: readonly Step[]): Neighbours {
  /** Of each returned line the last and the first line it is paired with; `new`: it was added too. */
  const paired = new Map<number, Paired | 'new' | 'passed'>();
  for (const step of steps) {
    switch (step.kind) {
      case 'same':
        paired.set(step.returned, { first: step.known, last: step.known, isOne: true });
        break;
      case 'changed':
        for (const at of step.returned) paired.set(at, { first: step.known, last: step.known, isOne: true });
        break;
      case 'joined':
        paired.set(step.returned, {
          first: step.known[0] ?? 0,
          last: step.known.at(-1) ?? 0,
          isOne: false,
        });
        break;
      case 'added':
        paired.set(step.returned, 'new');
        break;
      case 'moved':
        // It stays where the document has it, so its new place is none.
        paired.set(step.returned, 'passed');
        break;
      case 'removed':
      case 'unclearKnown':
      case 'unclearReturned':
    }
  }
  function nearest(from: number, way: 1 | -1): number | null {
    let at = from + way;
    let one = paired.get(at);
    while (one === 'new' || one === 'passed') {
      at += way;
      one = paired.get(at);
    }
    if (one === undefined) return null;
    if (way === 1) return one.first;
    return one.isOne ? one.last : null;
  }
  function above(from: number): number {
    for (let at = from - 1; at >= 0; at -= 1) {
      const one = paired.get(at);
      if (typeof one === 'object') return one.last;
    }
    return -1;
  }
  return Object.assign(
    (returned: number) => ({ before: nearest(returned, -1), after: nearest(returned, 1) }),
    { above },
  );
}
