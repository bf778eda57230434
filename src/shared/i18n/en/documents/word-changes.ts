import type { Texts } from '../../texts.ts';

export const wordChanges: Texts['wordChanges'] = {
  bring: 'Bring changes back from Word…',
  title: 'Changes in {{name}}',
  comparing: 'Reading the Word file…',
  again: 'Compare again',
  close: 'Back to the pages',

  over: {
    title: 'Somebody changed this file in Word',
    text: '“{{name}}” was exported by the program and changed in Word since. Nothing was written over it yet.',
    bring: 'See the changes and bring them back',
    keepBoth: 'Keep both: export to a new file beside it',
    overwrite: 'Write over it and give up the changes in the file',
    cancel: 'Do not export',
  },

  with: {
    untouched: 'The file is as the program wrote it. Nothing was changed in Word.',
    exported: 'Compared with the very document that was exported: every difference below was made in Word.',
    today:
      'Compared with the document as it is in the program today. It may have changed since the file was exported, so a difference may have been made in the program too: look at each before you choose.',
  },
  none: 'The words in the file are those of the document today. There is nothing to bring back.',
  frozen:
    'The minutes are closed, so changes are only shown. To correct them, press “Correct…” above, then choose the file again.',
  tracked: 'The file has {{count}} tracked changes; here they are read as accepted.',
  objects:
    'The file has {{count}} pictures, formulas or other things that are no words: they cannot be brought back.',

  takeable: 'Can be brought back: {{count}}',
  listed: 'Cannot be brought back: {{count}}',
  listedText:
    'These do not go into the document by themselves. Copy the words, or change them where it says beside them.',
  comments: 'Comments in Word: {{count}}',
  about: 'About: {{words}}',
  chooseAll: 'Choose all',
  chooseNone: 'Choose none',
  take: 'Bring {{count}} into the document',
  took: '{{count}} changes were brought into the document from Word',
  choose: 'Bring back: {{kind}} {{words}}',

  kinds: {
    words: 'Other words',
    added: 'New paragraph',
    removed: 'Paragraph left out',
    composed: 'Set by the program',
    mixed: 'What the program sets and the words beside it',
    masked: 'Right beside a mask […]',
    moved: 'Moved',
    unclear: 'May belong to several paragraphs',
    unplaced: 'Has no place in the document',
  },
  where: {
    settings: 'Change it in Settings, under Office.',
    number: 'Change it in the field Number on the left.',
    day: 'Change it in the field Day of the document, or in the time of the meeting.',
    source: 'Change it where it was entered for the meeting.',
    program: 'A fixed part of the form, which the program sets and numbers.',
  },
  toSource: 'Open where it was entered',
  was: 'In the document:',
  is: 'In Word:',
  beside: { after: 'After: {{words}}', before: 'Before: {{words}}' },
  isTracked: 'tracked change',
  older: 'The words in Word are older: this was changed in the program after the export.',
  copy: 'Copy the words',
  copyOf: 'Copy the words: {{words}}',
  copied: 'The words from the Word file were copied',
};
