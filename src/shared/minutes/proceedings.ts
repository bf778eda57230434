import type { EntryView, TaskView } from '../contract/views.ts';
import { officialCount, officialShortDate } from '../dates/official.ts';
import type { Block } from './document.ts';
import { block, numberedSections, orBlank, prose, sentence, textLines } from './paragraphs.ts';
import { phrases } from './phrases.ts';
import type { MinutesOptions, MinutesSource } from './source.ts';
import type { Speakers } from './speakers.ts';
import { groupByTopic } from './topics.ts';

/** The letters of a Vietnamese list: a), b), c), d), đ), e), g) … */
const LIST_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** What happened, in order: the reports heard, what the collaborators said, the answers. */
export function proceedings(source: MinutesSource, options: MinutesOptions, speakers: Speakers): Block[] {
  const agencies = new Map(source.agencies.map(({ id, name }) => [id, name]));
  const said = (entry: EntryView) => spoken(entry, speakers, agencies);
  const entries = source.entries.filter(({ content }) => textLines(content).length > 0);
  const remarks = entries.filter(({ kind }) => kind === 'remark');
  const replies = entries.filter(({ kind }) => kind === 'reply');
  const sections = numberedSections('2', [
    {
      title: phrases.reports,
      blocks: prose({ type: 'meeting', id: source.meeting.id, field: 'reports' }, source.meeting.reports),
    },
    { title: phrases.results, blocks: source.answered.flatMap(result) },
    { title: phrases.remarks, blocks: remarkBlocks(remarks, source, options, said) },
    { title: phrases.replies, blocks: replies.flatMap(said) },
  ]);
  return [
    block('heading', phrases.proceedings),
    ...(sections.length > 0 ? sections : [sentence('body', orBlank('', 'proceedings'))]),
  ];
}

function remarkBlocks(
  remarks: readonly EntryView[],
  { topics }: MinutesSource,
  { entryOrder }: MinutesOptions,
  said: (entry: EntryView) => Block[],
): Block[] {
  if (remarks.length === 0) return [];
  const count = block('body', phrases.remarkCount(officialCount(remarks.length)));
  const groups = groupByTopic(remarks, topics);
  const untagged = groups.length === 1 && groups[0]?.name === phrases.otherTopics;
  if (entryOrder === 'spoken' || untagged) return [count, ...remarks.flatMap(said)];
  return [
    count,
    ...groups.flatMap(({ name, entries }, index) => [
      block('topic', `${LIST_LETTERS[index] ?? index + 1}) ${name}`),
      ...entries.flatMap(said),
    ]),
  ];
}

/** One task of an earlier meeting and what came of it. */
function result({ id, unit, content, documentNumber, documentDate, state, answer }: TaskView): Block[] {
  const sent = documentNumber === '' ? '' : phrases.sentBy(documentNumber, dayInFigures(documentDate));
  const who = unit === '' ? '' : `${unit}: `;
  const task = textLines(content).join(' ').replace(/\.$/, '');
  const came = state === 'dropped' ? phrases.dropped : phrases.result;
  const none = state === 'dropped' ? phrases.droppedOnly : phrases.doneOnly;
  const before = `${phrases.listItem}${who}${task}${sent}. `;
  return answer.trim() === ''
    ? [{ ...block('body', before, none), origin: { type: 'task', id, field: 'answer' } }]
    : prose({ type: 'task', id, field: 'answer' }, answer, { before: `${before}${came}` });
}

function dayInFigures(day: string): string {
  return day === '' ? '' : officialShortDate(day);
}

/** One entry: who, what, and the agencies asked. */
function spoken(entry: EntryView, speakers: Speakers, agencies: ReadonlyMap<string, string>): Block[] {
  const asked = entry.agencyIds
    .map((id) => agencies.get(id))
    .filter((name) => name !== undefined && name !== '');
  return prose({ type: 'entry', id: entry.id, field: 'content' }, entry.content, {
    before: `${phrases.listItem}${speakers.entry(entry)}: `,
    after: asked.length === 0 ? '' : phrases.asked(asked.join('; ')),
  });
}
