import type { ReferenceLists } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { Tabs } from '../../ui/layout/Tabs.tsx';
import { DuplicatesLine } from '../joining/DuplicatesLine.tsx';
import { typeOfCatalogue } from '../joining/duplicates-places.ts';
import { Agencies } from './Agencies.tsx';
import { Localities } from './Localities.tsx';
import { Snippets } from './Snippets.tsx';
import { Topics } from './Topics.tsx';

const lists = ['topics', 'localities', 'agencies', 'snippets'] as const;
type ListName = (typeof lists)[number];

/** The lists people choose from while they write. */
export function ReferenceListsScreen({ which }: { which: string }) {
  const t = useT();
  const answer = useAnswer('record.lists', {});
  const shown = lists.find((name) => name === which) ?? 'topics';
  return (
    <>
      <ScreenHeading title={t('referenceLists.title')} subtitle={t('referenceLists.subtitle')} />
      <QueryResult answer={answer}>
        {(referenceLists) => <Lists referenceLists={referenceLists} shown={shown} />}
      </QueryResult>
    </>
  );
}

function Lists({ referenceLists, shown }: { referenceLists: ReferenceLists; shown: ListName }) {
  const t = useT();
  const tabs = lists.map((name) => {
    const number = referenceLists[name].filter(({ retired }) => !retired).length;
    return {
      href: `/reference-lists/${name}`,
      text: t(`referenceLists.counted.${name}`, { number }),
      current: name === shown,
    };
  });
  const type = typeOfCatalogue(shown);
  return (
    <>
      <Tabs
        label={t('referenceLists.title')}
        tabs={tabs}
        aside={type !== null && <DuplicatesLine type={type} />}
      />
      <List referenceLists={referenceLists} shown={shown} />
    </>
  );
}

function List({ referenceLists, shown }: { referenceLists: ReferenceLists; shown: ListName }) {
  switch (shown) {
    case 'topics':
      return <Topics topics={referenceLists.topics} />;
    case 'localities':
      return <Localities localities={referenceLists.localities} />;
    case 'agencies':
      return <Agencies agencies={referenceLists.agencies} />;
    case 'snippets':
      return <Snippets snippets={referenceLists.snippets} />;
  }
}
