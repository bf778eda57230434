import { describe, expect, it } from 'vitest';
import { type EditKind, type TextHistory, type TextState, textHistory } from './text-history.ts';

const caretAtEnd = (value: string): TextState => ({ value, start: value.length, end: value.length });

/** Types signs one by one at the end; ⌫ takes the one before away. */
function type(history: TextHistory, signs: string): void {
  for (const sign of signs) {
    const { value } = history.now();
    if (sign === '⌫') {
      const kind = value.endsWith(' ') ? 'space-away' : 'letter-away';
      history.edited(kind, caretAtEnd(value.slice(0, -1)));
    } else history.edited(sign === ' ' ? 'space' : 'letter', caretAtEnd(value + sign));
  }
}

function whole(history: TextHistory, words: string, kind: EditKind = 'whole'): void {
  history.edited(kind, caretAtEnd(history.now().value + words));
}

/** All that the field holds on the way back. */
function wayBack(history: TextHistory): string[] {
  const values: string[] = [];
  for (let state = history.undo(); state !== null; state = history.undo()) values.push(state.value);
  return values;
}

function wayOn(history: TextHistory): string[] {
  const values: string[] = [];
  for (let state = history.redo(); state !== null; state = history.redo()) values.push(state.value);
  return values;
}

describe('taking back', () => {
  it.each([
    ['one word', 'đường', ['']],
    ['words', 'đường liên xã', ['đường liên ', 'đường ', '']],
    ['several spaces', 'một  hai', ['một  ', '']],
    ['a space at the end', 'một hai ', ['một ', '']],
    ['a letter that UniKey replaces', 'd⌫đ', ['']],
    ['a tone that UniKey sets', 'duo⌫⌫ươ', ['']],
    ['a word that UniKey builds', 'd⌫đuo⌫⌫ương⌫⌫⌫ờng', ['']],
    ['two such words', 'tie⌫êng⌫⌫⌫ếng d⌫đi', ['tiếng ', '']],
    ['a first letter replaced behind a space', 'tôi d⌫đ', ['tôi ', '']],
    ['a letter corrected', 'mộy⌫t', ['']],
    ['nothing left', 'a⌫', []],
    ['a word typed and taken away', 'một hai⌫⌫⌫', ['']],
    ['erasing over words', 'một hai ba⌫⌫⌫⌫⌫', ['một hai ba', 'một hai ', 'một ', '']],
    ['typing after erasing', 'một hai⌫⌫⌫⌫ba', ['một', 'một hai', 'một ', '']],
  ])('of %s', (_what, signs, states) => {
    const history = textHistory(caretAtEnd(''));
    type(history, signs);
    expect(wayBack(history)).toEqual(states);
  });

  it('of a paste, a cut or a completion is a step, whatever is typed around it', () => {
    const history = textHistory(caretAtEnd(''));
    type(history, 'gửi ');
    whole(history, 'Hội đồng nhân dân');
    type(history, ' xã');
    expect(wayBack(history)).toEqual(['gửi Hội đồng nhân dân ', 'gửi Hội đồng nhân dân', 'gửi ', '']);
  });

  it('of typing in two places is two steps', () => {
    const history = textHistory(caretAtEnd('xã'));
    type(history, 'A');
    history.moved({ value: 'xãA', start: 0, end: 0 });
    history.edited('letter', { value: 'BxãA', start: 1, end: 1 });
    expect(wayBack(history)).toEqual(['xãA', 'xã']);
  });

  it('puts the caret where it was', () => {
    const history = textHistory({ value: 'một hai', start: 0, end: 3 });
    history.edited('letter', { value: 'b hai', start: 1, end: 1 });
    expect(history.undo()).toEqual({ value: 'một hai', start: 0, end: 3 });
    expect(history.redo()).toEqual({ value: 'b hai', start: 1, end: 1 });
  });

  it('of a word that is composed is one step', () => {
    const history = textHistory(caretAtEnd(''));
    type(history, 'một ');
    whole(history, 't', 'letter');
    history.edited('composed', caretAtEnd('một tiê'));
    history.edited('composed', caretAtEnd('một tiếng'));
    expect(wayBack(history)).toEqual(['một ', '']);
  });
});

describe('doing again', () => {
  it('goes the same way on', () => {
    const history = textHistory(caretAtEnd(''));
    type(history, 'đường liên xã');
    wayBack(history);
    expect(wayOn(history)).toEqual(['đường ', 'đường liên ', 'đường liên xã']);
    expect(wayBack(history)).toEqual(['đường liên ', 'đường ', '']);
  });

  it('ends where something else is typed', () => {
    const history = textHistory(caretAtEnd(''));
    type(history, 'một hai');
    history.undo();
    type(history, 'ba');
    expect(history.redo()).toBeNull();
    expect(wayBack(history)).toEqual(['một ', '']);
  });
});
