import { describe, expect, it } from 'vitest';
import { line, prose } from './field-kinds.ts';

describe('a text', () => {
  // U+0958 is two characters in the form that is stored.
  it.each([
    ['line', line, 500],
    ['text of several lines', prose, 200_000],
  ])('that is a %s is as long as it may be in the form it is stored in', (_, schema, longest) => {
    expect(schema.safeParse('\u0958'.repeat(longest)).success).toBe(false);
    const stored = schema.parse('\u0958'.repeat(longest / 2));
    expect(stored).toHaveLength(longest);
    expect(schema.parse(stored)).toBe(stored);
  });
});
