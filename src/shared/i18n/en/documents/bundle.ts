/** All documents of a meeting as one PDF. */
export const bundle = {
  open: 'Export all documents…',
  title: 'Export all documents',
  text: 'The chosen documents are written to one PDF in the order below. Each has a bookmark and keeps its own page numbers.',
  list: 'Documents in the file',
  notMade: 'not made yet',
  look: 'Open to check',
  lookAt: 'Open to check: {{kind}}',
  unread: '{{count}} times could not be read.',
  undecided: '{{count}} places may be personal data.',
  waiting: '{{count}} edits need a look.',
  export: 'Export PDF ({{count}} documents)',
  nothing: 'Choose at least one document.',
  waits: '{{count}} chosen documents cannot leave yet. Open them to check, or leave them out.',
  writing: 'Writing the documents…',
};
