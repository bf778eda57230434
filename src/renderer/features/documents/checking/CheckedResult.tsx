import { Button, Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular, CopyRegular } from '@fluentui/react-icons';
import type { CheckedWord } from '../../../../shared/contract/procedures/format-check.ts';
import { formatDay } from '../../../../shared/dates/typed.ts';
import { type ProfileId, profileById, profiles } from '../../../../shared/documents/profile.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { putOnClipboard } from '../../../ui/grid/clipboard.ts';
import { CopyActs } from './CopyActs.tsx';
import { FindingList } from './FindingList.tsx';
import { headline, lookedText, resultText } from './finding-text.ts';

const useStyles = makeStyles({
  name: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  facts: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground2 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalL,
  },
  headline: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalS}` },
  looked: { margin: 0, maxWidth: '60rem', color: tokens.colorNeutralForeground2 },
});

interface CheckedResultProps {
  token: string;
  checked: CheckedWord;
  isBusy: boolean;
  /** Checks the file again; null lets the document say by which guide. */
  onCheck: (profileId: ProfileId | null) => void;
}

/** What a file was taken for, by which guide it was checked, and what differs from it. */
export function CheckedResult({ token, checked, isBusy, onCheck }: CheckedResultProps) {
  const styles = useStyles();
  const t = useT();
  const { tell } = useNotices();
  const { name, type, day, paragraphs, profileId, ownProfileId, findings } = checked;
  const chosen = profileId === ownProfileId ? null : profileId;
  const copy = () => {
    const text = resultText(t, checked, profileById(profileId).name);
    tell(t(putOnClipboard({ text }) ? 'checking.copied' : 'checking.notCopied'));
  };
  const facts = [
    `${t('checking.type')}: ${type === '' ? t('checking.noType') : type}`,
    `${t('checking.day')}: ${day === '' ? t('checking.noDay') : formatDay(day)}`,
    `${t('checking.paragraphs')}: ${paragraphs}`,
  ];
  return (
    <>
      <h2 className={styles.name}>{name}</h2>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <div className={styles.tools}>
        <Field label={t('checking.profile')}>
          <Select
            value={profileId}
            disabled={isBusy}
            onChange={(_event, data) => onCheck(profiles.find(({ id }) => id === data.value)?.id ?? null)}
          >
            {profiles.map((profile) => (
              <option key={profile.id} value={profile.id}>
                {profile.id === ownProfileId
                  ? t('checking.ownProfile', { name: profile.name })
                  : profile.name}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          icon={<ArrowClockwiseRegular />}
          title={t('checking.againHint')}
          disabledFocusable={isBusy}
          onClick={() => onCheck(chosen)}
        >
          {t('checking.again')}
        </Button>
        <Button icon={<CopyRegular />} onClick={copy}>
          {t('checking.copy')}
        </Button>
      </div>
      <p role="status" className={styles.headline}>
        {headline(t, checked)}
      </p>
      {findings.length > 0 && <CopyActs key={`${token} ${profileId}`} token={token} profileId={profileId} />}
      {findings.length === 0 ? (
        <p className={styles.looked}>{lookedText(t, checked)}</p>
      ) : (
        <FindingList findings={findings} label={t('checking.findings')} />
      )}
    </>
  );
}
