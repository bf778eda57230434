import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SignedVersion } from '../../../../../shared/contract/procedures/meeting.ts';
import type { WrittenDocument } from '../../../../../shared/contract/written.ts';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useNotices } from '../../../../platform/notices.tsx';
import { SavedFileNotice } from '../../../../ui/layout/SavedFileNotice.tsx';
import { type Comparable, comparableVersions } from './comparable-versions.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: tokens.spacingHorizontalS },
  button: { alignSelf: 'start' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Writes a signed version and a later one as one Word file with tracked changes. */
export function CompareInWord({
  meetingId,
  versions,
}: {
  meetingId: string;
  versions: readonly SignedVersion[];
}) {
  const styles = useStyles();
  const t = useT();
  const { work, tellError } = useNotices();
  const [chosen, setChosen] = useState<Partial<Record<'earlier' | 'later', string>>>({});
  const [written, setWritten] = useState<{ document: WrittenDocument; masked: number } | null>(null);
  const [busy, setBusy] = useState(false);
  const all = comparableVersions(versions);
  const earlier = all.slice(0, -1);
  const one = earlier.find((version) => keyOf(version) === chosen.earlier) ?? earlier.at(-1);
  if (one === undefined) return null;
  const later = all.slice(all.indexOf(one) + 1);
  const other = later.find((version) => keyOf(version) === chosen.later) ?? later.at(-1);
  if (one.version === null || other === undefined) return null;

  const order = { meetingId, earlier: one.version, later: other.version };
  const write = () => {
    if (busy) return;
    setBusy(true);
    setWritten(null);
    work(t('comparison.writing'), (job) => call('comparison.export', { ...order, job }))
      .then(setWritten, tellError)
      .finally(() => setBusy(false));
  };
  const nameOf = ({ version }: Comparable) =>
    version === null ? t('comparison.now') : t('comparison.version', { version });
  const select = (which: 'earlier' | 'later', versionsOf: readonly Comparable[], value: Comparable) => (
    <Field label={t(`comparison.${which}`)} size="small">
      <Select
        size="small"
        value={keyOf(value)}
        onChange={(_event, data) => setChosen({ ...chosen, [which]: data.value })}
      >
        {versionsOf.map((version) => (
          <option key={keyOf(version)} value={keyOf(version)}>
            {nameOf(version)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <div className={styles.root}>
      {all.length > 2 && (
        <div className={styles.pair}>
          {select('earlier', earlier, one)}
          {select('later', later, other)}
        </div>
      )}
      <Button size="small" className={styles.button} disabledFocusable={busy} onClick={write}>
        {t('comparison.export')}
      </Button>
      <p className={styles.text}>{t('comparison.hint')}</p>
      <SavedFileNotice
        document={written?.document ?? null}
        text={(file) =>
          [
            t('comparison.written', file),
            ...(written !== null && written.masked > 0
              ? [t('comparison.masked', { count: written.masked })]
              : []),
          ].join(' ')
        }
        openLabel={t('documents.open')}
      />
    </div>
  );
}

function keyOf({ version }: Comparable): string {
  return version === null ? 'now' : String(version);
}
