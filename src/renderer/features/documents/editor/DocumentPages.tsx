import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular, LockClosedRegular } from '@fluentui/react-icons';
import { type ReactNode, useMemo, useRef } from 'react';
import type { ComposedDocument, DocumentChoice } from '../../../../shared/contract/procedures/document.ts';
import type { Paragraph } from '../../../../shared/documents/model.ts';
import { useT } from '../../../platform/i18n.ts';
import { revealRecord } from '../../../platform/reveal-record.ts';
import { Pages } from '../../../ui/pages/Pages.tsx';
import { EditablePlace } from './EditablePlace.tsx';
import { EditingContext } from './editing.ts';
import { originOf, originPath } from './origin-path.ts';
import { PlaceEditor } from './PlaceEditor.tsx';
import { focusPlace, placeBeside, placeInSight } from './places-on-pages.ts';
import type { DocumentEditing } from './useDocumentEditing.ts';
import { useDrawnPlace } from './useDrawnPlace.ts';
import { usePlaceKeys } from './usePlaceKeys.ts';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    minWidth: 0,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  hint: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '24px',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface DocumentPagesProps {
  choice: DocumentChoice;
  composed: ComposedDocument;
  changing: DocumentEditing;
}

/** The pages of a document, whose texts can be changed where they stand. */
export function DocumentPages({ choice, composed, changing }: DocumentPagesProps) {
  const styles = useStyles();
  const t = useT();
  const root = useRef<HTMLElement>(null);
  const { paper, profile, frozen } = composed;
  const { opened, texts, editing, open, close, save } = changing;
  const placed = useDrawnPlace(root, opened?.place ?? null);
  usePlaceKeys(root, { open, leaveOut: (place, next) => save(place, '', next), isOpen: !frozen });

  const origin = useMemo(
    () => (opened?.place === undefined ? undefined : originOf(paper, opened.place)),
    [paper, opened?.place],
  );

  return (
    <section ref={root} aria-label={t('documents.pages')} className={styles.root}>
      <p className={styles.hint}>
        {frozen ? (
          <>
            <LockClosedRegular aria-hidden />
            {t('documents.frozen')}
          </>
        ) : (
          <>
            <Button
              size="small"
              appearance="subtle"
              icon={<EditRegular />}
              onClick={() => {
                const first = root.current === null ? null : placeInSight(root.current);
                if (first !== null) focusPlace(first);
              }}
            >
              {t('documents.editOnPages')}
            </Button>
            {t('documents.editHint')}
          </>
        )}
      </p>
      <EditingContext.Provider value={editing}>
        <Pages document={paper} profile={profile} wrap={wrap} wanted={editing.wanted} />
      </EditingContext.Provider>
      {opened !== null && placed !== null && (
        <PlaceEditor
          key={`${opened.place} ${opened.typed ?? ''}`}
          text={texts.get(opened.place) ?? ''}
          typed={opened.typed}
          placed={placed}
          isChanged={editing.edits.has(opened.place)}
          origin={
            origin === undefined || choice.kind === 'reminder' ? null : originPath(origin, choice.meetingId)
          }
          error={opened.error}
          onSave={(text, stays) => save(opened.place, text, stays ? nextAfter(text, opened.place) : null)}
          onCancel={(stays) => close(stays ? opened.place : null)}
          onTakeBack={() => {
            editing.takeBack([opened.place]);
            close(opened.place);
          }}
          onOrigin={() => {
            if (origin !== undefined) revealRecord(origin.id);
          }}
        />
      )}
    </section>
  );

  /** Where the focus goes once a text is saved; one that is left out leaves it to its neighbour. */
  function nextAfter(text: string, place: string): string | null {
    if (text.trim() !== '' || placed === null || root.current === null) return place;
    const { element } = placed;
    const beside = placeBeside(root.current, element, 1) ?? placeBeside(root.current, element, -1);
    return beside?.dataset.place ?? null;
  }
}

function wrap(place: string, paragraph: Paragraph, drawn: ReactNode): ReactNode {
  return (
    <EditablePlace place={place} paragraph={paragraph}>
      {drawn}
    </EditablePlace>
  );
}
