import { type ReactNode, useCallback, useMemo } from 'react';
import type { CollaboratorsChange, CollaboratorsQuery } from '../../../shared/contract/procedures/list.ts';
import { collaboratorColumnIds, rosterNames } from '../../../shared/lists/collaborator-cells.ts';
import type { CollaboratorView, ReferenceLists } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { chosenOf, type Selection } from '../../ui/grid/selection.ts';
import { conditionText, wordsCondition } from '../../ui/list/condition.ts';
import { ListTable } from '../../ui/list/ListTable.tsx';
import { lazy } from '../../ui/list/lazy.ts';
import { useBulk } from '../../ui/list/useBulk.ts';
import { type FetchRows, useListRows } from '../../ui/list/useListRows.ts';
import type { TableView } from '../../ui/list/useTableView.ts';
import { useRemoval } from '../../ui/records/useRemoval.ts';
import { CollaboratorPanel } from './CollaboratorPanel.tsx';
import { CollaboratorsBulk } from './CollaboratorsBulk.tsx';
import { collaboratorColumns } from './collaborator-columns.ts';
import {
  chosenConditions,
  collaboratorConditions,
  everyCollaborator,
  usualCollaborators,
  withCondition,
} from './collaborator-conditions.ts';
import { shownName } from './shown-name.ts';

const fetchPeople: FetchRows<CollaboratorView, CollaboratorsQuery> = (query, { whole: _, ...input }) =>
  call('list.collaborators', { query, ...input });

interface CollaboratorsTableProps {
  readonly view: TableView<CollaboratorsQuery>;
  readonly referenceLists: ReferenceLists;
  /** Who was just added, once the lists have them. */
  readonly added: CollaboratorView | undefined;
  /** Where the first ones come from, for an empty roster. */
  readonly firstSteps: ReactNode;
}

/** The list of all collaborators. */
export function CollaboratorsTable({ view, referenceLists, added, firstSteps }: CollaboratorsTableProps) {
  const t = useT();
  const { collaborators, localities, groups } = referenceLists;
  const rows = useListRows(view, fetchPeople);
  const names = useMemo(() => rosterNames({ localities, groups }), [localities, groups]);
  const columns = useMemo(() => collaboratorColumns(t, names), [t, names]);
  const conditions = useMemo(
    () => lazy(() => collaboratorConditions(t, referenceLists)),
    [t, referenceLists],
  );
  const remove = useRemoval();
  const bulk = useBulk();
  const { query } = view;

  const change = (selection: Selection, wanted: CollaboratorsChange) =>
    bulk(wanted.act === 'remove' ? 'remove' : 'edit', (job) =>
      call('list.changeCollaborators', { job, chosen: chosenOf(selection, query.filter), change: wanted }),
    );
  const groupLabel = useCallback(
    (key: string) =>
      query.group === 'group'
        ? names.group(key) || t('lists.without.group')
        : names.locality(key) || t('lists.without.locality'),
    [query.group, names, t],
  );
  return (
    <ListTable<CollaboratorView, CollaboratorsQuery>
      list="collaborators"
      label={t('lists.collaborators')}
      view={view}
      rows={rows}
      columns={columns}
      fetch={fetchPeople}
      idsIn={(asked, range) => call('list.ids', { of: { list: 'collaborators', query: asked }, ...range })}
      conditions={conditions}
      wordsCondition={(words) => wordsCondition(t, words)}
      wordsFirst
      conditionText={(id) => conditionText(t, conditions(), id)}
      chosen={chosenConditions(query.filter)}
      onCondition={(id, holds) => view.ask({ filter: withCondition(query.filter, id, holds) })}
      exported={(asked, shown) => ({
        list: 'collaborators',
        query: asked,
        columns: collaboratorColumnIds.filter((id) => shown.has(id)),
      })}
      usualFilter={usualCollaborators}
      groups={[
        { key: 'group', text: t('lists.groups.group') },
        { key: 'locality', text: t('lists.groups.locality') },
      ]}
      groupLabel={groupLabel}
      views={referenceLists.savedViews}
      empty={{
        title: t('collaborators.emptyTitle'),
        text: t('collaborators.emptyText'),
        action: firstSteps,
      }}
      added={added}
      seeking={{
        rowOf: (id) =>
          call('list.rowOf', { of: { list: 'collaborators', query }, folded: [...view.folded], id }),
        onHidden: (id) => {
          if (collaborators.some((person) => person.id === id))
            view.ask({ filter: everyCollaborator, group: null });
        },
      }}
      bulk={(selection, count, done) => (
        <CollaboratorsBulk
          count={count}
          groups={groups}
          onChange={(wanted) => change(selection, wanted).then(done)}
        />
      )}
      onRemove={(selection) => change(selection, { act: 'remove' })}
      panel={({ id }, _isEditing, close) => {
        const person = collaborators.find((each) => each.id === id);
        return (
          person && (
            <CollaboratorPanel
              key={id}
              person={person}
              localities={localities}
              groups={groups}
              onRemove={() => void remove({ type: 'collaborator', id }, shownName(t, person))}
              onClose={close}
            />
          )
        );
      }}
    />
  );
}
