import { officialCount } from '../../dates/official.ts';
import type { EntryView } from '../../records/views.ts';
import type { Block } from '../model.ts';
import {
  block,
  composed,
  numberedHeading,
  numberedSections,
  orBlank,
  placeParagraph,
  prose,
  sentence,
  textLines,
} from '../parts/paragraphs.ts';
import { phrases } from '../parts/phrases.ts';
import { remarksOf } from '../parts/remark.ts';
import type { Speakers } from '../parts/speakers.ts';
import { taskResult } from '../parts/task-result.ts';
import { groupByTopic, OTHER_TOPICS } from '../parts/topics.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';

/** The letters of a Vietnamese list: a), b), c), d), đ), e), g) … */
const LIST_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** The proceedings, in order: the reports heard, what the collaborators said, the answers. */
export function proceedings(source: MinutesSource, options: MinutesOptions, speakers: Speakers): Block[] {
  const said = remarksOf(source, speakers);
  const entries = source.entries.filter(({ content }) => textLines(content).length > 0);
  const remarks = entries.filter(({ kind }) => kind === 'remark');
  const replies = entries.filter(({ kind }) => kind === 'reply');
  const sections = numberedSections('2', [
    {
      place: 'section:reports',
      title: phrases.reports,
      blocks: prose({ type: 'meeting', id: source.meeting.id, field: 'reports' }, source.meeting.reports),
    },
    { place: 'section:results', title: phrases.results, blocks: source.answered.flatMap(taskResult) },
    {
      place: 'section:remarks',
      title: phrases.remarks,
      blocks: remarkBlocks(remarks, source, options, said),
    },
    { place: 'section:replies', title: phrases.replies, blocks: replies.flatMap(said) },
  ]);
  return [
    numberedHeading('heading:proceedings', 'heading', '2.', phrases.proceedings),
    ...(sections.length > 0
      ? sections
      : [placeParagraph('proceedings', sentence('body', orBlank('', 'proceedings')))]),
  ];
}

function remarkBlocks(
  remarks: readonly EntryView[],
  { topics }: MinutesSource,
  { entryOrder }: MinutesOptions,
  spokenBy: (entry: EntryView) => Block[],
): Block[] {
  if (remarks.length === 0) return [];
  const said = phrases.remarkCount(officialCount(remarks.length));
  const count = placeParagraph('remarks.count', block('body', ...composed(said)));
  const groups = groupByTopic(remarks, topics);
  const untagged = groups.length === 1 && groups[0]?.id === OTHER_TOPICS;
  if (entryOrder === 'spoken' || untagged) return [count, ...remarks.flatMap(spokenBy)];
  return [
    count,
    ...groups.flatMap(({ id, name, entries }, index) => [
      numberedHeading(`topic:${id}`, 'topic', `${LIST_LETTERS[index] ?? index + 1})`, name),
      ...entries.flatMap(spokenBy),
    ]),
  ];
}
