import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { formatDay } from '../../../shared/dates/typed.ts';
import { useT } from '../../platform/i18n.ts';
import { useRemoval } from '../../ui/records/useRemoval.ts';
import { OfficeFields } from './OfficeFields.tsx';
import type { OfficeVersion } from './office-versions.ts';

const useStyles = makeStyles({
  panel: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}` },
  remove: { marginTop: tokens.spacingVerticalL },
});

/** One version of the office, folded under the day it begins. */
export function OfficeItem({ version: { office, inForce } }: { version: OfficeVersion }) {
  const styles = useStyles();
  const t = useT();
  const remove = useRemoval();
  const since =
    office.validFrom === ''
      ? t('settings.always')
      : t('settings.since', { day: formatDay(office.validFrom) });
  const title = [since, office.fullName, inForce ? t('settings.inForce') : '']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <AccordionItem value={office.id}>
      <AccordionHeader as="h3">{title}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <OfficeFields office={office} />
        <Button
          icon={<DeleteRegular />}
          className={styles.remove}
          onClick={() => void remove({ type: 'office', id: office.id }, title)}
        >
          {t('settings.removeVersion')}
        </Button>
      </AccordionPanel>
    </AccordionItem>
  );
}
