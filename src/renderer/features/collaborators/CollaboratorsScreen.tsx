import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, ClipboardPasteRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { useCallback, useState } from 'react';
import { useLocation } from 'wouter';
import { type CollaboratorsQuery, collaboratorsQuery } from '../../../shared/contract/procedures/list.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import { useAnswer, useCommand } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { AddLine } from '../../ui/fields/AddLine.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { useTableView } from '../../ui/list/useTableView.ts';
import { CollaboratorsTable } from './CollaboratorsTable.tsx';
import { CollaboratorsTabs } from './CollaboratorsTabs.tsx';
import { usualCollaborators } from './collaborator-conditions.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import { useRosterImport } from './import/importing.tsx';
import { usePastedCells } from './usePastedCells.ts';
import { useRosterExport } from './useRosterExport.ts';

const useStyles = makeStyles({
  firstSteps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** In the order of a Vietnamese list of people: by given name. */
const usual: CollaboratorsQuery = {
  filter: usualCollaborators,
  sort: { by: 'name', descending: false },
  group: null,
};

/** The roster of collaborators. */
export function CollaboratorsScreen() {
  const answer = useAnswer('record.lists', {});
  return (
    <QueryResult answer={answer}>
      {(referenceLists) => <Roster referenceLists={referenceLists} />}
    </QueryResult>
  );
}

function Roster({ referenceLists }: { referenceLists: ReferenceLists }) {
  const styles = useStyles();
  const t = useT();
  const [, navigate] = useLocation();
  const add = useCommand('record.add');
  const { chooseFile, paste, stage } = useRosterImport();
  const view = useTableView('collaborators', collaboratorsQuery, usual);
  const [addedId, setAddedId] = useState<string | null>(null);
  const { collaborators } = referenceLists;
  // Where the list shows one group, that is the one that is added to and written out.
  const { groupIds } = view.query.filter;
  const groupId = groupIds.length === 1 ? (groupIds[0] ?? null) : null;
  const exporting = useRosterExport(groupId);
  const showImport = useCallback(() => navigate('/collaborators/import'), [navigate]);
  const pasteCells = useCallback(
    (text: string) => {
      paste(text);
      showImport();
    },
    [paste, showImport],
  );
  usePastedCells(pasteCells);

  const bringIn = (
    <>
      <Button icon={<ClipboardPasteRegular />} onClick={showImport}>
        {t('roster.pasteCells')}
      </Button>
      <Button
        icon={<DocumentTableRegular />}
        disabledFocusable={stage.at === 'working'}
        onClick={() => chooseFile(showImport)}
      >
        {t('roster.importFile')}
      </Button>
    </>
  );
  return (
    <>
      <ScreenHeading
        title={t('collaborators.title')}
        count={collaborators.filter(({ retired }) => !retired).length}
        actions={
          collaborators.length > 0 && (
            <>
              <Button
                icon={<ArrowExportRegular />}
                disabledFocusable={exporting.job !== null}
                onClick={exporting.start}
              >
                {t('roster.exportFile')}
              </Button>
              {bringIn}
            </>
          )
        }
      />
      <CollaboratorsTabs referenceLists={referenceLists} current="people" />
      <ExportOutcome {...exporting} />
      <AddLine
        label={t('collaborators.add')}
        placeholder={t('collaborators.addPlaceholder')}
        existing={collaborators.map(({ name }) => name)}
        onAdd={async (name) => {
          const { id } = await add.mutateAsync({ type: 'collaborator', fields: { name, groupId } });
          setAddedId(id);
        }}
      />
      <CollaboratorsTable
        view={view}
        referenceLists={referenceLists}
        added={collaborators.find(({ id }) => id === addedId)}
        firstSteps={<div className={styles.firstSteps}>{bringIn}</div>}
      />
    </>
  );
}
