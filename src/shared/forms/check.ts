import type { FieldShape } from './field.ts';
import { fieldNamed, listsWith, namesIn, namesWithinLists, type Scopes } from './names.ts';
import { nearest } from './nearest.ts';
import type { FormPosition } from './position.ts';
import type { FormProblem } from './problems.ts';
import { type BadTag, type Tag, tagsIn } from './tags.ts';

/** A paragraph of a form and its position. */
export interface FormParagraph {
  /** Header, body, a note …: a list begins and ends in the same one. */
  readonly story: number;
  /** The cell, box or story that contains it, and the row of that cell. */
  readonly container: number;
  readonly row: number | null;
  readonly place: FormPosition;
  readonly text: string;
}

/** An opening tag that is not closed yet. */
interface Open {
  readonly tag: Tag;
  readonly at: FormParagraph;
  readonly scopes: Scopes;
}

/**
 * Everything that prevents these paragraphs from being filled with these fields, in reading order; if empty, the form
 * can be accepted.
 */
export function formProblems(
  paragraphs: readonly FormParagraph[],
  fields: readonly FieldShape[],
): FormProblem[] {
  const stories = [...Map.groupBy(paragraphs, ({ story }) => story).values()];
  const hasTags = paragraphs.some(({ text }) => tagsIn(text).length > 0);
  return hasTags ? stories.flatMap((story) => storyProblems(story, fields)) : [{ type: 'no-fields-at-all' }];
}

function storyProblems(story: readonly FormParagraph[], fields: readonly FieldShape[]): FormProblem[] {
  const problems: { readonly order: number; readonly problem: FormProblem }[] = [];
  const open: Open[] = [];
  const tell = (at: FormParagraph, problem: FormProblem) =>
    problems.push({ order: story.indexOf(at), problem });

  function enter(tag: Tag, at: FormParagraph): void {
    const scopes = open.at(-1)?.scopes ?? [fields];
    const problem = nameProblem(tag, at.place, scopes, fields);
    if (problem !== null) tell(at, problem);
    const meant = fieldNamed(tag.name, scopes) ?? guessed(problem, scopes, fields);
    const inner = meant === null || meant.kind === 'text' || tag.type === 'openIfEmpty' ? [] : [meant.fields];
    // Within an unknown list, every name may be right.
    open.push({ tag, at, scopes: meant === null ? [] : [...inner, ...scopes] });
  }

  function leave(tag: Tag, at: FormParagraph): void {
    const opened = open.findLastIndex((one) => tag.name === '' || one.tag.name === tag.name);
    if (opened === -1) {
      tell(at, { type: 'unopened-list', place: at.place, tag: tag.raw });
      return;
    }
    const [closed, ...unclosed] = open.splice(opened);
    for (const one of unclosed) tellUnclosed(one);
    const across = closed === undefined ? null : acrossProblem(closed, at);
    if (closed !== undefined && across !== null) tell(closed.at, across);
  }

  function tellUnclosed({ tag, at }: Open): void {
    tell(at, { type: 'unclosed-list', place: at.place, tag: tag.raw });
  }

  for (const at of story) {
    for (const tag of tagsIn(at.text)) {
      switch (tag.type) {
        case 'open':
        case 'openIfEmpty':
          enter(tag, at);
          break;
        case 'close':
          leave(tag, at);
          break;
        case 'field': {
          const problem = fieldProblem(tag, at.place, open.at(-1)?.scopes ?? [fields], fields);
          if (problem !== null) tell(at, problem);
          break;
        }
        default:
          tell(at, bad(tag, at.place));
      }
    }
  }
  for (const one of open) tellUnclosed(one);
  return problems.toSorted((a, b) => a.order - b.order).map(({ problem }) => problem);
}

function bad({ type, raw }: BadTag, place: FormPosition): FormProblem {
  return { type, place, tag: raw };
}

/** A name used as a text must lead to one. */
function fieldProblem(
  tag: Tag,
  place: FormPosition,
  scopes: Scopes,
  fields: readonly FieldShape[],
): FormProblem | null {
  const field = fieldNamed(tag.name, scopes);
  switch (field?.kind) {
    case undefined:
      return nameProblem(tag, place, scopes, fields);
    case 'text':
      return null;
    case 'list':
      return { type: 'list-as-text', place, tag: tag.raw };
    case 'part':
      return {
        type: 'part-as-text',
        place,
        tag: tag.raw,
        first: `${tag.name}.${field.fields[0]?.name ?? ''}`,
      };
  }
}

function nameProblem(
  { name, raw }: Tag,
  place: FormPosition,
  scopes: Scopes,
  fields: readonly FieldShape[],
): FormProblem | null {
  if (scopes.length === 0 || fieldNamed(name, scopes) !== null) return null;
  const lists = listsWith(name, fields);
  if (lists.length > 0) return { type: 'outside-its-list', place, tag: raw, lists };
  const like = nearest(name, [...namesIn(scopes), ...namesWithinLists(fields)]);
  return { type: 'unknown-field', place, tag: raw, nearest: like };
}

/** The field somebody meant by a slightly wrong name; the names within are then checked against it. */
function guessed(problem: FormProblem | null, scopes: Scopes, fields: readonly FieldShape[]) {
  if (problem?.type !== 'unknown-field' || problem.nearest === null) return null;
  return fieldNamed(problem.nearest, [...scopes, fields]);
}

/**
 * A list begins and ends in one cell, in one box or outside of all, or in two cells of one row, which is then repeated.
 */
function acrossProblem({ tag, at: from }: Open, to: FormParagraph): FormProblem | null {
  if (from.container === to.container) return null;
  if (from.row !== null && from.row === to.row) return null;
  const bothInRows = from.row !== null && to.row !== null;
  return { type: bothInRows ? 'across-rows' : 'across-parts', place: from.place, tag: tag.raw };
}
