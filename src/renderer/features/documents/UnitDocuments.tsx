import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FolderArrowRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Link } from 'wouter';
import { type UnitDocumentKind, unitDocumentKinds } from '../../../shared/records/document-kinds.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { documentPath } from './document-path.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  unit: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '1 1 16rem', overflowWrap: 'anywhere' },
  link: { color: tokens.colorBrandForegroundLink },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  error: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

/** What of a meeting goes to each unit: an excerpt of the minutes, an announcement of its tasks; all of them in one act. */
export function UnitDocuments({ meetingId }: { meetingId: string }) {
  const styles = useStyles();
  const t = useT();
  const { tell, work } = useNotices();
  const { data: units = [] } = useAnswer('document.units', { meetingId });
  const [error, setError] = useState<unknown>(null);
  if (units.length === 0) return null;
  const exportAll = (kind: UnitDocumentKind) => {
    setError(null);
    work(t('documents.writing'), (job) => call('document.exportForUnits', { meetingId, kind, job })).then(
      (written) => written !== null && tell(t('documents.unitsWritten', written)),
      setError,
    );
  };
  return (
    <Section title={t('documents.forUnits')} text={t('documents.forUnitsText')}>
      <ul className={styles.list}>
        {units.map(({ unit, hasTasks }) => (
          <li key={unit} className={styles.unit}>
            <span className={styles.name}>{unit}</span>
            {unitDocumentKinds
              .filter((kind) => kind === 'excerpt' || hasTasks)
              .map((kind) => (
                <Link
                  key={kind}
                  href={documentPath({ kind, meetingId, unit })}
                  className={styles.link}
                  aria-label={t('documents.toUnit', { kind: t(`documents.unitKinds.${kind}`), unit })}
                >
                  {t(`documents.unitKinds.${kind}`)}
                </Link>
              ))}
          </li>
        ))}
      </ul>
      <div className={styles.acts}>
        {unitDocumentKinds.map((kind) => (
          <Button key={kind} icon={<FolderArrowRightRegular />} onClick={() => exportAll(kind)}>
            {t(`documents.exportToUnits.${kind}`)}
          </Button>
        ))}
      </div>
      <p role="alert" className={styles.error}>
        {error !== null && errorSentence(t, error)}
      </p>
    </Section>
  );
}
