import { FORGER, type Forged } from './forged-changes.ts';

/** A record that is in no file yet. */
const MEETING = '01a22fff-73cb-7d5f-9843-23f2da0e1a02';

/** A stamp of some time by the forger. */
export const far = (time: string, rest = `0000-${FORGER}`) => `${time}-${rest}`;
const json = (set: string, rest = '"base":{}') => `{"set":{${set}},${rest}}`;
export const words = { content: 'Lời còn đúng' };

/** What is wrong with one forged change, and the words of it that may be believed all the same. */
export const badChanges: readonly (readonly [string, (meetingId: string) => Forged, string | null])[] = [
  [
    'the last stamp there is',
    (m) => ({
      stamp: far('ffffffffffff', `ffff-${FORGER}`),
      payload: { ...words, meetingId: m, position: 'a8' },
    }),
    'Lời còn đúng',
  ],
  [
    'a stamp of the year 10100',
    (m) => ({ stamp: far('e977d21fdc00'), payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  ['a stamp that is none', (m) => ({ stamp: 'zzzz', payload: { ...words, meetingId: m } }), 'Lời còn đúng'],
  [
    'a stamp in capitals',
    (m) => ({ stamp: `01A230000000-0000-${FORGER}`, payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a stamp of 13 digits',
    (m) => ({ stamp: far('1000000000000'), payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a stamp of NaN',
    (m) => ({ stamp: far('000000000NaN'), payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a stamp of another writer',
    (m) => ({ stamp: '01a230000000-0000-eeeeeeeeeeeeeeee', payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  ['an act that is no stamp', (m) => ({ action: 'x', payload: { ...words, meetingId: m } }), 'Lời còn đúng'],
  [
    'a verb without end',
    (m) => ({ verb: 'a'.repeat(5000), payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a verb that is SQL',
    (m) => ({ verb: `x'; DROP TABLE entry; --`, payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a person without end',
    (m) => ({ person: 'P'.repeat(100_000), payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a time beyond all calendars',
    (m) => ({ wallTime: 9_007_199_254_740_991, payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a time before all calendars',
    (m) => ({ wallTime: -9_007_199_254_740_991, payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a number that jumps to the end',
    (m) => ({ seq: 2 ** 40, payload: { ...words, meetingId: m } }),
    'Lời còn đúng',
  ],
  [
    'a kind there is not',
    () => ({ type: 'meeting', id: MEETING, payload: { title: 'Lời còn đúng', kind: 'online' } }),
    'Lời còn đúng',
  ],
  [
    'a day there is not',
    () => ({ type: 'meeting', id: MEETING, payload: { title: 'Lời còn đúng', startsAt: 'hôm qua' } }),
    'Lời còn đúng',
  ],
  [
    'a title without end',
    () => ({ type: 'meeting', id: MEETING, payload: { title: 'x'.repeat(600) } }),
    'x'.repeat(500),
  ],
  [
    'a number that is a fraction',
    () => ({ type: 'meeting', id: MEETING, payload: json('"title":"Lời còn đúng","periodYear":1.5') }),
    'Lời còn đúng',
  ],
  [
    'a number without end',
    () => ({ type: 'meeting', id: MEETING, payload: json('"title":"Lời còn đúng","periodYear":1e999') }),
    'Lời còn đúng',
  ],
  [
    'a number that is no whole one any more',
    () => ({ type: 'meeting', id: MEETING, payload: json('"title":"x","minutesNumber":9007199254740993') }),
    'x',
  ],
  [
    'a number in words',
    () => ({ type: 'meeting', id: MEETING, payload: json('"title":"Lời còn đúng","periodYear":"hai"') }),
    'Lời còn đúng',
  ],
  ['an object for a text', () => ({ type: 'meeting', id: MEETING, payload: json('"title":{"a":1}') }), null],
  ['nothing for a text', () => ({ type: 'meeting', id: MEETING, payload: json('"title":null') }), null],
  [
    'a place nothing can stand beside',
    (m) => ({ payload: { ...words, meetingId: m, position: 'zz' } }),
    'Lời còn đúng',
  ],
  [
    'a place without end',
    (m) => ({ payload: { ...words, meetingId: m, position: `a0${'V'.repeat(3000)}` } }),
    'Lời còn đúng',
  ],
  [
    'an id that is SQL',
    () => ({ type: 'meeting', id: `'; DROP TABLE meeting; --`, payload: { title: 'x' } }),
    null,
  ],
  [
    'an id without end',
    () => ({ type: 'meeting', id: 'x'.repeat(1_000_000), payload: { title: 'x' } }),
    null,
  ],
  [
    'an id of two parts for a meeting',
    () => ({ type: 'meeting', id: `${MEETING}:${MEETING}`, payload: { title: 'x' } }),
    null,
  ],
  [
    'an id of one part for a link',
    () => ({ type: 'entryTopic', id: MEETING, payload: { position: 'a0' } }),
    null,
  ],
  ['a type there is not', () => ({ type: 'ransom', payload: { a: 1 } }), null],
  ['the type “constructor”', () => ({ type: 'constructor', payload: { a: 1 } }), null],
  ['a field there is not', (m) => ({ payload: { ...words, meetingId: m, future: 'x' } }), 'Lời còn đúng'],
  [
    'the field “constructor”',
    () => ({ type: 'meeting', id: MEETING, payload: json('"title":"Lời còn đúng","constructor":"y"') }),
    'Lời còn đúng',
  ],
  [
    'the field “__proto__”',
    () => ({
      type: 'meeting',
      id: MEETING,
      payload: json('"title":"Lời còn đúng","__proto__":"x"', '"base":{"__proto__":["a"]}'),
    }),
    'Lời còn đúng',
  ],
  [
    'a stamp that is none for what it replaced',
    (m) => ({ payload: json(`"content":"Lời còn đúng","meetingId":"${m}"`, '"base":{"content":["zzzz"]}') }),
    'Lời còn đúng',
  ],
  [
    'words where stamps should be',
    (m) => ({ payload: json(`"content":"Lời còn đúng","meetingId":"${m}"`, '"base":{"content":"x"}') }),
    'Lời còn đúng',
  ],
  [
    'more parts than a payload has',
    (m) => ({ payload: json(`"content":"Lời còn đúng","meetingId":"${m}"`, '"base":{},"more":1') }),
    'Lời còn đúng',
  ],
  [
    'a key twice',
    (m) => ({ payload: json(`"content":"một","content":"Lời còn đúng","meetingId":"${m}"`) }),
    'Lời còn đúng',
  ],
  [
    'brackets within brackets',
    () => ({ payload: json('"content":"x"', `"base":${'{"a":'.repeat(900)}[]${'}'.repeat(900)}`) }),
    null,
  ],
  [
    '100,000 brackets',
    () => ({ payload: json('"content":"x"', `"base":${'['.repeat(100_000)}${']'.repeat(100_000)}`) }),
    null,
  ],
  [
    '300,000 stamps',
    (m) => ({
      payload: json(
        `"content":"x","meetingId":"${m}"`,
        `"base":{"content":${JSON.stringify(Array(100_000).fill(far('01a230000000')))}}`,
      ),
    }),
    'x',
  ],
  ['no JSON', () => ({ payload: 'không phải JSON' }), null],
  [
    '60 million letters',
    (m) => ({ payload: { content: 'A'.repeat(60_000_000), meetingId: m } }),
    'A'.repeat(200_000),
  ],
];
