/** What a text field holds at one moment, and where its caret or selection is. */
export interface TextState {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * How a text was changed: by a letter, by a space or line break, by taking one of either away, as a further part of a
 * word being composed, or by more at once (a paste, a cut, a completion).
 */
export type EditKind = 'letter' | 'space' | 'letter-away' | 'space-away' | 'composed' | 'whole';

interface Step {
  readonly before: TextState;
  after: TextState;
}

/** What was done in one text field, to be taken back and done again by runs of typing. */
export interface TextHistory {
  now(): TextState;
  /** The caret was put elsewhere by hand: what is typed there is another run. */
  moved(state: TextState): void;
  edited(kind: EditKind, state: TextState): void;
  /** What the field is to hold now; null if there is nothing to take back. */
  undo(): TextState | null;
  redo(): TextState | null;
}

/** More than anybody takes back; a long text is kept once for each. */
const MOST_STEPS = 200;

/**
 * A run is a word with what separates it from the next. Letters that are taken away belong to the run they stand in:
 * Vietnamese keyboards (UniKey, EVKey) set a tone by taking back some letters and typing them anew. Taking away a space
 * as well is erasing, a run of its own from the first letter it took.
 */
export function textHistory(initial: TextState): TextHistory {
  let now = initial;
  let past: Step[] = [];
  let future: Step[] = [];
  /** What the last step was changed by; null if nothing more belongs to it. */
  let last: EditKind | null = null;
  /** What the field held before the letters that are being taken away. */
  let beforeAway = initial;

  function begin(before: TextState, after: TextState): void {
    past = [...past, { before, after }].slice(-MOST_STEPS);
  }

  function edited(kind: EditKind, state: TextState): void {
    const before = now;
    now = state;
    future = [];
    if (isAway(kind) && !(last !== null && isAway(last))) beforeAway = before;
    const run = past.at(-1);
    if (run === undefined || !belongs(kind, last)) begin(before, state);
    else if (kind === 'space-away' && last !== 'space-away' && isOther(run.before, beforeAway)) {
      run.after = beforeAway;
      begin(beforeAway, state);
    } else run.after = state;
    last = kind === 'whole' ? null : kind;
  }

  return {
    now: () => now,
    moved(state) {
      if (isOther(state, now)) last = null;
      now = state;
    },
    edited,
    undo() {
      last = null;
      const step = past.pop();
      if (step === undefined) return null;
      future = [...future, step];
      // Letters that were typed and taken away again left nothing to take back.
      if (step.before.value === step.after.value) return this.undo();
      now = step.before;
      return now;
    },
    redo() {
      last = null;
      const step = future.pop();
      if (step === undefined) return null;
      past = [...past, step];
      if (step.before.value === step.after.value) return this.redo();
      now = step.after;
      return now;
    },
  };
}

/** Whether a change goes on with the run whose last one is given. */
function belongs(kind: EditKind, last: EditKind | null): boolean {
  if (kind === 'composed') return true;
  if (last === null || kind === 'whole') return false;
  // After a space a new word begins; after erasing, too.
  return kind !== 'letter' || (last !== 'space' && last !== 'space-away');
}

function isAway(kind: EditKind): boolean {
  return kind === 'letter-away' || kind === 'space-away';
}

function isOther(one: TextState, other: TextState): boolean {
  return one.value !== other.value || one.start !== other.start || one.end !== other.end;
}
