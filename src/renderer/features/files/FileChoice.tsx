import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { call } from '../../platform/bridge/bridge.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXXS} 0` },
});

/** Opening another file: by a dialog, a new one, or one that was open before. */
export function FileChoice() {
  const styles = useStyles();
  const t = useT();
  const recentId = useId();
  const { tellError } = useNotices();
  const recent = useAnswer('file.recent', {});
  return (
    <>
      <div className={styles.actions}>
        <Button icon={<FolderOpenRegular />} onClick={() => void call('file.choose', {}).catch(tellError)}>
          {t('files.choose')}
        </Button>
        <Button icon={<DocumentAddRegular />} onClick={() => void call('file.create', {}).catch(tellError)}>
          {t('files.create')}
        </Button>
      </div>
      {recent.data && recent.data.length > 0 && (
        <>
          <p id={recentId} className={styles.heading}>
            {t('files.recent')}
          </p>
          <ul aria-labelledby={recentId} className={styles.list}>
            {recent.data.map(({ token, name, folder }) => (
              <li key={token} className={styles.item}>
                <Link as="button" onClick={() => void call('file.openRecent', { token }).catch(tellError)}>
                  {t('files.inFolder', { name, folder })}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
