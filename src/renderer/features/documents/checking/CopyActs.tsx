import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CommentRegular, WrenchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MendedCopy } from '../../../../shared/contract/procedures/format-check.ts';
import type { WrittenDocument } from '../../../../shared/contract/written.ts';
import type { ProfileId } from '../../../../shared/documents/profile.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';
import { ErrorText } from '../../../ui/layout/ErrorText.tsx';
import { SavedFileNotice } from '../../../ui/layout/SavedFileNotice.tsx';
import { MendedResult } from './MendedResult.tsx';

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
});

/** The last copy that was written. */
type Copy =
  | { readonly kind: 'annotated'; readonly document: WrittenDocument }
  | ({ readonly kind: 'mended' } & MendedCopy);

interface CopyActsProps {
  token: string;
  profileId: ProfileId;
}

/** What can be done about the findings: a copy with comments for whoever wrote the document, or a mended copy. */
export function CopyActs({ token, profileId }: CopyActsProps) {
  const styles = useStyles();
  const t = useT();
  const { work } = useNotices();
  const [copy, setCopy] = useState<Copy | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const write = (label: string, run: (job: string) => Promise<Copy | null>) => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    work(label, run)
      // A dialog that was cancelled leaves what was said of the last copy.
      .then(
        (written) => written !== null && setCopy(written),
        (failure: unknown) => setError(failure),
      )
      .finally(() => setBusy(false));
  };
  const annotate = () =>
    write(t('checking.annotating'), async (job) => {
      const document = await call('formatCheck.annotate', { token, profileId, job });
      return document && { kind: 'annotated', document };
    });
  const mend = () =>
    write(t('checking.mending'), async (job) => {
      const mended = await call('formatCheck.mend', { token, profileId, job });
      return mended && { kind: 'mended', ...mended };
    });
  return (
    <>
      <div className={styles.acts}>
        <Button
          icon={<CommentRegular />}
          title={t('checking.annotateHint')}
          disabledFocusable={isBusy}
          onClick={annotate}
        >
          {t('checking.annotate')}
        </Button>
        <Button
          icon={<WrenchRegular />}
          title={t('checking.mendHint')}
          disabledFocusable={isBusy}
          onClick={mend}
        >
          {t('checking.mend')}
        </Button>
      </div>
      <SavedFileNotice
        document={copy?.document ?? null}
        text={(file) => t(copy?.kind === 'mended' ? 'checking.mended' : 'checking.annotated', file)}
        openLabel={t('documents.open')}
      />
      <ErrorText error={error} />
      {copy?.kind === 'mended' && <MendedResult done={copy.done} left={copy.left} />}
    </>
  );
}
