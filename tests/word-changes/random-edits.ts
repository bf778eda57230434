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
  const file = new EditedFile(paragraphs, roll);
  while (file.edits.length < count && file.free.size > 2) {
    const at = pick(roll, [...file.free]);
    file.free.delete(at);
    file.edit(pick(roll, file.isFlow(at) ? flowKinds : cellKinds), at);
  }
  return { edits: file.edits, lines: file.lines() };
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

type Kind = (typeof flowKinds)[number];

/** A file as it reads while it is edited; each of its paragraphs is edited once. */
class EditedFile {
  readonly edits: WordEdit[] = [];
  /** The paragraphs that nobody has edited yet. */
  readonly free: Set<number>;
  readonly #paragraphs: readonly WordParagraph[];
  readonly #roll: Dice;
  readonly #order: { readonly at: number; readonly text: string }[];

  constructor(paragraphs: readonly WordParagraph[], roll: Dice) {
    this.#paragraphs = paragraphs;
    this.#roll = roll;
    this.#order = paragraphs.map(({ text }, at) => ({ at, text }));
    this.free = new Set(paragraphs.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at])));
  }

  isFlow(at: number): boolean {
    return this.#paragraphs[at]?.cell === null;
  }

  lines(): string[] {
    return this.#order.map(({ text }) => text).filter((text) => text.trim() !== '');
  }

  edit(kind: Kind, at: number): void {
    switch (kind) {
      case 'write':
        this.#write(at);
        break;
      case 'track':
        this.#track(at);
        break;
      case 'insert':
      case 'insertTracked':
        this.#insert(kind, at);
        break;
      case 'remove':
      case 'removeTracked':
        this.#remove(kind, at);
        break;
      case 'move':
        this.#move(at);
        break;
      case 'cut':
        this.#cut(at);
        break;
      case 'join':
        this.#join(at);
        break;
    }
  }

  #write(at: number): void {
    const text = rewritten(this.#roll, this.#text(at).split(' '));
    this.edits.push({ kind: 'write', at, pieces: inPieces(this.#roll, text) });
    this.#set(at, text);
  }

  #track(at: number): void {
    const words = this.#text(at).split(' ');
    const cut = Math.floor(this.#roll() * words.length);
    const [kept, gone, rest] = [words.slice(0, cut), words.slice(cut, cut + 2), words.slice(cut + 2)];
    const added = someWords(this.#roll, 1, 3);
    const pieces = [
      ['keep', `${kept.join(' ')} `],
      ['delete', gone.join(' ')],
      ['insert', added],
      ['keep', ` ${rest.join(' ')}`],
    ] as const;
    this.edits.push({ kind: 'track', at, pieces });
    this.#set(at, `${kept.join(' ')} ${added} ${rest.join(' ')}`);
  }

  #insert(kind: 'insert' | 'insertTracked', at: number): void {
    // Now and then somebody repeats what stands elsewhere.
    const isNew = this.#roll() < 0.85;
    const text = isNew ? `${someWords(this.#roll, 3, 14)}.` : this.#text(pick(this.#roll, [...this.free]));
    this.edits.push({ kind, at, text });
    this.#insertAfter(at, text);
  }

  #remove(kind: 'remove' | 'removeTracked', at: number): void {
    // The end of a paragraph before a table cannot be deleted in Word.
    if (kind === 'removeTracked' && !this.isFlow(at + 1)) return;
    this.edits.push({ kind, at });
    this.#order.splice(this.#line(at), 1);
  }

  #move(at: number): void {
    const after = pick(
      this.#roll,
      [...this.free].filter((other) => this.isFlow(other)),
    );
    this.free.delete(after);
    this.edits.push({ kind: 'move', at, after });
    const [line] = this.#order.splice(this.#line(at), 1);
    if (line !== undefined) this.#order.splice(this.#line(after) + 1, 0, line);
  }

  #cut(at: number): void {
    const words = this.#text(at).split(' ');
    if (words.length < 4) return;
    const cut = 2 + Math.floor(this.#roll() * (words.length - 3));
    const texts = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')] as const;
    this.edits.push({ kind: 'cut', at, texts });
    this.#set(at, texts[0]);
    this.#insertAfter(at, texts[1]);
  }

  #join(at: number): void {
    if (!this.free.has(at + 1) || !this.isFlow(at + 1)) return;
    this.free.delete(at + 1);
    const text = `${this.#text(at)} ${this.#text(at + 1)}`;
    this.edits.push({ kind: 'join', at, with: at + 1, text });
    this.#set(at, text);
    this.#order.splice(this.#line(at + 1), 1);
  }

  #text(at: number): string {
    return this.#paragraphs[at]?.text ?? '';
  }

  #line(at: number): number {
    return this.#order.findIndex((line) => line.at === at);
  }

  #set(at: number, text: string): void {
    this.#order.splice(this.#line(at), 1, { at, text });
  }

  #insertAfter(at: number, text: string): void {
    this.#order.splice(this.#line(at) + 1, 0, { at: -1, text });
  }
}

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
