import type { FormOwnWords } from '../../../../shared/contract/procedures/form.ts';
import type { FormPosition } from '../../../../shared/forms/position.ts';
import type { FormProblem } from '../../../../shared/forms/problems.ts';
import type { FormTrace, UndecidedKind } from '../../../../shared/forms/traces.ts';
import type { T } from '../../../platform/i18n.ts';

/** Where in a form a problem is: "Đoạn 5". */
export function placeText(t: T, { part, paragraph }: FormPosition): string {
  return t(`forms.places.${part}`, { paragraph });
}

/** What is wrong with a form, and what to do about it. */
export function problemText(t: T, problem: FormProblem): string {
  switch (problem.type) {
    case 'unknown-field':
      return problem.nearest === null
        ? t('forms.problem.unknown-field', { tag: problem.tag })
        : t('forms.problem.unknown-field-nearest', {
            tag: problem.tag,
            nearest: `{{${problem.nearest}}}`,
          });
    case 'outside-its-list': {
      const lists = problem.lists.map((name) => `${opening(name)} … ${closing(name)}`).join(t('forms.or'));
      return t('forms.problem.outside-its-list', { tag: problem.tag, lists });
    }
    case 'list-as-text': {
      const name = nameIn(problem.tag);
      return t('forms.problem.list-as-text', {
        tag: problem.tag,
        open: opening(name),
        close: closing(name),
      });
    }
    case 'part-as-text':
      return t('forms.problem.part-as-text', { tag: problem.tag, first: `{{${problem.first}}}` });
    case 'unclosed-list':
      return t('forms.problem.unclosed-list', { tag: problem.tag, close: closing(nameIn(problem.tag)) });
    case 'unopened-list':
      return t('forms.problem.unopened-list', { tag: problem.tag, open: opening(nameIn(problem.tag)) });
    case 'across-rows':
    case 'across-parts':
    case 'unclosed-tag':
    case 'unopened-tag':
    case 'not-to-be-filled':
    case 'no-field':
      return t(`forms.problem.${problem.type}`, { tag: problem.tag });
    case 'out-of-reach':
      return t('forms.problem.out-of-reach', {
        tag: problem.tag,
        where: t(`forms.beyond.${problem.where}`),
      });
    case 'no-fields-at-all':
      return t('forms.problem.no-fields-at-all', { field: '{{hoi_nghi.ten}}' });
    case 'undecided':
      return t('forms.undecided', {
        found: traceText(t, problem),
        remedy: t(`forms.remedies.${remedyOf(problem.kind)}`),
      });
  }
}

/** Where a form's own words stand: "Đoạn 5", "Đoạn 5, địa chỉ của liên kết". */
export function ownPlaceText(t: T, { where, place }: Pick<FormOwnWords, 'where' | 'place'>): string {
  const places = [
    ...(place === null ? [] : [placeText(t, place)]),
    ...(where === 'text' ? [] : [t(`forms.beyond.${where}`)]),
  ];
  return places.join(', ');
}

/** What a Word file holds beside its pages, how many and where: "2 chú thích (Đoạn 1, Đoạn 3)". */
export function traceText(t: T, { kind, count, places }: Omit<FormTrace, 'example'>): string {
  const found = t(`forms.traces.${kind}`, { count });
  if (places.length === 0) return found;
  return t('forms.tracePlaces', { found, places: places.map((place) => placeText(t, place)).join('; ') });
}

function remedyOf(kind: UndecidedKind): 'changes' | 'hidden' | 'inserted' {
  if (kind === 'hidden-text') return 'hidden';
  return kind === 'inserted-file' ? 'inserted' : 'changes';
}

export function opening(list: string): string {
  return `{{#${list}}}`;
}

export function closing(list: string): string {
  return `{{/${list}}}`;
}

function nameIn(tag: string): string {
  return tag.replace(/[{}#^/\s]/g, '');
}
