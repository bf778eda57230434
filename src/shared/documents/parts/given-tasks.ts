import type { TaskView } from '../../records/views.ts';
import { type Part, sentenceEnds } from './paragraphs.ts';
import { phrases } from './phrases.ts';

/** The tasks a document lists: those with any content. */
export function givenTasks(tasks: readonly TaskView[]): TaskView[] {
  return tasks.filter(({ content, unit }) => content.trim() !== '' || unit !== '');
}

/** The deadline as a sentence after the words of a task. */
export function deadlineAfter(content: string, day: Part): Part[] {
  return [sentenceEnds(content) ? '' : '.', phrases.deadline, day, '.'];
}
