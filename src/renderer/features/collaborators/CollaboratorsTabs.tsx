import type { ReferenceLists } from '../../../shared/records/views.ts';
import { useT } from '../../platform/i18n.ts';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { DuplicatesLine } from '../joining/DuplicatesLine.tsx';

interface CollaboratorsTabsProps {
  referenceLists: Pick<ReferenceLists, 'collaborators' | 'groups'>;
  current: 'people' | 'groups';
}

/** The people, and the groups they come from. */
export function CollaboratorsTabs({
  referenceLists: { collaborators, groups },
  current,
}: CollaboratorsTabsProps) {
  const t = useT();
  const inUse = (all: readonly { readonly retired: boolean }[]) =>
    all.filter(({ retired }) => !retired).length;
  return (
    <Tabs
      label={t('roster.parts')}
      tabs={[
        {
          href: '/collaborators',
          text: t('roster.people', { number: inUse(collaborators) }),
          current: current === 'people',
        },
        {
          href: '/collaborators/groups',
          text: t('roster.groups', { number: inUse(groups) }),
          current: current === 'groups',
        },
      ]}
      aside={<DuplicatesLine type={current === 'people' ? 'collaborator' : 'collaboratorGroup'} />}
    />
  );
}
