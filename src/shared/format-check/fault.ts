import {
  type CheckedPart,
  type CheckRule,
  type CheckValue,
  type Finding,
  PLACES_TOLD,
  shortened,
} from './finding.ts';
import type { Piece } from './paragraph-role.ts';

/** One fault at one place; `at` is null if it concerns the whole document. */
export interface Fault {
  readonly part: CheckedPart;
  readonly rule: CheckRule;
  readonly found: CheckValue;
  readonly expected: CheckValue;
  readonly at: Piece | null;
}

/** Combines equal faults at many places into one finding with as many places, in document order. */
export function gathered(faults: readonly Fault[], parts: readonly CheckedPart[]): Finding[] {
  const byWhat = Map.groupBy(faults, ({ part, rule, found, expected }) =>
    JSON.stringify([part, rule, found, expected]),
  );
  const findings = [...byWhat.values()].flatMap((same): Finding[] => {
    const [first] = same;
    if (first === undefined) return [];
    const { at: _at, ...what } = first;
    const places = same.flatMap(({ at }) =>
      at === null ? [] : [{ paragraph: at.number, quote: shortened(at.text) }],
    );
    return [{ ...what, places: places.slice(0, PLACES_TOLD), count: same.length }];
  });
  return findings.toSorted((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part));
}
