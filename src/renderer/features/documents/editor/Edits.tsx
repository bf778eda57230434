import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DocumentChoice, ShownEdit } from '../../../../shared/contract/procedures/document.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { putOnClipboard } from '../../../ui/grid/clipboard.ts';
import { beginningOf, standingOf } from './edit-standing.ts';
import { Group } from './Group.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  edit: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  state: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS, marginLeft: '-8px' },
});

interface EditsProps {
  choice: DocumentChoice;
  edits: readonly ShownEdit[];
  frozen: boolean;
  onGoTo(place: string): void;
}

/**
 * What somebody changed in the words of a document; nothing of it is lost when the record changes. What waits for a
 * decision stands first, since the document waits for it.
 */
export function Edits({ choice, edits, frozen, onGoTo }: EditsProps) {
  const styles = useStyles();
  const t = useT();
  const waiting = edits.filter(({ applied }) => !applied);
  const shown = edits.filter(({ applied }) => applied);
  const group = (title: string, of: readonly ShownEdit[]) =>
    of.length > 0 && (
      <Group title={title}>
        <ul className={styles.list}>
          {of.map((edit) => (
            <li key={edit.stored} className={styles.edit}>
              <OneEdit choice={choice} edit={edit} frozen={frozen} onGoTo={() => onGoTo(edit.place)} />
            </li>
          ))}
        </ul>
      </Group>
    );
  return (
    <>
      {group(t('documents.editsWaiting', { count: waiting.length }), waiting)}
      {group(t('documents.edited', { count: shown.length }), shown)}
    </>
  );
}

interface OneEditProps {
  choice: DocumentChoice;
  edit: ShownEdit;
  frozen: boolean;
  onGoTo(): void;
}

function OneEdit({ choice, edit, frozen, onGoTo }: OneEditProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const { place, stored, text, base, now } = edit;
  const standing = standingOf(edit);
  const isLeftOut = text.trim() === '';
  const words = isLeftOut ? t('documents.leftOutOf', { words: beginningOf(base) }) : beginningOf(text);
  const settle = (at: string | null, told: string) =>
    void call('document.settleEdit', { choice, stored, place: at }).then(
      ({ action }) => tell(told, { action }),
      tellError,
    );
  const drop = (
    <Button
      size="small"
      appearance="subtle"
      disabled={frozen}
      aria-label={t('documents.dropEditOf', { words })}
      onClick={() => settle(null, t('documents.droppedEdit'))}
    >
      {t('documents.dropEdit')}
    </Button>
  );
  const goTo = !isLeftOut && (
    <Button size="small" appearance="subtle" onClick={onGoTo}>
      {t('documents.goTo')}
    </Button>
  );
  switch (standing) {
    case 'shown':
    case 'left-out':
      return (
        <>
          <p className={styles.words}>{words}</p>
          <div className={styles.acts}>
            {goTo}
            <Button
              size="small"
              appearance="subtle"
              disabled={frozen}
              aria-label={t('documents.takeBackOf', { words })}
              onClick={() => settle(null, t('documents.tookBack'))}
            >
              {t('documents.takeBack')}
            </Button>
          </div>
        </>
      );
    case 'source-changed':
      return (
        <>
          <p className={styles.state}>{t('documents.sourceChanged')}</p>
          <p className={styles.words}>{t('documents.mine', { words })}</p>
          <p className={styles.quiet}>{t('documents.programs', { words: now ?? '' })}</p>
          <div className={styles.acts}>
            {goTo}
            <Button
              size="small"
              appearance="subtle"
              disabled={frozen}
              aria-label={t('documents.keepMineOf', { words })}
              onClick={() => settle(place, t('documents.keptMine'))}
            >
              {t('documents.keepMine')}
            </Button>
            {drop}
          </div>
        </>
      );
    case 'no-place':
      return (
        <>
          <p className={styles.state}>{t('documents.noPlace')}</p>
          <Whole text={isLeftOut ? words : text} />
          <div className={styles.acts}>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                if (putOnClipboard({ text })) tell(t('documents.copiedEdit'));
              }}
            >
              {t('documents.copyEdit')}
            </Button>
            {drop}
          </div>
        </>
      );
  }
}

/** A text of any length, its beginning first. */
function Whole({ text }: { text: string }) {
  const styles = useStyles();
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const beginning = beginningOf(text, 240);
  return (
    <>
      <p className={styles.words}>{isOpen ? text : beginning}</p>
      {!isOpen && beginning.endsWith('…') && (
        <Button size="small" appearance="subtle" onClick={() => setOpen(true)}>
          {t('documents.wholeText')}
        </Button>
      )}
    </>
  );
}
