import { Button } from '@fluentui/react-components';
import { useCommand } from '../../platform/bridge/queries.ts';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { Offer } from './Offer.tsx';

/** Copies a file that cannot be written to where it can, and opens it there. */
export function DuplicateRemedy() {
  const t = useT();
  const duplicate = useCommand('file.duplicate');
  return (
    <Offer error={duplicate.error && errorSentence(t, duplicate.error)}>
      <Button appearance="primary" disabled={duplicate.isPending} onClick={() => duplicate.mutate({})}>
        {t('files.duplicate')}
      </Button>
    </Offer>
  );
}
