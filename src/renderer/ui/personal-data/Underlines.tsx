import { makeStyles } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PersonalData } from '../../../shared/text/personal-data.ts';
import { MarkedText } from './MarkedText.tsx';

const useStyles = makeStyles({
  root: { position: 'absolute', overflow: 'hidden', pointerEvents: 'none', color: 'transparent' },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'break-word', boxSizing: 'border-box' },
});

/** What decides where a letter stands. */
const METRICS = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'fontVariantNumeric',
  'fontFeatureSettings',
  'fontKerning',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'textIndent',
  'textAlign',
  'tabSize',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
] as const;

interface UnderlinesProps {
  /** The field they belong to: a box beside this one, in one that is positioned. */
  field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
  text: string;
  marks: readonly PersonalData[];
}

/**
 * The underlines of a text field, which can have none of its own: the same text in the same letters, unseen, laid over
 * it and scrolled with it. Presses go through.
 */
export function Underlines({ field, text, marks }: UnderlinesProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const copy = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null || box.current === null || copy.current === null) return;
    const { current: over } = box;
    const { current: letters } = copy;
    const isLine = area instanceof HTMLInputElement;
    const scroll = () => {
      letters.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
    };
    const place = () => {
      const around = over.offsetParent?.getBoundingClientRect() ?? new DOMRect();
      const { left, top } = area.getBoundingClientRect();
      over.style.left = `${left - around.left + area.clientLeft}px`;
      over.style.top = `${top - around.top + area.clientTop}px`;
      over.style.width = `${area.clientWidth}px`;
      over.style.height = `${area.clientHeight}px`;
      const computed = getComputedStyle(area);
      for (const name of METRICS) letters.style[name] = computed[name];
      if (isLine) {
        // A single line stands in the middle of its field and goes on beyond it.
        letters.style.whiteSpace = 'pre';
        letters.style.paddingTop = letters.style.paddingBottom = '0';
        letters.style.lineHeight = `${area.clientHeight}px`;
      }
      scroll();
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(area);
    area.addEventListener('scroll', scroll);
    // A single line tells of no scrolling; it follows the caret.
    if (isLine) document.addEventListener('selectionchange', scroll);
    return () => {
      observer.disconnect();
      area.removeEventListener('scroll', scroll);
      document.removeEventListener('selectionchange', scroll);
    };
  }, [field]);

  return (
    <div ref={box} aria-hidden className={styles.root}>
      <div ref={copy} className={styles.text}>
        <MarkedText text={text} marks={marks} />
      </div>
    </div>
  );
}
