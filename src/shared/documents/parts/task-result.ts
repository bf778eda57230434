import { officialShortDate } from '../../dates/official.ts';
import type { TaskView } from '../../records/views.ts';
import type { Block, Origin } from '../model.ts';
import { block, composed, placedLines, prose, textLines } from './paragraphs.ts';
import { phrases } from './phrases.ts';

/** One task of an earlier meeting and its result. */
export function taskResult({
  id,
  unit,
  content,
  documentNumber,
  documentDate,
  state,
  answer,
}: TaskView): Block[] {
  const sent = documentNumber === '' ? '' : phrases.sentBy(documentNumber, dayInFigures(documentDate));
  const who = unit === '' ? '' : `${unit}: `;
  const task = textLines(content).join(' ').replace(/\.$/, '');
  const came = state === 'dropped' ? phrases.dropped : phrases.result;
  const none = state === 'dropped' ? phrases.droppedOnly : phrases.doneOnly;
  const before = `${phrases.listItem}${who}${task}${sent}. `;
  const origin: Origin = { type: 'task', id, field: 'answer' };
  return textLines(answer).length === 0
    ? placedLines(origin, [block('body', ...composed(before), none)])
    : prose(origin, answer, { before: [before, came] });
}

function dayInFigures(day: string): string {
  return day === '' ? '' : officialShortDate(day);
}
