import type { Gap, Step } from './steps.ts';

/** More lines than this are never one paragraph that was cut, or that several became. */
const MOST_CUT = 20;
/** A stretch with more pairs is not looked through. */
const MOST_PAIRS = 250_000;

type CutStep = Extract<Step, { kind: 'changed' | 'joined' }>;

/** The letters of the lines on either side, without spaces. */
interface Letters {
  readonly known: ReadonlyMap<number, string>;
  readonly returned: ReadonlyMap<number, string>;
}

/** Lines whose letters stand in several lines of the other side, one after the other, and nothing else. */
export function cutAndJoined(gap: Gap, known: readonly string[], returned: readonly string[]): CutStep[] {
  if (gap.known.length * gap.returned.length > MOST_PAIRS) return [];
  const letters = {
    known: new Map(gap.known.map((at) => [at, lettersOf(known[at])])),
    returned: new Map(gap.returned.map((at) => [at, lettersOf(returned[at])])),
  };
  const steps: CutStep[] = [];
  let [k, from] = [0, 0];
  while (k < gap.known.length) {
    const step = cutOrJoinedAt(gap, k, from, letters);
    if (step !== null) {
      steps.push(step);
      from = gap.returned.indexOf([step.returned].flat().at(-1) ?? 0) + 1;
    }
    k += step?.kind === 'joined' ? step.known.length : 1;
  }
  return steps;
}

function cutOrJoinedAt(gap: Gap, k: number, from: number, letters: Letters): CutStep | null {
  const known = gap.known[k];
  if (known === undefined) return null;
  for (const [r, returned] of gap.returned.entries()) {
    if (r < from) continue;
    const lines = runThatReads(
      letters.known.get(known),
      gap.returned.slice(r, r + MOST_CUT),
      letters.returned,
    );
    if (lines !== null) return { kind: 'changed', known, returned: lines };
    const joined = runThatReads(
      letters.returned.get(returned),
      gap.known.slice(k, k + MOST_CUT),
      letters.known,
    );
    if (joined !== null) return { kind: 'joined', known: joined, returned };
  }
  return null;
}

/** The first of these lines, at least two without a gap between them, that together read like `whole`. */
function runThatReads(
  whole = '',
  at: readonly number[],
  letters: ReadonlyMap<number, string>,
): number[] | null {
  let read = '';
  for (const [count, index] of at.entries()) {
    if (count > 0 && index !== (at[count - 1] ?? 0) + 1) return null;
    read += letters.get(index) ?? '';
    if (read === '' || !whole.startsWith(read)) return null;
    if (read.length === whole.length) return count > 0 ? at.slice(0, count + 1) : null;
  }
  return null;
}

function lettersOf(text = ''): string {
  return text.replace(/\s+/g, '');
}

/** The stretches of a gap before, between and after lines that were cut or joined. */
export function stretchesBetween(gap: Gap, steps: readonly CutStep[]): Gap[] {
  const stretches: Gap[] = [];
  let rest = gap;
  for (const step of steps) {
    const [known, returned] = [[step.known].flat(), [step.returned].flat()];
    stretches.push({
      known: rest.known.filter((at) => at < (known[0] ?? 0)),
      returned: rest.returned.filter((at) => at < (returned[0] ?? 0)),
    });
    rest = {
      known: rest.known.filter((at) => at > (known.at(-1) ?? 0)),
      returned: rest.returned.filter((at) => at > (returned.at(-1) ?? 0)),
    };
  }
  return [...stretches, rest];
}
