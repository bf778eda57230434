import { comparable } from './clean-text.ts';

/** A text as it compares, and where each of its characters stands in the text itself. */
export interface Reading {
  readonly text: string;
  /** Where the part from `start` to `end` of {@link Reading.text} stands in the text it was read from. */
  stretch(start: number, end: number): { readonly start: number; readonly end: number };
}

/** A letter with its marks and what is not seen behind it. */
const CLUSTER = /[^\p{M}\p{Cf}][\p{M}\p{Cf}]*|[\p{M}\p{Cf}]+/gu;

/** Signs that take the room of the one they compare as: what most texts have beside letters. */
const SIMPLE: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u02BC]/g, "'"],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
  [/[\u201C-\u201E\u2026]/g, '"'],
];

/** Letters that compare as themselves, whatever stands beside them: nothing has to be worked out for these. */
const AS_IT_IS = /^[\n -_a-~À-ÂÈ-ÊÌÍÒ-ÕÙÚÝà-âè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]*$/;

/** Reads a text as it compares (see `comparable`), so that patterns need to know one writing of each sign. */
export function readingOf(text: string): Reading {
  const simple = SIMPLE.reduce((now, [sign, plain]) => now.replace(sign, plain), text);
  if (AS_IT_IS.test(simple)) return { text: simple, stretch: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  const ends: number[] = [];
  let read = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    read += comparable(cluster);
    while (starts.length < read.length) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return {
    text: read,
    stretch: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? text.length }),
  };
}
