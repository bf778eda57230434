const collator = new Intl.Collator('vi');

/** The Vietnamese order of people's names: by given name (the last word), then family name, then the rest. */
export function comparePersonNames(a: string, b: string): number {
  const [left, right] = [nameParts(a), nameParts(b)];
  return (
    collator.compare(left.given, right.given) ||
    collator.compare(left.family, right.family) ||
    collator.compare(left.middle, right.middle)
  );
}

/** The alphabetical order of everything that is not a person: a ă â b c d đ e ê … */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}

function nameParts(name: string): { given: string; family: string; middle: string } {
  const words = name.trim().split(/\s+/);
  return {
    given: words.at(-1) ?? '',
    family: words.length > 1 ? (words[0] ?? '') : '',
    middle: words.slice(1, -1).join(' '),
  };
}
