import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowImportRegular,
  DocumentPdfRegular,
  DocumentRegular,
  PrintRegular,
  TextDescriptionRegular,
} from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type {
  ChangedInWord,
  ComposedDocument,
  DocumentChoice,
  DocumentFormat,
  OverChoice,
  UnreadPart,
} from '../../../../shared/contract/procedures/document.ts';
import type { ReturnedFile } from '../../../../shared/contract/procedures/word-changes.ts';
import type { WrittenDocument } from '../../../../shared/contract/written.ts';
import { formatMoment } from '../../../../shared/dates/typed.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { errorSentence, useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { putOnClipboard } from '../../../ui/grid/clipboard.ts';
import { OverQuestion } from './word-changes/OverQuestion.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  others: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  outcome: { display: 'flex', flexDirection: 'column' },
  done: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
  name: { flexBasis: '100%', overflowWrap: 'anywhere' },
  waits: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface WaysOutProps {
  choice: DocumentChoice;
  composed: ComposedDocument;
  /** What it would print and could not be read. */
  unread: readonly UnreadPart[];
  /** Shows what was changed in a Word file that came back. */
  onReturned(file: ReturnedFile): void;
}

/**
 * Hands the document out, as soon as its times are known, and all that looks like personal data and every edit without
 * its words was decided about.
 */
export function ExportActions({ choice, composed, unread, onReturned }: WaysOutProps) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError, work } = useNotices();
  const [written, setWritten] = useState<WrittenDocument | null>(null);
  const [changed, setChanged] = useState<ChangedInWord | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const why = useId();
  const { personalData, edits, frozen, exported } = composed;
  const undecided = personalData.filter(({ decision }) => decision === null).length;
  const waiting = frozen ? 0 : edits.filter(({ applied }) => !applied).length;
  const waits = undecided > 0 || waiting > 0 || unread.length > 0;

  const go = (doing: () => Promise<void>) => {
    if (waits || busy) return;
    setError(null);
    setBusy(true);
    doing()
      .catch((failure: unknown) => setError(failure))
      .finally(() => setBusy(false));
  };
  const write = (format: DocumentFormat) =>
    go(async () => {
      setWritten(null);
      const answer = await work(t('documents.writing'), (job) =>
        call('document.export', { choice, format, job }),
      );
      if (answer !== null && 'over' in answer) setChanged(answer);
      else setWritten(answer);
    });
  const writeOver = (over: string, how: OverChoice) =>
    go(async () => {
      setChanged(null);
      setWritten(
        await work(t('documents.writing'), (job) => call('document.exportOver', { choice, over, how, job })),
      );
    });
  const bring = () =>
    void call('wordChanges.choose', {}).then((file) => file !== null && onReturned(file), tellError);
  const print = () =>
    go(async () => {
      if (await call('document.print', { choice })) tell(t('documents.printed'));
    });
  const copy = () =>
    go(async () => {
      const text = await call('document.text', { choice });
      if (!putOnClipboard({ text })) throw new Error('The clipboard did not take the text.');
      tell(t('documents.copied'));
    });

  const state = { disabledFocusable: waits || busy, 'aria-describedby': waits ? why : undefined };
  return (
    <div className={styles.root}>
      <Button appearance="primary" icon={<DocumentRegular />} {...state} onClick={() => write('docx')}>
        {t('documents.export')}
      </Button>
      {waits && (
        <p id={why} className={styles.waits}>
          {unread.length > 0 && t('dates.waits', { count: unread.length })}{' '}
          {undecided > 0 && t('documents.waits', { count: undecided })}{' '}
          {waiting > 0 && t('documents.waitsForEdits', { count: waiting })}
        </p>
      )}
      <fieldset className={styles.others} aria-label={t('documents.otherWaysOut')}>
        <Button size="small" icon={<DocumentPdfRegular />} {...state} onClick={() => write('pdf')}>
          {t('documents.exportPdf')}
        </Button>
        <Button size="small" icon={<PrintRegular />} {...state} onClick={print}>
          {t('documents.print')}
        </Button>
        <Button size="small" icon={<TextDescriptionRegular />} {...state} onClick={copy}>
          {t('documents.copyText')}
        </Button>
        <Button size="small" icon={<ArrowImportRegular />} onClick={bring}>
          {t('wordChanges.bring')}
        </Button>
      </fieldset>
      {changed !== null && (
        <OverQuestion
          name={changed.name}
          onBring={() => {
            setChanged(null);
            onReturned({ token: changed.returned, name: changed.name });
          }}
          onWrite={(how) => writeOver(changed.over, how)}
          onCancel={() => setChanged(null)}
        />
      )}
      <div className={styles.outcome}>
        <p role="status" className={styles.done}>
          {written && (
            <>
              <span className={styles.name}>
                {t('documents.written', { name: written.name, folder: written.folder })}
              </span>
              <Button
                size="small"
                onClick={() => void call('document.open', { token: written.token }).catch(tellError)}
              >
                {t('documents.open')}
              </Button>
              <Button
                size="small"
                onClick={() => void call('document.showInFolder', { token: written.token }).catch(tellError)}
              >
                {t('documents.showInFolder')}
              </Button>
            </>
          )}
        </p>
        {written === null && exported !== null && (
          <p className={styles.quiet}>
            {t('documents.exportedBefore', { name: exported.fileName, when: formatMoment(exported.at) })}
          </p>
        )}
        <p role="alert" className={styles.error}>
          {error !== null && errorSentence(t, error)}
        </p>
      </div>
    </div>
  );
}
