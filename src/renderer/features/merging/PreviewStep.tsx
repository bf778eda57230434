import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowImportRegular, InfoRegular } from '@fluentui/react-icons';
import type { MergePreview } from '../../../shared/contract/procedures/merge.ts';
import { useT } from '../../platform/i18n.ts';
import { ErrorText } from '../../ui/layout/ErrorText.tsx';
import { useFocusWhenLost } from '../../ui/layout/useFocusWhenLost.ts';
import { momentOfClock } from '../../ui/moments/moment.ts';
import { MergedRecords } from './MergedRecords.tsx';
import { SummaryTables } from './SummaryTables.tsx';
import { SummaryText } from './SummaryText.tsx';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  text: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    color: tokens.colorNeutralForeground2,
    maxWidth: '60rem',
  },
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    maxWidth: '60rem',
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
  },
});

interface PreviewStepProps {
  preview: MergePreview;
  /** Why it was not merged, where that was tried. */
  error: unknown;
  onApply(): void;
  onOther(): void;
}

/** Second step: what will come in. Nothing was written yet. */
export function PreviewStep({ preview, error, onApply, onOther }: PreviewStepProps) {
  const styles = useStyles();
  const t = useT();
  const focus = useFocusWhenLost<HTMLHeadingElement>();
  const { file, devices, clones, summary, merge } = preview;
  const { total, ahead } = summary;
  const records = total.new + total.changed + total.deleted + total.quiet;
  const written = devices.map(({ device, lastAt }) =>
    t('merging.fromOne', { device, time: momentOfClock(lastAt) }),
  );
  return (
    <>
      <h3 ref={focus} tabIndex={-1} className={styles.heading}>
        {t('merging.preview', { name: file.name })}
      </h3>
      <p className={styles.text}>
        {t('merging.fileFrom', { time: momentOfClock(file.modifiedAt) })}{' '}
        {t('merging.from', { devices: written.join(' · ') })}
      </p>
      {ahead.map(({ device, person, wallTime, changes }) => (
        <p key={`${device} ${person}`} className={styles.note}>
          <InfoRegular aria-hidden className={styles.icon} />
          {t('merging.ahead', { device, person, time: momentOfClock(wallTime), count: changes })}
        </p>
      ))}
      {clones.map((names) => (
        <p key={names} className={styles.note}>
          <InfoRegular aria-hidden className={styles.icon} />
          {t('merging.clones', { names })}
        </p>
      ))}
      {summary.changes === 0 ? (
        <p role="status">{t('merging.nothingNew', { name: file.name })}</p>
      ) : (
        <SummaryText summary={summary} />
      )}
      <ErrorText error={error} />
      <div className={styles.actions}>
        {summary.changes > 0 && (
          <Button appearance="primary" icon={<ArrowImportRegular />} onClick={onApply}>
            {t('merging.apply')}
          </Button>
        )}
        <Button onClick={onOther}>{t('merging.otherFile')}</Button>
      </div>
      {summary.changes > 0 && (
        <>
          <SummaryTables summary={summary} />
          <MergedRecords merge={merge} count={records} />
        </>
      )}
    </>
  );
}
