import { officialCount, officialShortDate } from '../../dates/official.ts';
import type { EntryView, TaskView } from '../../records/views.ts';
import type { Block, Origin } from '../model.ts';
import {
  block,
  composed,
  numberedHeading,
  numberedSections,
  orBlank,
  placedLines,
  placeParagraph,
  prose,
  sentence,
  textLines,
} from '../parts/paragraphs.ts';
import { phrases } from '../parts/phrases.ts';
import { remark } from '../parts/remark.ts';
import type { Speakers } from '../parts/speakers.ts';
import { groupByTopic, OTHER_TOPICS } from '../parts/topics.ts';
import type { MinutesOptions, MinutesSource } from '../sources/minutes-source.ts';

/** The letters of a Vietnamese list: a), b), c), d), đ), e), g) … */
const LIST_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** The proceedings, in order: the reports heard, what the collaborators said, the answers. */
export function proceedings(source: MinutesSource, options: MinutesOptions, speakers: Speakers): Block[] {
  const agencies = new Map(source.agencies.map(({ id, name }) => [id, name]));
  const said = (entry: EntryView) => spoken(entry, speakers, agencies);
  const entries = source.entries.filter(({ content }) => textLines(content).length > 0);
  const remarks = entries.filter(({ kind }) => kind === 'remark');
  const replies = entries.filter(({ kind }) => kind === 'reply');
  const sections = numberedSections('2', [
    {
      place: 'section:reports',
      title: phrases.reports,
      blocks: prose({ type: 'meeting', id: source.meeting.id, field: 'reports' }, source.meeting.reports),
    },
    { place: 'section:results', title: phrases.results, blocks: source.answered.flatMap(result) },
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

/** One task of an earlier meeting and its result. */
function result({ id, unit, content, documentNumber, documentDate, state, answer }: TaskView): Block[] {
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

/** One entry: speaker, words, and the agencies asked. A list within it has marks of its own. */
function spoken(entry: EntryView, speakers: Speakers, agencies: ReadonlyMap<string, string>): Block[] {
  const asked = entry.agencyIds
    .map((id) => agencies.get(id))
    .filter((name) => name !== undefined && name !== '');
  return remark({ type: 'entry', id: entry.id, field: 'content' }, entry.content, {
    speaker: speakers.entry(entry),
    asked: asked.length === 0 ? '' : phrases.asked(asked.join('; ')),
  });
}
