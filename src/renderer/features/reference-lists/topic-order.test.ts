import { describe, expect, it } from 'vitest';
import { recordTypes } from '../../../shared/records/index.ts';
import type { TopicView } from '../../../shared/records/views.ts';
import { topicRows, topicsBelow } from './topic-order.ts';

const topic = (id: string, position: string, parentId: string | null = null): TopicView => ({
  ...recordTypes.topic.blank,
  id,
  name: id,
  parentId,
  position,
});
const order = (topics: readonly TopicView[]) => topicRows(topics).map(({ id, level }) => `${level}: ${id}`);

describe('topics on two levels', () => {
  const topics = [
    topic('y tế', 'a2'),
    topic('rác thải', 'a4', 'môi trường'),
    topic('đất đai', 'a0'),
    topic('khoáng sản', 'a3', 'môi trường'),
    topic('môi trường', 'a1'),
  ];

  it('stand in their order, each followed by its own', () => {
    expect(order(topics)).toEqual(['1: đất đai', '1: môi trường', '2: khoáng sản', '2: rác thải', '1: y tế']);
  });

  it('move up to the first level where the one above is gone', () => {
    expect(order(topics.filter(({ id }) => id !== 'môi trường'))).toEqual([
      '1: đất đai',
      '1: y tế',
      '1: khoáng sản',
      '1: rác thải',
    ]);
  });

  it('stand by name where two PCs gave one position', () => {
    expect(order([topic('y tế', 'a0'), topic('đất đai', 'a0')])).toEqual(['1: đất đai', '1: y tế']);
  });

  it('are asked for level by level', () => {
    expect(topicsBelow(topics, null).map(({ id }) => id)).toEqual(['đất đai', 'môi trường', 'y tế']);
    expect(topicsBelow(topics, 'môi trường').map(({ id }) => id)).toEqual(['khoáng sản', 'rác thải']);
    expect(topicsBelow(topics, 'y tế')).toEqual([]);
  });
});
