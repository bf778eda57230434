/*
 * What no screen ever asks with, written as JavaScript of the page: most of it has no form outside of it.
 */

/** Texts that somebody might type or paste to see what happens. */
const texts: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'x\udc00y',
  '\ufeff',
  '\u202etxt.exe',
  '\u200b',
  '\uffff',
  '\u2028',
  '🧨',
  'a\r\nb\tc',
  '\u0958'.repeat(400),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "'; DROP TABLE entry; --",
  '" OR 1=1 --',
  "' UNION SELECT payload FROM change --",
  '%_*?[a-z]',
  '"unclosed',
  'NEAR(a b, 99999)',
  'content : a AND NOT (b OR c)',
  '^a* + "b"* -c',
  '((((((((((',
  '#y @x',
  "=cmd|'/c calc'!A1",
  '<img src=x onerror=alert(1)>',
  '{{constructor}}',
  '../../../etc/passwd',
  'C:\\con\\nul',
  'file:///etc/passwd',
  '2026-02-30',
  '2026-13-01',
  '9999-12-31',
  '0000-00-00',
  '2026-11-20T25:61',
  '-000001-01-01',
  '1e999',
  'NaN',
  'null',
  'undefined',
  '[]',
  '{"a":1}',
  'zz',
  'a00',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '01A209DE-73CB-7D5F-9843-23F2DA0E1A37',
  'ffffffffffff-ffff-ffffffffffffffff',
  '000000000000-0000-0000000000000000',
];

/** The same as they stand in a script; the long ones are made there. */
export const hostileTexts: readonly string[] = [
  ...texts.map((text) => JSON.stringify(text)),
  '"x".repeat(501)',
  '"ạ".repeat(5000)',
  '"a ".repeat(100000)',
  '"a".repeat(200001)',
  '"x".repeat(1e6)',
  '"(".repeat(3000)',
  '"\\"a\\" ".repeat(400)',
];

export const hostileNumbers: readonly string[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  '-0',
  '-1',
  '0.5',
  '1e308',
  '2 ** 53',
  '2 ** 31',
  '100000',
  '99999',
];

/** Values of every other kind, also such as the bridge between page and program refuses to copy. */
const others: readonly string[] = [
  'undefined',
  'null',
  'true',
  'false',
  '[]',
  '{}',
  '[[]]',
  '10n',
  'Symbol("x")',
  '() => 1',
  'class {}',
  '/x/g',
  'new Date(NaN)',
  'new Date()',
  'new Map([[1, 2]])',
  'new Set([1])',
  'new WeakMap()',
  'new Error("x")',
  'new Proxy({}, {})',
  'new Proxy({}, { get() { throw new Error("x"); } })',
  'Promise.resolve(1)',
  'new Uint8Array(1e6)',
  'new ArrayBuffer(8)',
  'new Blob(["x"])',
  'document.body',
  'globalThis',
  'new Number(1)',
  'new String("x")',
  'Array(10)',
  'Array(100000).fill("x")',
  'Array(100000).fill(null)',
  'Object.create(null)',
  'Object.create({ id: "x" })',
  'Object.freeze({ a: 1 })',
  'JSON.parse(\'{"__proto__":{"polluted":1}}\')',
  'JSON.parse(\'{"constructor":{"prototype":{"polluted":1}}}\')',
  '{ toString() { return "x"; }, toJSON() { throw new Error("x"); } }',
  '{ get id() { throw new Error("x"); } }',
  '{ then(done) { done(1); } }',
  '(() => { const ring = {}; ring.ring = ring; return ring; })()',
  '(() => { const ring = []; ring.push(ring, ring); return ring; })()',
  `(${nested.toString()})(50)`,
  `(${nested.toString()})(900)`,
  `(${nested.toString()})(20000)`,
];

/** Anything at all. */
export const hostileValues: readonly string[] = [...others, ...hostileNumbers, ...hostileTexts];

/** Keys that are put into objects beside their own. */
export const hostileKeys: readonly string[] = [
  '["__proto__"]: { polluted: 1 }',
  '__proto__: { polluted: 1 }',
  'constructor: { prototype: { polluted: 1 } }',
  'toString: null',
  'length: 1e9',
  '"": 1',
  '"\\0": 1',
  'extra: 1',
  '[Symbol.iterator]: null',
];

function nested(depth: number): unknown {
  let inner: unknown = [];
  for (let level = 0; level < depth; level += 1) inner = level % 2 === 0 ? [inner] : { inner };
  return inner;
}
