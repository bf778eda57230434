import type { WordParagraph } from '../../src/shared/format-check/word-text.ts';

/** What somebody does to one paragraph in Word, by its number in the file as it was written. */
export type WordEdit =
  | { readonly kind: 'write'; readonly at: number; readonly pieces: readonly string[] }
  | { readonly kind: 'track'; readonly at: number; readonly pieces: readonly (readonly [string, string])[] }
  | { readonly kind: 'insert' | 'insertTracked'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove' | 'removeTracked'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly after: number }
  | { readonly kind: 'cut'; readonly at: number; readonly texts: readonly [string, string] }
  | { readonly kind: 'join'; readonly at: number; readonly with: number; readonly text: string };

/** Edits of one file, and the lines it has then. */
export interface EditedLines {
  readonly edits: readonly WordEdit[];
  readonly lines: readonly string[];
}

/** Numbers from 0 to 1, the same each time. */
export type Dice = () => number;

export function dice(seed: number): Dice {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS =
  'người dân mong sớm sửa đường cầu cống thoát nước chợ trường học trạm y tế thuốc điện chiếu sáng rác thải vệ sinh môi trường an toàn giao thông học phí đất đai thủ tục hành chính'.split(
    ' ',
  );

function pick<T>(roll: Dice, list: readonly T[]): T {
  const one = list[Math.floor(roll() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

function someWords(roll: Dice, least: number, most: number): string {
  const count = least + Math.floor(roll() * (most - least + 1));
  return Array.from({ length: count }, () => pick(roll, WORDS)).join(' ');
}

/** Random edits of different paragraphs, and what the file says after all of them. */
export function randomEdits(paragraphs: readonly WordParagraph[], count: number, roll: Dice): EditedLines {
  const order = paragraphs.map((_, at) => ({ at, text: paragraphs[at]?.text ?? '' }));
  const free = new Set(paragraphs.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at])));
  const isFlow = (at: number) => paragraphs[at]?.cell === null;
  const edits: WordEdit[] = [];
  const lineAt = (at: number) => order.findIndex((line) => line.at === at);
  const textAt = (at: number) => paragraphs[at]?.text ?? '';
  const setText = (at: number, text: string) => order.splice(lineAt(at), 1, { at, text });
  const insertAfter = (at: number, text: string) => order.splice(lineAt(at) + 1, 0, { at: -1, text });

  while (edits.length < count && free.size > 2) {
    const at = pick(roll, [...free]);
    free.delete(at);
    const text = textAt(at);
    const words = text.split(' ');
    const kind = pick(roll, isFlow(at) ? flowKinds : cellKinds);
    switch (kind) {
      case 'write': {
        const changed = rewritten(roll, words);
        edits.push({ kind, at, pieces: inPieces(roll, changed) });
        setText(at, changed);
        break;
      }
      case 'track': {
        const cut = Math.floor(roll() * words.length);
        const kept = words.slice(0, cut).join(' ');
        const gone = words.slice(cut, cut + 2).join(' ');
        const rest = words.slice(cut + 2).join(' ');
        const added = someWords(roll, 1, 3);
        edits.push({
          kind,
          at,
          pieces: [
            ['keep', `${kept} `],
            ['delete', gone],
            ['insert', added],
            ['keep', ` ${rest}`],
          ],
        });
        setText(at, `${kept} ${added} ${rest}`);
        break;
      }
      case 'insert':
      case 'insertTracked': {
        // Now and then somebody repeats what stands elsewhere.
        const fresh = roll() < 0.85 ? `${someWords(roll, 3, 14)}.` : textAt(pick(roll, [...free]));
        edits.push({ kind, at, text: fresh });
        insertAfter(at, fresh);
        break;
      }
      case 'remove':
      case 'removeTracked':
        // The end of a paragraph before a table cannot be deleted in Word.
        if (kind === 'removeTracked' && !isFlow(at + 1)) continue;
        edits.push({ kind, at });
        order.splice(lineAt(at), 1);
        break;
      case 'move': {
        const after = pick(roll, [...free].filter(isFlow));
        free.delete(after);
        edits.push({ kind, at, after });
        const [line] = order.splice(lineAt(at), 1);
        if (line !== undefined) order.splice(lineAt(after) + 1, 0, line);
        break;
      }
      case 'cut': {
        if (words.length < 4) continue;
        const cut = 2 + Math.floor(roll() * (words.length - 3));
        const texts = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
        edits.push({ kind, at, texts });
        setText(at, texts[0]);
        insertAfter(at, texts[1]);
        break;
      }
      case 'join': {
        if (!free.has(at + 1) || !isFlow(at + 1)) continue;
        free.delete(at + 1);
        const joined = `${text} ${textAt(at + 1)}`;
        edits.push({ kind, at, with: at + 1, text: joined });
        setText(at, joined);
        order.splice(lineAt(at + 1), 1);
        break;
      }
    }
  }
  return { edits, lines: order.map((line) => line.text).filter((line) => line.trim() !== '') };
}

const cellKinds = ['write', 'write', 'track', 'insert'] as const;
const flowKinds = [
  'write',
  'write',
  'write',
  'track',
  'track',
  'insert',
  'insert',
  'insertTracked',
  'remove',
  'removeTracked',
  'move',
  'cut',
  'join',
] as const;

/** Some words other ones; now and then the beginning, which the program set, or all of it. */
function rewritten(roll: Dice, words: readonly string[]): string {
  if (roll() < 0.1) return someWords(roll, 4, 12);
  const from = roll() < 0.2 ? 0 : Math.floor(roll() * words.length);
  const gone = Math.floor(roll() * 3);
  return [...words.slice(0, from), someWords(roll, 1, 4), ...words.slice(from + gone)].join(' ');
}

/** Word cuts a text into runs wherever something was typed, checked or saved. */
function inPieces(roll: Dice, text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '') {
    const length = 1 + Math.floor(roll() * 30);
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return pieces;
}
