import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowResetRegular, HistoryRegular } from '@fluentui/react-icons';
import type { CorrectedProfile } from '../../../../shared/contract/procedures/profile.ts';
import { resolvedProfile } from '../../../../shared/documents/profile.ts';
import { jsonAt } from '../../../../shared/documents/profile-overrides.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { jsonText, pathText } from '../../history/correction-text.ts';
import { useHistory } from '../../history/HistorySide.tsx';
import { useCorrecting } from './correcting.ts';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: `0 0 ${tokens.spacingVerticalS}`, padding: 0 },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  change: { overflowWrap: 'anywhere' },
});

/** What the office corrected in a profile, who did, and the way back. */
export function CorrectionList({ corrections }: Pick<CorrectedProfile, 'corrections'>) {
  const styles = useStyles();
  const t = useT();
  const { tell, tellError } = useNotices();
  const showHistory = useHistory();
  const { file } = useCorrecting();
  const delivered = { file, profile: resolvedProfile(file) };
  const restore = (path: string | null) => {
    const told =
      path === null ? t('profiles.restoredAll') : t('profiles.restored', { what: pathText(t, path) });
    call('profile.restore', { profileId: file.id, path }).then(
      ({ action }) => tell(told, { action }),
      tellError,
    );
  };
  return (
    <>
      <h3 className={styles.heading}>{t('profiles.corrections')}</h3>
      {corrections.length === 0 ? (
        <p className={styles.none}>{t('profiles.noCorrections')}</p>
      ) : (
        <>
          <ul className={styles.list}>
            {corrections.map(({ id, path, value }) => {
              const what = pathText(t, path);
              const before = jsonText(t, jsonAt(delivered, path) ?? '');
              return (
                <li key={id} className={styles.item}>
                  <span className={styles.change}>
                    {t('profiles.change', { what, before, after: jsonText(t, value) })}
                  </span>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<ArrowResetRegular />}
                    aria-label={t('profiles.restore', { what })}
                    onClick={() => restore(path)}
                  >
                    {t('profiles.restoreShort')}
                  </Button>
                  <Button
                    size="small"
                    appearance="subtle"
                    icon={<HistoryRegular />}
                    aria-label={t('history.titleOf', { what })}
                    onClick={() => showHistory({ type: 'profileNumber', id, what })}
                  >
                    {t('history.title')}
                  </Button>
                </li>
              );
            })}
          </ul>
          <Button icon={<ArrowResetRegular />} onClick={() => restore(null)}>
            {t('profiles.restoreAll')}
          </Button>
        </>
      )}
    </>
  );
}
