import type { Undone } from '../../shared/contract/procedures/history.ts';
import type { T } from './i18n.ts';

const LONGEST_NAME = 60;

/** What is also done to many records of a table at once. */
const MANY: ReadonlySet<Undone['kind']> = new Set(['edit', 'move', 'remove']);

/** What several pasted lines become at once; adding anything else may write records beside it. */
const PASTED: ReadonlySet<Undone['subject']['type']> = new Set(['locality', 'agency', 'agendaItem', 'guest']);

/** What was taken back or done again, in one line: “Đã hoàn tác: xóa nội dung số 5 · phần đã sửa sau đó được giữ”. */
export function undoneSentence(t: T, turn: 'undo' | 'redo', undone: Undone | null): string {
  if (undone === null) return t(turn === 'undo' ? 'history.nothingToUndo' : 'history.nothingToRedo');
  const what = t('history.action', {
    kind: t(`history.kinds.${undone.kind}`),
    subject: subjectOf(t, undone),
  });
  const told = t(turn === 'undo' ? 'history.undone' : 'history.redone', { what });
  switch (undone.kept) {
    case 'nothing':
      return told;
    case 'some':
      return t('history.keptSome', { told });
    case 'all':
      return t('history.keptAll', { what });
  }
}

function subjectOf(t: T, { subject: { type, name, number }, kind, records }: Undone): string {
  if (kind === 'mark' && records > 1) return t('history.people', { count: records });
  const isMany = MANY.has(kind) || (kind === 'add' && PASTED.has(type));
  if (kind === 'import' || (records > 1 && isMany)) return t('history.records', { count: records });
  return t(`history.subjects.${type}`, { name: shortened(name), number });
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
}
