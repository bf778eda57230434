import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { editableWords, type Paragraph } from '../../../../shared/documents/model.ts';
import { useT } from '../../../platform/i18n.ts';
import { standingOf } from './edit-standing.ts';
import { useEditing } from './editing.ts';
import { focusPlace } from './places-on-pages.ts';

// All of it lies over the paper and takes no room: pages break the same with and without it.
const useStyles = makeStyles({
  place: { position: 'relative' },
  reached: { outlineOffset: '1px', ':focus': { outline: '2px solid #0f548c' } },
  open: { cursor: 'text', ':hover': { outline: '1px dashed #8a8a8a' } },
  changed: { boxShadow: '-4px 0 #fff, -6px 0 #2b72b8' },
  changedCell: { backgroundColor: '#e6f0fa' },
  outdated: { boxShadow: '-4px 0 #fff, -6px 0 #c4501b' },
  outdatedCell: { backgroundColor: '#fde7dc' },
  // A thin line between the paragraphs, and in the margin what it means.
  gap: { position: 'absolute', top: '100%', left: 0, right: 0, borderTop: '1px dashed #6b6b6b' },
  leftOut: {
    position: 'absolute',
    top: '100%',
    left: '100%',
    transform: 'translateY(-50%)',
    padding: '0 3px',
    border: '1px dashed #6b6b6b',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#fff',
    color: '#424242',
    fontFamily: tokens.fontFamilyBase,
    fontSize: '10px',
    lineHeight: '16px',
    textIndent: 0,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: '#000' },
  },
});

interface EditablePlaceProps {
  place: string;
  paragraph: Paragraph;
  /** The text as it is drawn. */
  children: ReactNode;
}

/** A text on a page that can be changed: it can have the focus, and shows whether somebody changed it. */
export function EditablePlace({ place, paragraph, children }: EditablePlaceProps) {
  const styles = useStyles();
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  const { isOpen, wanted, edits, leftOut, found, takeBack } = useEditing();
  const isWanted = wanted === place;
  useLayoutEffect(() => {
    if (isWanted && root.current !== null && focusPlace(root.current)) found();
  });
  const edit = edits.get(place);
  const omitted = leftOut.get(place) ?? [];
  const isCell = paragraph.role === 'tableCell';
  const canChange = isOpen && editableWords(paragraph) !== null;
  const standing = edit === undefined ? null : standingOf(edit);
  return (
    <div
      ref={root}
      data-place={place}
      tabIndex={isOpen ? -1 : undefined}
      className={mergeClasses(
        styles.place,
        isOpen && styles.reached,
        canChange && styles.open,
        standing !== null && (isCell ? styles.changedCell : styles.changed),
        standing === 'source-changed' && (isCell ? styles.outdatedCell : styles.outdated),
      )}
    >
      {children}
      {omitted.length > 0 && (
        <>
          <span className={styles.gap} />
          <button
            type="button"
            tabIndex={-1}
            className={styles.leftOut}
            aria-label={t('documents.restore', { count: omitted.length })}
            title={[t('documents.restore', { count: omitted.length }), ...omitted.map(({ now }) => now)].join(
              '\n',
            )}
            disabled={!isOpen}
            onClick={() => takeBack(omitted.map((each) => each.place))}
          >
            {t('documents.leftOut', { count: omitted.length })}
          </button>
        </>
      )}
    </div>
  );
}
