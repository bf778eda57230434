import type { Texts } from '../../texts.ts';

export const chair: Texts['chair'] = {
  title: 'Chair’s screen - Giao ban',
  toggle: 'Chair’s screen',
  opened: 'The chair’s screen is open. Esc there closes it.',
  closed: 'The chair’s screen is closed',
  speaking: 'Speaking',
  nobody: 'Nobody is speaking yet',
  item: 'Item in hand',
  itemOf: 'In hand: item {{number}} of {{total}} on the agenda',
  entries: 'Written last',
  noEntries: 'Nothing has been written yet',
  nothing: 'No meeting to show',
  nothingText: 'Open “Record” of a meeting in the main window.',
};
