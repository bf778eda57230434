import { Accordion, Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { dayOf } from '../../../shared/dates/typed.ts';
import type { OfficeView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import { OfficeItem } from './OfficeItem.tsx';
import { nextVersion, officeVersions } from './office-versions.ts';

/** The office by date: a document keeps the names in force on its own day. */
export function OfficeSection({ offices }: { offices: readonly OfficeView[] }) {
  const t = useT();
  const { tellError } = useNotices();
  const today = dayOf(new Date());
  const versions = officeVersions(offices, today);
  const [openIds, setOpenIds] = useState(() =>
    versions.filter(({ inForce }) => inForce).map(({ office }) => office.id),
  );

  const add = () => {
    call('record.add', { type: 'office', fields: nextVersion(versions[0]?.office, today) }).then(
      ({ id }) => setOpenIds([id]),
      tellError,
    );
  };
  const addButton = (
    <Button appearance={versions.length === 0 ? 'primary' : 'secondary'} icon={<AddRegular />} onClick={add}>
      {t('settings.addVersion')}
    </Button>
  );
  return (
    <Section title={t('settings.office')} text={t('settings.officeText')}>
      {versions.length === 0 ? (
        <EmptyState title={t('settings.noOffice')} text={t('settings.noOfficeText')} action={addButton} />
      ) : (
        <>
          {addButton}
          <Accordion
            multiple
            collapsible
            openItems={openIds}
            onToggle={(_event, { openItems }) => setOpenIds(openItems.map(String))}
          >
            {versions.map((version) => (
              <OfficeItem key={version.office.id} version={version} />
            ))}
          </Accordion>
        </>
      )}
    </Section>
  );
}
