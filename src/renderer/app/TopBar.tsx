import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { AppStatus } from '../../shared/contract/procedures/app.ts';
import { ConflictFlag } from '../features/merging/ConflictFlag.tsx';
import { SearchBox } from '../features/search/SearchBox.tsx';
import { useT } from '../platform/i18n.ts';

const useStyles = makeStyles({
  root: {
    gridArea: 'top',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  hint: { flex: '1 1 auto', margin: 0 },
  link: { color: tokens.colorBrandForegroundLink },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Which file, which PC and who; while nobody is named, a quiet line that asks for it. */
export function TopBar({ status }: { status: AppStatus }) {
  const styles = useStyles();
  const t = useT();
  const { file, device, preferences } = status;
  return (
    <header className={styles.root}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        aria-label={t('frame.back')}
        title={`${t('frame.back')} (Alt+←)`}
        onClick={() => window.history.back()}
      />
      <SearchBox />
      <p className={styles.hint}>
        {preferences.person === '' && (
          <>
            {t('frame.namePerson')}{' '}
            <Link href="/settings" className={styles.link}>
              {t('frame.namePersonLink')}
            </Link>
          </>
        )}
      </p>
      <ConflictFlag />
      <ul aria-label={t('frame.information')} className={styles.facts}>
        <li title={t('frame.fileFolder', { folder: file.folder })}>{t('frame.file', { name: file.name })}</li>
        <li>{t('frame.device', { name: device.name })}</li>
        {preferences.person !== '' && <li>{t('frame.person', { name: preferences.person })}</li>}
      </ul>
    </header>
  );
}
