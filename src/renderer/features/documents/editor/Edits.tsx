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
  onTakeBack(place: string): void;
}

/** What somebody changed in the words of a document; nothing of it is lost when the record changes. */
export function Edits({ choice, edits, frozen, onGoTo, onTakeBack }: EditsProps) {
  const styles = useStyles();
  const t = useT();
  if (edits.length === 0) return null;
  return (
    <Group title={t('documents.edited', { count: edits.length })}>
      <ul className={styles.list}>
        {edits.map((edit) => (
          <li key={edit.place} className={styles.edit}>
            <OneEdit
              choice={choice}
              edit={edit}
              frozen={frozen}
              onGoTo={() => onGoTo(edit.place)}
              onTakeBack={() => onTakeBack(edit.place)}
            />
          </li>
        ))}
      </ul>
    </Group>
  );
}

interface OneEditProps {
  choice: DocumentChoice;
  edit: ShownEdit;
  frozen: boolean;
  onGoTo(): void;
  onTakeBack(): void;
}

function OneEdit({ choice, edit, frozen, onGoTo, onTakeBack }: OneEditProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const { place, text, base, now } = edit;
  const standing = standingOf(edit);
  const isLeftOut = text.trim() === '';
  const words = isLeftOut ? t('documents.leftOutOf', { words: beginningOf(base) }) : beginningOf(text);
  const keep = () =>
    call('document.edit', { choice, place, text }).then(
      ({ action }) => tell(t('documents.keptMine'), { action }),
      tellError,
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
            <TakeBack words={words} disabled={frozen} onTakeBack={onTakeBack} />
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
            <Button size="small" appearance="subtle" disabled={frozen} onClick={() => void keep()}>
              {t('documents.keepMine')}
            </Button>
            <TakeBack words={words} disabled={frozen} onTakeBack={onTakeBack} />
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
            <Button size="small" appearance="subtle" disabled={frozen} onClick={onTakeBack}>
              {t('documents.dropEdit')}
            </Button>
          </div>
        </>
      );
  }
}

function TakeBack({ words, disabled, onTakeBack }: { words: string; disabled: boolean; onTakeBack(): void }) {
  const t = useT();
  return (
    <Button
      size="small"
      appearance="subtle"
      disabled={disabled}
      aria-label={t('documents.takeBackOf', { words })}
      onClick={onTakeBack}
    >
      {t('documents.takeBack')}
    </Button>
  );
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
