import { undoTurn } from '../keys/undo-turn.ts';
import { type EditKind, type TextHistory, type TextState, textHistory } from './text-history.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Gives every text field of the window one way of taking back what was typed: by runs, not by letters.
 *
 * Chromium's own undo cannot be kept. React writes what is typed back as the field's default value, which Chromium takes
 * for a change by script that ends a run, so that each letter was a step; and without that, it still ends a run wherever
 * Backspace follows letters, so that each word typed with UniKey was several.
 */
export function undoTypingByRuns(): void {
  const histories = new WeakMap<Field, TextHistory>();
  /** Whether what is being composed (an input method of Windows) has begun in the field. */
  let isComposing = false;
  let isPuttingBack = false;

  /** The history of a field; a new one where its text was changed by the program meanwhile. */
  const historyOf = (field: Field): TextHistory => {
    const known = histories.get(field);
    if (known !== undefined && known.now().value === field.value) return known;
    const fresh = textHistory(stateOf(field));
    histories.set(field, fresh);
    return fresh;
  };
  const look = ({ target }: Event) => {
    if (isField(target) && !isComposing) historyOf(target).moved(stateOf(target));
  };
  const onInput = (event: Event) => {
    const { target } = event;
    if (isPuttingBack || !isField(target) || !(event instanceof InputEvent)) return;
    const history = histories.get(target);
    if (history === undefined) return void historyOf(target);
    const state = stateOf(target);
    history.edited(kindOf(event, history.now(), state, isComposing), state);
    isComposing = event.isComposing;
  };
  const putBack = (field: Field, turn: 'undo' | 'redo') => {
    const state = historyOf(field)[turn]();
    if (state === null) return;
    isPuttingBack = true;
    setValue(field, state.value);
    field.setSelectionRange(state.start, state.end);
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: turn === 'undo' ? 'historyUndo' : 'historyRedo' }),
    );
    isPuttingBack = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const turn = undoTurn(event);
    if (turn === null || !isField(event.target) || event.isComposing) return;
    event.preventDefault();
    putBack(event.target, turn);
  };
  // The menu of the field and that of the window ask in this way.
  const onBeforeInput = (event: InputEvent) => {
    const turn = { historyUndo: 'undo' as const, historyRedo: 'redo' as const }[event.inputType];
    if (turn === undefined || !isField(event.target)) return look(event);
    event.preventDefault();
    putBack(event.target, turn);
  };
  const endComposing = () => {
    isComposing = false;
  };

  document.addEventListener('focusin', look, true);
  document.addEventListener('beforeinput', onBeforeInput, true);
  document.addEventListener('input', onInput, true);
  document.addEventListener('compositionend', endComposing, true);
  document.addEventListener('keydown', onKeyDown, true);
}

/** Fields that hold text and have a caret; what is typed in a password is kept nowhere else. */
function isField(target: EventTarget | null): target is Field {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  return (
    target instanceof HTMLInputElement &&
    target.type !== 'password' &&
    target.selectionStart !== null &&
    !target.readOnly
  );
}

function stateOf(field: Field): TextState {
  const end = field.value.length;
  return { value: field.value, start: field.selectionStart ?? end, end: field.selectionEnd ?? end };
}

/** As a person does: React looks whether the value differs from the one it has set itself. */
function setValue(field: Field, value: string): void {
  const { prototype } = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
}

function kindOf(
  { inputType, data, isComposing: composes }: InputEvent,
  before: TextState,
  after: TextState,
  wasComposing: boolean,
): EditKind {
  if (wasComposing || inputType === 'deleteCompositionText') return 'composed';
  switch (inputType) {
    case 'insertLineBreak':
    case 'insertParagraph':
      return 'space';
    case 'insertText':
      if ([...(data ?? '')].length > 1) return 'whole';
      return /^\s*$/u.test(data ?? '') ? 'space' : 'letter';
    case 'deleteContentBackward':
    case 'deleteContentForward':
      return before.start === before.end ? awayKind(before, after) : 'whole';
    default:
      return composes || inputType === 'insertCompositionText' ? 'letter' : 'whole';
  }
}

function awayKind(before: TextState, after: TextState): EditKind {
  const gone = before.value.slice(after.start, after.start + before.value.length - after.value.length);
  if ([...gone].length > 1) return 'whole';
  return /\s/u.test(gone) ? 'space-away' : 'letter-away';
}
