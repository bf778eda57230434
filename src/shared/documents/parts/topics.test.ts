import { describe, expect, it } from 'vitest';
import { exampleEntry, exampleId, richSource, topics } from '../../../../tests/documents/minutes-examples.ts';
import { recordTypes } from '../../records/index.ts';
import type { TopicView } from '../../records/views.ts';
import { groupByTopic } from './topics.ts';

const names = (groups: ReturnType<typeof groupByTopic>) => groups.map(({ name }) => name);

describe('entries by topic', () => {
  it('stand under the first topic put on them, in the order of the office', () => {
    const entries = [
      exampleEntry(501, { topicIds: [topics.safety, topics.health] }),
      exampleEntry(502, { topicIds: [topics.health] }),
      exampleEntry(503),
    ];
    const groups = groupByTopic(entries, richSource.topics);
    expect(names(groups)).toEqual(['Y tế', 'An ninh, trật tự', 'Khác']);
    expect(groups.map(({ entries }) => entries.length)).toEqual([1, 1, 1]);
  });

  it('stand under the topic of the first level', () => {
    const below = { ...topic(), id: exampleId(150), parentId: topics.health, name: 'Khám bệnh' };
    const all = [...richSource.topics, below];
    expect(names(groupByTopic([exampleEntry(501, { topicIds: [exampleId(150)] })], all))).toEqual(['Y tế']);
  });

  it("share the office's own topic for the rest with those that have none, at the end", () => {
    const rest = { ...topic(), id: exampleId(160), name: 'Khác', position: '0' };
    const entries = [
      exampleEntry(501, { topicIds: [rest.id] }),
      exampleEntry(502),
      exampleEntry(503, { topicIds: [topics.food] }),
    ];
    const groups = groupByTopic(entries, [...richSource.topics, rest]);
    expect(names(groups)).toEqual(['An toàn thực phẩm', 'Khác']);
    expect(groups[1]?.entries.length).toBe(2);
  });

  it('lose none where merging left a topic without its parent, in a ring or gone', () => {
    const one = { ...topic(), id: exampleId(171), parentId: exampleId(172), name: 'Một' };
    const two = { ...topic(), id: exampleId(172), parentId: exampleId(171), name: 'Hai' };
    const orphan = { ...topic(), id: exampleId(173), parentId: exampleId(999), name: 'Ba' };
    const ids = [one.id, two.id, orphan.id, exampleId(998)];
    const groups = groupByTopic(
      ids.map((id, index) => exampleEntry(500 + index, { topicIds: [id] })),
      [one, two, orphan],
    );
    expect(groups.flatMap(({ entries }) => entries).length).toBe(4);
  });
});

function topic(): TopicView {
  return { ...recordTypes.topic.blank, id: exampleId(140), position: 'z' };
}
