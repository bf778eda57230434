import { Badge, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, ClipboardPasteRegular, DocumentTableRegular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Catalogue } from '../../shared/contract/views.ts';
import { dayOf } from '../../shared/dates/typed.ts';
import { useAnswer, useCommand } from '../bridge/queries.ts';
import { Answered } from '../components/Answered.tsx';
import { NameCell } from '../components/NameCell.tsx';
import { RecordList } from '../components/RecordList.tsx';
import { columnsOf } from '../components/RecordTable.tsx';
import { ScreenHeading } from '../components/ScreenHeading.tsx';
import { useT } from '../i18n.ts';
import { CollaboratorPanel } from './CollaboratorPanel.tsx';
import { CollaboratorsTabs } from './CollaboratorsTabs.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { useRosterImport } from './import/importing.tsx';
import { isTermOver, type RosterRow, rosterRows, rosterText, termLabel } from './roster-rows.ts';
import { shownName } from './shown-name.ts';
import { usePastedCells } from './usePastedCells.ts';
import { useRosterExport } from './useRosterExport.ts';

const column = columnsOf<RosterRow>();
const widths = ['80px', '19%', '13%', 'auto', '14%', '13%', '108px'];

const useStyles = makeStyles({
  firstSteps: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The roster of collaborators. */
export function CollaboratorsScreen() {
  const answer = useAnswer('catalogue.load', {});
  return <Answered answer={answer}>{(catalogue) => <Roster catalogue={catalogue} />}</Answered>;
}

function Roster({ catalogue }: { catalogue: Catalogue }) {
  const styles = useStyles();
  const t = useT();
  const [, navigate] = useLocation();
  const add = useCommand('record.add');
  const { chooseFile, paste, stage } = useRosterImport();
  const [groupId, setGroupId] = useState<string | null>(null);
  const exporting = useRosterExport(groupId);
  const { collaborators, localities, groups } = catalogue;
  const rows = useMemo(() => rosterRows(catalogue), [catalogue]);
  const columns = useRosterColumns();
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
  const group = (
    <Field label={t('roster.group')}>
      <Select
        value={groupId ?? ''}
        onChange={(_event, { value }) => setGroupId(groups.find(({ id }) => id === value)?.id ?? null)}
      >
        <option value="">{t('roster.anyGroup')}</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <ScreenHeading
        title={t('collaborators.title')}
        count={rows.filter(({ retired }) => !retired).length}
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
      <CollaboratorsTabs catalogue={catalogue} current="people" />
      <ExportOutcome {...exporting} />
      <RecordList
        type="collaborator"
        label={t('collaborators.title')}
        rows={rows}
        columns={columns}
        widths={widths}
        textOf={rosterText}
        narrowing={{
          field: group,
          keeps: (person) => groupId === null || person.groupId === groupId,
        }}
        adding={{
          label: t('collaborators.add'),
          placeholder: t('collaborators.addPlaceholder'),
          opens: true,
          add: (name) => add.mutateAsync({ type: 'collaborator', fields: { name, groupId } }),
        }}
        empty={{
          title: t('collaborators.emptyTitle'),
          text: t('collaborators.emptyText'),
          action: <div className={styles.firstSteps}>{bringIn}</div>,
        }}
        panel={(person, { remove, close }) => (
          <CollaboratorPanel
            key={person.id}
            person={person}
            localities={localities}
            groups={groups}
            onRemove={remove}
            onClose={close}
          />
        )}
      />
    </>
  );
}

function useRosterColumns() {
  const t = useT();
  return useMemo(() => {
    const today = dayOf(new Date());
    return column.columns([
      column.accessor('code', { header: t('collaborators.code') }),
      column.display({
        id: 'name',
        header: t('collaborators.name'),
        cell: ({ row: { original } }) => (
          <NameCell retired={original.retired}>{shownName(t, original)}</NameCell>
        ),
      }),
      column.accessor('title', { header: t('collaborators.personTitle') }),
      column.accessor('unit', { header: t('collaborators.unit') }),
      column.accessor('localityName', { header: t('collaborators.locality') }),
      column.accessor('groupName', { header: t('roster.group') }),
      column.display({
        id: 'term',
        header: t('collaborators.term'),
        cell: ({ row: { original } }) => (
          <>
            {termLabel(original)}{' '}
            {isTermOver(original, today) && (
              <Badge appearance="outline" color="warning">
                {t('roster.termEnded')}
              </Badge>
            )}
          </>
        ),
      }),
    ]);
  }, [t]);
}
