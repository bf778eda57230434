import type { CSSProperties } from 'react';

/** The type a drawn text is set in, for a field that stands over it. */
export function lookOf(element: HTMLElement): CSSProperties {
  const line = element.querySelector('p') ?? element;
  const { fontFamily, fontSize, fontStyle, fontWeight, lineHeight, textAlign, textIndent, textTransform } =
    getComputedStyle(line);
  const fit = fitOf(element);
  return {
    fontFamily,
    fontSize: `calc(${fontSize} * ${fit})`,
    fontStyle,
    fontWeight,
    lineHeight: `calc(${lineHeight} * ${fit})`,
    textIndent: `calc(${textIndent} * ${fit})`,
    textTransform,
    textAlign: alignOf(textAlign),
  };
}

/** How much smaller than paper a sheet is shown that is wider than its place; less than a pixel is no difference. */
function fitOf(element: HTMLElement): number {
  const sheet = element.closest('section');
  if (sheet === null) return 1;
  const { width } = sheet.getBoundingClientRect();
  return Math.abs(width - sheet.offsetWidth) < 1 ? 1 : width / sheet.offsetWidth;
}

function alignOf(computed: string): CSSProperties['textAlign'] {
  switch (computed) {
    case 'center':
    case 'right':
    case 'justify':
      return computed;
    default:
      return 'left';
  }
}
