import type { Texts } from '../../texts.ts';

export const topicBook: Texts['topicBook'] = {
  title: 'Topic book',
  definition: 'Definition',
  examples: 'Examples',
  belongs: 'Belongs here',
  belongsNot: 'Does not belong here',
  hints: {
    definition: 'One sentence, so that everybody tags alike.',
    examples: 'A few typical remarks, one a line.',
    belongs: 'What is easily mistaken, and goes here.',
    belongsNot: 'What is easily mistaken, and where it goes instead.',
  },
  changes: 'Merge and split',
  changesText:
    'Remarks keep the topic they were given. The list of the topic that takes over shows them too.',
  mergeInto: 'Merge into',
  choose: 'Choose a topic',
  merge: 'Merge',
  merged: 'Merged “{{name}}” into “{{into}}”',
  isMerged: 'Merged into “{{into}}”.',
  separate: 'Separate again',
  split: 'Split off a new topic',
  splitNow: 'Split off',
  splitOff:
    'Added “{{name}}”. Change the topic of old remarks in the list of remarks, filtered by “{{from}}”.',
};
