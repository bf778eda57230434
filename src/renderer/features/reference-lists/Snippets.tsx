import { useMemo } from 'react';
import type { SnippetView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { LineField } from '../../ui/fields/LineField.tsx';
import { SidePanel } from '../../ui/layout/SidePanel.tsx';
import { NameCell } from '../../ui/records/NameCell.tsx';
import { nameNeeded } from '../../ui/records/name-needed.ts';
import { RecordActions } from '../../ui/records/RecordActions.tsx';
import { RecordList } from '../../ui/records/RecordList.tsx';
import { columnsOf } from '../../ui/records/RecordTable.tsx';

/** A snippet goes by what is typed for it. */
interface SnippetRow extends SnippetView {
  readonly name: string;
}

const column = columnsOf<SnippetRow>();
const widths = ['20%', 'auto'];

/** The office's own abbreviations, and sentences it writes often. */
export function Snippets({ snippets }: { snippets: readonly SnippetView[] }) {
  const t = useT();
  const rows = useMemo(
    () => snippets.map((each): SnippetRow => ({ ...each, name: each.shortcut })),
    [snippets],
  );
  const columns = useMemo(
    () =>
      column.columns([
        column.display({
          id: 'shortcut',
          header: t('referenceLists.shortcut'),
          cell: ({ row: { original } }) => (
            <NameCell retired={original.retired}>{original.shortcut}</NameCell>
          ),
        }),
        column.accessor('text', { header: t('referenceLists.snippetText') }),
      ]),
    [t],
  );
  return (
    <RecordList
      type="snippet"
      label={t('referenceLists.snippets')}
      rows={rows}
      columns={columns}
      widths={widths}
      textOf={({ shortcut, text }) => `${shortcut} ${text}`}
      adding={{
        label: t('referenceLists.newSnippet'),
        placeholder: t('referenceLists.newSnippetExample'),
        opens: true,
        add: (shortcut) => call('record.add', { type: 'snippet', fields: { shortcut } }),
      }}
      empty={{ title: t('referenceLists.noSnippets'), text: t('referenceLists.noSnippetsText') }}
      panel={(snippet, { remove, close }) => (
        <SnippetPanel key={snippet.id} snippet={snippet} onRemove={remove} onClose={close} />
      )}
    />
  );
}

interface SnippetPanelProps {
  snippet: SnippetRow;
  onRemove(): void;
  onClose(): void;
}

function SnippetPanel({ snippet: { id, shortcut, text, retired }, onRemove, onClose }: SnippetPanelProps) {
  const t = useT();
  const save = (fields: { shortcut?: string; text?: string; retired?: boolean }) =>
    call('record.edit', { type: 'snippet', id, fields });
  return (
    <SidePanel
      title={shortcut}
      onClose={onClose}
      actions={
        <RecordActions
          name={shortcut}
          retired={retired}
          onRetire={(value) => save({ retired: value })}
          onRemove={onRemove}
        />
      }
    >
      <LineField
        label={t('referenceLists.shortcut')}
        value={shortcut}
        onSave={(value) => save({ shortcut: value })}
        check={nameNeeded(t)}
      />
      <LineField
        label={t('referenceLists.snippetText')}
        hint={t('referenceLists.snippetHint')}
        value={text}
        multiline
        rows={4}
        autoFocus
        onSave={(value) => save({ text: value })}
      />
    </SidePanel>
  );
}
