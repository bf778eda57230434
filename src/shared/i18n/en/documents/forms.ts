/** The office's own forms: Word documents with fields, filled with the record of a meeting. */
export const forms = {
  about:
    'A Word document (.docx) with fields such as {{field}} becomes a form. When it is written, the program fills the fields with the record of a meeting; everything else stays just as it is in Word.',
  list: 'Forms',
  name: 'Name of the form',
  note: 'What it is for',
  size: 'Size',
  kilobytes: '{{size}} kB',
  add: 'Add a form…',
  examplesTitle: 'Examples',
  saveExample: 'Save “{{name}}”…',
  exampleText:
    'Three forms to begin from: save one, open it in Word and change it to suit the office, then add it to the list.',
  examples: {
    'short-minutes': 'Short minutes',
    'task-table': 'Table of tasks (landscape)',
    invitation: 'Invitation',
  },
  none: 'No forms yet',
  noneText:
    'First step: save an example below, open it in Word and change it to suit the office, then press “Add a form…”. Or add a Word document that has fields already.',
  added: 'Added the form {{name}}',
  renewed: 'Replaced the form {{name}} with a new version',
  replace: 'Replace with a new version…',
  written: 'Wrote {{name}} to the folder {{folder}}.',
  exampleWritten: 'Saved {{name}} to the folder {{folder}}. Open it in Word to change it.',
  writing: 'Filling the form…',
  export: 'Write by this form',
  exportTitle: 'Write by this form',
  meeting: 'Meeting',
  noMeetings: 'There is no meeting to write about yet.',
  waits:
    '{{count}} places may be personal data. Choose “Mask” or “Keep” for each, then write it. The choices are shared with the minutes of this meeting.',
  problems: 'The file {{file}} cannot be a form yet: {{count}} places to mend',
  problemsText:
    'Mend these in Word, save the file, then press “Check again”. Only paragraphs that hold text are counted, those in tables too.',
  again: 'Check again',
  chooseOther: 'Choose another file…',
  places: {
    body: 'Paragraph {{paragraph}}',
    header: 'Header, paragraph {{paragraph}}',
    footer: 'Footer, paragraph {{paragraph}}',
    note: 'Note, paragraph {{paragraph}}',
  },
  problem: {
    'unknown-field': 'There is no field {{tag}}.',
    'unknown-field-nearest': 'There is no field {{tag}}. Is {{nearest}} meant?',
    'outside-its-list': '{{tag}} can only be used within {{lists}}.',
    'list-as-text':
      '{{tag}} is a list: open it with {{open}}, close it with {{close}}, and put its fields between.',
    'part-as-text': '{{tag}} has several fields: name one, such as {{first}}.',
    'unclosed-list': '{{tag}} is opened and never closed: {{close}} is missing behind it.',
    'unopened-list': '{{tag}} closes what was never opened: {{open}} is missing before it.',
    'across-rows':
      '{{tag}} opens in one row of a table and closes in another: both must be in the same row, which is then repeated.',
    'across-parts':
      '{{tag}} opens within a table, a box, a note or a Word field and closes outside (or the other way round): both must be in the same place.',
    'unclosed-tag': '“{{tag}}” lacks two closing braces in the same paragraph.',
    'unopened-tag': '“{{tag}}” lacks two opening braces in the same paragraph.',
    'no-field':
      '{{tag}} is no name of a field: between the braces stands the name of a field alone, or of a list after #, ^ or /.',
    'no-fields-at-all':
      'The document has no field. Copy fields from the table “Fields you can use” into it, such as {{field}}.',
    'out-of-reach':
      '{{tag}} stands in {{where}}, where nothing can be filled in: take it out there, or move it into the text of the document.',
    'not-to-be-filled':
      'From {{tag}} on, the fields are right, but a trial filling came to no Word document. Type the fields here again, each opening and closing of a list in a paragraph of its own, not in links or boxes.',
  },
  beyond: {
    picture: 'the description of a picture (Alt Text)',
    'field-code': 'the code of a Word field (Alt+F9 shows it)',
    equation: 'an equation',
    control: 'the properties of a content control',
    link: 'the address of a link',
    chart: 'a chart or a diagram',
    numbering: 'a kind of automatic numbering',
    unseen: 'a part that the pages do not show (such as the name of a style)',
  },
  ownWords: 'File {{file}}: look at its own words before it becomes a form',
  ownWordsText:
    'These words stand in the file, will be in every document made with the form, and may be personal data. Choose “Mask” (the form says […]) or “Keep” for each of them.',
  ownWordsAt: '{{where}}: {{words}}',
  takeDecided: 'Use as a form',
  traces: {
    insertion: 'Tracked insertions: {{count}}',
    deletion: 'Deleted words that are still in the file: {{count}}',
    move: 'Tracked moves: {{count}}',
    formatting: 'Tracked changes of formatting: {{count}}',
    'hidden-text': 'Hidden text: {{count}}',
    'inserted-file': 'Whole files inserted: {{count}}',
    comment: 'Comments: {{count}}',
    name: 'Names of people or companies kept with the file: {{count}}',
    'custom-data': 'Data of other programs: {{count}}',
    'revision-id': 'Marks of editing sessions: {{count}}',
    'unseen-part': 'Parts that no page shows: {{count}}',
  },
  tracePlaces: '{{found}} ({{places}})',
  undecided: '{{found}}. {{remedy}}',
  remedies: {
    changes:
      'In Word: Review → Accept → Accept All Changes and Stop Tracking, or reject what is not wanted; save the file, then press “Check again”.',
    hidden:
      'In Word: press Ctrl+A, then Ctrl+D, clear “Hidden” to show the text, delete what is not wanted; save the file, then press “Check again”.',
    inserted:
      'In Word: open this file and save it as .docx, so that the text becomes its own, then press “Check again”.',
  },
  removedTitle: 'Not kept in the form {{name}}',
  removedText: 'No page shows these, so they were taken out of the form; the file itself was not changed:',
  willBeRemoved:
    'When the file becomes a form, these are taken out, since no page shows them; there is nothing to mend:',
  olderTitle: 'Still in the file of this form',
  olderText:
    'An earlier version of the program took this form. When it is written, tracked changes count as accepted, and none of these gets into the document. To be rid of them, review them in Word and “Replace with a new version…”.',
  or: ' or ',
  fields: 'Fields you can use',
  fieldsText:
    'Press the button to copy, then paste into the Word document. Fields of a list stand between its opening and closing; opened and closed in two cells of one row, the row is repeated. {{open}} … {{close}} around something with an ordinary field shows it only where the field has a text; ^ instead of # only where it has none.',
  field: 'Field',
  meaning: 'Meaning',
  example: 'Example',
  repeats: 'list, repeats',
  copy: 'Copy {{tag}}',
  copied: 'Copied {{tag}}; paste it into Word',
  filter: 'Find a field',
  filterHint: 'without diacritics, too',
  found: '{{count}} fields',
};
