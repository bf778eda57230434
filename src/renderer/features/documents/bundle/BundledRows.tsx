import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { BundledDocument } from '../../../../shared/contract/procedures/bundle.ts';
import type { MeetingDocumentKind } from '../../../../shared/records/document-kinds.ts';
import { useT } from '../../../platform/i18n.ts';
import { documentPath } from '../document-path.ts';
import { mayLeave } from './may-leave.ts';

const useStyles = makeStyles({
  text: { maxWidth: '44rem', margin: `0 0 ${tokens.spacingVerticalM}` },
  list: { listStyleType: 'none', maxWidth: '44rem', margin: 0, padding: 0 },
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  waits: { margin: 0, paddingLeft: tokens.spacingHorizontalXXXL },
  link: { color: tokens.colorBrandForegroundLink },
});

interface BundledRowsProps {
  meetingId: string;
  documents: readonly BundledDocument[];
  isChosen(document: BundledDocument): boolean;
  onChoose(kind: MeetingDocumentKind, on: boolean): void;
}

/** The documents in their order, each with what it waits for and the way there. */
export function BundledRows({ meetingId, documents, isChosen, onChoose }: BundledRowsProps) {
  const styles = useStyles();
  const t = useT();
  return (
    <section aria-label={t('bundle.list')}>
      <p className={styles.text}>{t('bundle.text')}</p>
      <ul className={styles.list}>
        {documents.map((document) => {
          const { kind, isMade, undecided, waiting, unread } = document;
          const name = t(`history.codes.${kind}`);
          return (
            <li key={kind} className={styles.row}>
              <Checkbox
                label={
                  <>
                    {name} {!isMade && <span className={styles.quiet}>({t('bundle.notMade')})</span>}
                  </>
                }
                checked={isChosen(document)}
                onChange={(_event, { checked }) => onChoose(kind, checked === true)}
              />
              {!mayLeave(document) && (
                <p className={styles.waits}>
                  {unread > 0 && t('bundle.unread', { count: unread })}{' '}
                  {undecided > 0 && t('bundle.undecided', { count: undecided })}{' '}
                  {waiting > 0 && t('bundle.waiting', { count: waiting })}{' '}
                  <Link
                    href={documentPath({ kind, meetingId })}
                    className={styles.link}
                    aria-label={t('bundle.lookAt', { kind: name })}
                  >
                    {t('bundle.look')}
                  </Link>
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
