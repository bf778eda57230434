import type { Texts } from '../../texts.ts';

export const removed: Texts['removed'] = {
  title: 'Deleted',
  text: 'Everything that was deleted is still in the file, also what was deleted on another PC and merged. Press a name to read its history.',
  what: 'Record',
  kind: 'Kind',
  who: 'Deleted by',
  when: 'Deleted',
  actions: 'Actions',
  restore: 'Restore',
  restoreOf: 'Restore {{name}}',
  restored: 'Restored {{name}}',
  newest: 'The {{shown}} deleted last are shown.',
  emptyTitle: 'Nothing was deleted yet',
  emptyText: 'When a meeting, an entry, a task … is deleted, it is shown here to be read again or restored.',
  back: 'Back to the meetings',
};
