import { makeStyles, tokens } from '@fluentui/react-components';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useAppStatus } from '../../platform/status.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { BackupSection } from '../files/BackupSection.tsx';
import { FileSection } from '../files/FileSection.tsx';
import { DocumentsSection } from './DocumentsSection.tsx';
import { OfficeSection } from './OfficeSection.tsx';
import { PersonSection } from './PersonSection.tsx';
import { ProfileSection } from './profiles/ProfileSection.tsx';

const useStyles = makeStyles({
  about: { marginTop: tokens.spacingVerticalXXL, color: tokens.colorNeutralForeground2 },
});

/** Who works on this PC and how the window looks; how the office is called, by date. */
export function SettingsScreen() {
  const styles = useStyles();
  const t = useT();
  const status = useAppStatus();
  const referenceLists = useAnswer('record.lists', {});
  return (
    <>
      <ScreenHeading title={t('settings.title')} />
      {status.data && <PersonSection preferences={status.data.preferences} />}
      <QueryResult answer={referenceLists}>
        {({ offices }) => <OfficeSection offices={offices} />}
      </QueryResult>
      {status.data && <FileSection file={status.data.file} />}
      <DocumentsSection />
      <ProfileSection />
      <BackupSection />
      {status.data && (
        <p className={styles.about}>
          {t('settings.about', { version: status.data.version, runtime: status.data.runtime })}
        </p>
      )}
    </>
  );
}
