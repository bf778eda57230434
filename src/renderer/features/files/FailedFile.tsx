import { makeStyles, tokens } from '@fluentui/react-components';
import type { AppError } from '../../../shared/contract/errors.ts';
import { CallFailed } from '../../platform/bridge/bridge.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { RetryButton } from '../../ui/layout/RetryButton.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { DuplicateRemedy } from './DuplicateRemedy.tsx';
import { FileChoice } from './FileChoice.tsx';
import { RepairRemedy } from './RepairRemedy.tsx';
import { RescueRemedy } from './RescueRemedy.tsx';
import { RestoreRemedy } from './RestoreRemedy.tsx';
import { type Remedy, remediesOf } from './remedies.ts';
import { UnlockRemedy } from './UnlockRemedy.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', maxWidth: '44rem', rowGap: tokens.spacingVerticalL },
  sentence: { margin: 0 },
});

/** In place of every screen while the file is not open: what is wrong with it, and what can be done. */
export function FailedFile({ error }: { error: AppError }) {
  const styles = useStyles();
  const t = useT();
  return (
    <div className={styles.root}>
      <div role="alert">
        <ScreenHeading title={t('frame.failedTitle')} />
        <p className={styles.sentence}>{errorSentence(t, new CallFailed(error))}</p>
      </div>
      {remediesOf(error.code).map((remedy) => (
        <RemedyOffer key={remedy} remedy={remedy} />
      ))}
      <div>
        <FileChoice />
      </div>
    </div>
  );
}

function RemedyOffer({ remedy }: { remedy: Remedy }) {
  switch (remedy) {
    case 'retry':
      return (
        <div>
          <RetryButton />
        </div>
      );
    case 'restore':
      return <RestoreRemedy />;
    case 'repair':
      return <RepairRemedy />;
    case 'rescue':
      return <RescueRemedy />;
    case 'duplicate':
      return <DuplicateRemedy />;
    case 'unlock':
      return <UnlockRemedy />;
  }
}
