import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SignedVersion } from '../../../../../shared/contract/procedures/meeting.ts';
import { formatMoment } from '../../../../../shared/dates/typed.ts';
import { useAnswer } from '../../../../platform/bridge/queries.ts';
import { useT } from '../../../../platform/i18n.ts';
import { Group } from '../Group.tsx';
import { CompareInWord } from './CompareInWord.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  version: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  words: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  differs: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  show: { marginLeft: '-8px' },
});

interface SignedVersionsProps {
  meetingId: string;
  /** The version that is shown beside; null for the document itself. */
  shown: number | null;
  onShow(version: number | null): void;
}

/** The minutes as they were signed, version by version, and whether they still read the same. */
export function SignedVersions({ meetingId, shown, onShow }: SignedVersionsProps) {
  const styles = useStyles();
  const t = useT();
  const { data: versions = [] } = useAnswer('meeting.signed', { meetingId });
  if (versions.length === 0) return null;
  return (
    <Group title={t('documents.signed')}>
      <ul className={styles.list}>
        {versions.map((version) => (
          <li key={version.version} className={styles.version}>
            <Version
              of={version}
              isShown={shown === version.version}
              onToggle={() => onShow(shown === version.version ? null : version.version)}
            />
          </li>
        ))}
      </ul>
      <CompareInWord meetingId={meetingId} versions={versions} />
    </Group>
  );
}

interface VersionProps {
  of: SignedVersion;
  isShown: boolean;
  onToggle(): void;
}

function Version({ of, isShown, onToggle }: VersionProps) {
  const styles = useStyles();
  const t = useT();
  const { version, signedAt, signedBy, digest, fileHash, differences } = of;
  return (
    <>
      <p className={styles.words}>
        {t('documents.signedBy', { version, when: formatMoment(signedAt), who: signedBy })}
      </p>
      <p className={differences === 0 ? styles.words : styles.differs}>
        {differences === 0 ? t('documents.signedSame') : t('documents.signedDiffers', { count: differences })}
      </p>
      <p className={styles.quiet} title={digest}>
        {t('documents.signedDigest', { digest: beginningOf(digest) })}
      </p>
      {fileHash !== '' && (
        <p className={styles.quiet} title={fileHash}>
          {t('documents.signedFile', { digest: beginningOf(fileHash) })}
        </p>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.show}
        aria-pressed={isShown}
        onClick={onToggle}
      >
        {isShown ? t('documents.signedHide') : t('documents.signedShow', { version })}
      </Button>
    </>
  );
}

/** Enough of a checksum to tell two texts apart by eye. */
function beginningOf(digest: string): string {
  return `${digest.slice(0, 12)}…`;
}
