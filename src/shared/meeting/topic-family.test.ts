import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentTopic, topicFamily } from './topic-family.ts';

const topic = (id: string, parentId: string | null = null, mergedIntoId: string | null = null) => ({
  id,
  parentId,
  mergedIntoId,
});
const health = topic('health');
const hospitals = topic('hospitals', 'health');
const clinics = topic('clinics', null, 'hospitals');
const roads = topic('roads');
const all = [health, hospitals, clinics, roads];

describe('the family of a topic', () => {
  it('is the topic, those below it, and those merged into any of them', () => {
    expect(topicFamily(all, 'health')).toEqual(['health', 'hospitals', 'clinics']);
    expect(topicFamily(all, 'roads')).toEqual(['roads']);
  });

  it('comes to an end however the topics lead to each other', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const any = fc.array(fc.tuple(id, fc.option(id), fc.option(id)).map((parts) => topic(...parts)));
    fc.assert(
      fc.property(any, id, (topics, start) => {
        const family = topicFamily(topics, start);
        expect(family[0]).toBe(start);
        expect(new Set(family).size).toBe(family.length);
        const known = new Map(topics.map((each) => [each.id, each]));
        for (const each of topics) expect(known.has(currentTopic(known, each).id)).toBe(true);
      }),
    );
  });
});

describe('where a topic is found now', () => {
  const known = new Map(all.map((each) => [each.id, each]));
  it('is where it was merged into, or itself', () => {
    expect(currentTopic(known, clinics)).toBe(hospitals);
    expect(currentTopic(known, roads)).toBe(roads);
  });
});
