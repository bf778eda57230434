import type { CheckedWord } from '../../../../shared/contract/procedures/format-check.ts';
import {
  type CheckedPart,
  type CheckValue,
  type CheckWord,
  checkedParts,
  type Finding,
} from '../../../../shared/format-check/finding.ts';
import type { T } from '../../../platform/i18n.ts';

/** The sentence for something that is wrong: what was found and what it must be. */
export function findingText(t: T, { rule, found, expected }: Finding): string {
  return t(`checking.rules.${rule}`, { found: valueText(t, found), expected: valueText(t, expected) });
}

/** Where it is wrong, a line a place; nothing where it is wrong of the whole document. */
export function placeTexts(t: T, { places, count }: Finding): string[] {
  const lines = places.map(({ paragraph, quote }) => t('checking.place', { paragraph, quote }));
  const left = count - places.length;
  return places.length === 0 || left === 0 ? lines : [...lines, t('checking.more', { count: left })];
}

/** The findings under the part they are of, in the order a document is read. */
export function byPart(findings: readonly Finding[]): (readonly [CheckedPart, readonly Finding[]])[] {
  const groups = Map.groupBy(findings, ({ part }) => part);
  return checkedParts.flatMap((part) => {
    const group = groups.get(part);
    return group === undefined ? [] : [[part, group] as const];
  });
}

/** Everything that was found as plain text, to be sent to whoever wrote the document. */
export function resultText(t: T, checked: CheckedWord, profileName: string): string {
  const { name, findings } = checked;
  return [
    name,
    `${t('checking.profile')}: ${profileName}`,
    '',
    headline(t, checked),
    ...(findings.length === 0 ? [lookedText(t, checked)] : []),
    ...byPart(findings).flatMap(([part, group]) => [
      '',
      t(`checking.parts.${part}`),
      ...group.flatMap((finding) => [
        `- ${findingText(t, finding)}`,
        ...placeTexts(t, finding).map((line) => `    ${line}`),
      ]),
    ]),
  ].join('\n');
}

export function headline(t: T, { findings }: CheckedWord): string {
  return findings.length === 0
    ? t('checking.nothingFound')
    : t('checking.foundSome', { count: findings.length });
}

export function lookedText(t: T, { parts }: CheckedWord): string {
  const names = parts.map((part) => t(`checking.parts.${part}`));
  return t('checking.looked', { parts: names.join('; ') });
}

function valueText(t: T, value: CheckValue): string {
  switch (value.is) {
    case 'word':
      return wordText(t, value.word);
    case 'text':
      return value.text;
    case 'count':
      return String(value.count);
    case 'sheet':
      return t('checking.sheet', { width: value.widthMm, height: value.heightMm });
    case 'measure': {
      const { unit, least, most } = value;
      const [from, to] = [figure(t, least), most === null ? null : figure(t, most)];
      const number = (which: string) => t(`checking.units.${unit}`, { number: which });
      if (to === null) return t('checking.orMore', { least: number(from) });
      return number(from === to ? from : t('checking.range', { least: from, most: to }));
    }
  }
}

function wordText(t: T, word: CheckWord): string {
  return isPart(word) ? t(`checking.parts.${word}`) : t(`checking.words.${word}`);
}

function isPart(word: CheckWord): word is CheckedPart {
  return checkedParts.some((part) => part === word);
}

/** To a tenth, as Word shows it; spacing by lines to a hundredth. */
function figure(t: T, number: number): string {
  const rounded = Math.round(number * 10) / 10;
  const shown = Math.abs(number - rounded) < 0.03 ? rounded : number;
  return String(shown).replace('.', t('checking.decimalMark'));
}
