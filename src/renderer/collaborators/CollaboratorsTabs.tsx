import type { Catalogue } from '../../shared/records/views.ts';
import { Tabs } from '../components/Tabs.tsx';
import { useT } from '../i18n.ts';
import { DuplicatesLine } from '../joining/DuplicatesLine.tsx';

interface CollaboratorsTabsProps {
  catalogue: Pick<Catalogue, 'collaborators' | 'groups'>;
  current: 'people' | 'groups';
}

/** The people, and the groups they come from. */
export function CollaboratorsTabs({ catalogue: { collaborators, groups }, current }: CollaboratorsTabsProps) {
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
