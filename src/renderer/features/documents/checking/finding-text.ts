import type { CheckedWord } from '../../../../shared/contract/procedures/format-check.ts';
import { type CheckedPart, checkedParts, type Finding } from '../../../../shared/format-check/finding.ts';
import { findingSentence } from '../../../../shared/i18n/finding-sentence.ts';
import type { T } from '../../../platform/i18n.ts';

/** The sentence for something that is wrong, in the language of the window. */
export function findingText(t: T, finding: Finding): string {
  return findingSentence(t('checking', { returnObjects: true }), finding);
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
