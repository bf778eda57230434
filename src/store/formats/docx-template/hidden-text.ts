import { lookOf } from '../docx-reader/runs.ts';
import { type WordStyles, wordStyles } from '../docx-reader/styles.ts';
import { child, said } from '../docx-reader/xml.ts';
import { decodedText, everyMarkup, isMarkup, type Markup, type MarkupPart, markupIn } from './markup.ts';

/** The styles of a form, as far as they hide text. */
export function hidingStyles(styles: MarkupPart | undefined): WordStyles {
  return wordStyles(styles?.find(isMarkup), () => undefined);
}

/** The runs with text that Word does not show, by their own settings or those of their styles. */
export function hiddenRuns(part: MarkupPart, styles: WordStyles): Markup[] {
  return paragraphsIn(part).flatMap((paragraph) => {
    const behind = {
      style: styles.paragraph(said(child(paragraph, 'w:pPr'), 'w:pStyle')).run,
      table: {},
    };
    return runsIn(paragraph).filter(
      (run) => shownText(run).trim() !== '' && lookOf(child(run, 'w:rPr'), styles, behind).hidden === true,
    );
  });
}

/**
 * The hidden runs that can go from a form without changing what it prints: those that hold no part of a field, since
 * some people hide the beginnings and ends of lists.
 */
export function removableRuns(hidden: readonly Markup[]): ReadonlySet<Markup> {
  const removable = new Set<Markup>();
  let isWithinField = false;
  for (const run of hidden) {
    const text = shownText(run);
    if (!isWithinField && !/[{}]/.test(text)) removable.add(run);
    isWithinField = isWithinField ? !text.includes('}}') : text.lastIndexOf('{{') > text.lastIndexOf('}}');
  }
  return removable;
}

/** The text that a run or a paragraph would show, decoded. */
export function shownText(parent: Markup): string {
  return markupIn(parent)
    .map((one) => {
      if (one.name === 'w:t')
        return one.children
          .filter((text) => typeof text === 'string')
          .map(decodedText)
          .join('');
      return one.name === 'w:p' || one.name === 'mc:Fallback' ? '' : shownText(one);
    })
    .join('');
}

function paragraphsIn(part: MarkupPart): Markup[] {
  return [...everyMarkup(part)].filter(({ name }) => name === 'w:p');
}

/** The runs of a paragraph itself, without those of boxes anchored in it. */
function runsIn(parent: Markup): Markup[] {
  return markupIn(parent).flatMap((one) => {
    if (one.name === 'w:r') return [one];
    return one.name === 'w:p' ? [] : runsIn(one);
  });
}
