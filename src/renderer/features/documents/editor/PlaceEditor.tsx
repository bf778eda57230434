import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FocusEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { holdSeen } from '../../../platform/bridge/seen.ts';
import { errorSentence, useT } from '../../../platform/i18n.ts';
import { isKey } from '../../../platform/keys/keys.ts';
import { isComposing } from '../../../platform/text-field.ts';
import { composedBefore } from './composed-before.ts';
import { lookOf } from './look-of.ts';
import type { Placed } from './useDrawnPlace.ts';

const useStyles = makeStyles({
  root: { position: 'absolute', zIndex: 2 },
  // Around the field, since the field itself is cut open over the words that are composed.
  frame: { display: 'block', outline: '2px solid #0f548c', outlineOffset: '2px' },
  text: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    // Grows with what is typed and covers what follows, so that the page stays as it is meanwhile.
    fieldSizing: 'content',
    margin: 0,
    padding: 0,
    border: 'none',
    outline: 'none',
    borderRadius: 0,
    backgroundColor: '#fff',
    color: '#000',
    resize: 'none',
    overflow: 'hidden',
    textRendering: 'geometricPrecision',
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: 'max-content',
    maxWidth: '165mm',
    marginTop: '4px',
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  link: { color: tokens.colorBrandForegroundLink },
  error: { flexBasis: '100%', color: tokens.colorStatusDangerForeground1 },
});

interface PlaceEditorProps {
  /** The words as they are before masking. */
  text: string;
  /** What was typed before and could not be saved. */
  typed: string | null;
  placed: Placed;
  /** Whether somebody changed it before. */
  isChanged: boolean;
  /** Where it was entered; null for what was not typed in by anybody. */
  origin: string | null;
  error: unknown;
  /** Saves what was typed. `stays`: whether the person stays at this text. */
  onSave(text: string, stays: boolean): void;
  /** Nothing is to be saved. */
  onCancel(stays: boolean): void;
  onTakeBack(): void;
  onOrigin(): void;
}

/** A text of a page while it is being changed: over the page, in the same type. */
export function PlaceEditor({ text, typed, placed, isChanged, origin, error, ...on }: PlaceEditorProps) {
  const styles = useStyles();
  const t = useT();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What was sent last or thrown away on purpose: it is not sent again by leaving. */
  const settled = useRef(text);

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.focus({ preventScroll: true });
    // A place to write is what whoever comes here wants to fill in.
    const blank = /…+/.exec(area.value);
    const [start, end] = blank
      ? [blank.index, blank.index + blank[0].length]
      : [area.value.length, area.value.length];
    area.setSelectionRange(start, end);
  }, []);

  const discard = () => {
    settled.current = field.current?.value ?? settled.current;
  };
  const save = (stays: boolean) => {
    const now = field.current?.value ?? settled.current;
    if (now === settled.current) return on.onCancel(stays);
    settled.current = now;
    on.onSave(now, stays);
  };

  const flush = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    const area = field.current;
    flush.current = () => {
      if (area !== null && area.value !== settled.current) on.onSave(area.value, false);
    };
  });
  // Closing the screen or the window counts as leaving. What is around this text lets go of what the person had seen
  // before this is told that the screen closes, so it holds on by itself.
  useEffect(() => {
    const letGo = holdSeen();
    const leave = () => flush.current?.();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
      letGo();
    };
  }, []);

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget) && document.hasFocus()) save(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (isKey(event, 'saveEdit')) save(true);
    else if (isKey(event, 'leaveEdit')) {
      discard();
      on.onCancel(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Measured once: what is composed does not change while the words behind it are being typed.
  const [{ top, indent }] = useState(() => composedBefore(placed.element));
  const look = lookOf(placed.element);
  const beside =
    indent === null
      ? {}
      : {
          textIndent: `${indent}px`,
          clipPath: `polygon(${indent}px 0, 100% 0, 100% 100%, 0 100%, 0 ${look.lineHeight}, ${indent}px ${look.lineHeight})`,
        };
  const place = {
    top: `${placed.fromTop + top}px`,
    left: `${placed.fromLeft}px`,
    width: `${placed.width}px`,
  };
  return (
    <form className={styles.root} style={place} onBlur={onBlur} onKeyDown={onKeyDown}>
      <span className={styles.frame}>
        <textarea
          ref={field}
          className={styles.text}
          style={{ ...look, ...beside, minHeight: `${placed.height - top}px` }}
          aria-label={t('documents.textOnPage')}
          lang="vi"
          spellCheck={false}
          rows={1}
          defaultValue={typed ?? text}
        />
      </span>
      <div className={styles.bar}>
        <span className={styles.quiet}>{t('documents.editKeys')}</span>
        {isChanged && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              discard();
              on.onTakeBack();
            }}
          >
            {t('documents.takeBack')}
          </Button>
        )}
        {origin !== null && (
          <Link href={origin} className={styles.link} onClick={on.onOrigin}>
            {t('documents.toOrigin')}
          </Link>
        )}
        {error !== null && (
          <span role="alert" className={styles.error}>
            {errorSentence(t, error)}
          </span>
        )}
      </div>
    </form>
  );
}
