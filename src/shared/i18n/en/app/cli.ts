import type { Texts } from '../../texts.ts';

export const cli: Texts['cli'] = {
  help: `Giao ban: the command line, for the office's IT

  giaoban check FILE [--repair]            checks a data file: is it whole; --repair: put right what cannot be
  giaoban info FILE [--json]               what is in it: records, PCs, conflicts, a hash of its content
  giaoban backup FILE FOLDER               writes one checked copy into the folder
  giaoban merge FILE INTO                  brings the changes of FILE into the file INTO
  giaoban export-minutes FILE MEETING OUT  writes minutes as a Word file; MEETING is an id or a part of a name

  --lang=vi|en   language of the messages (default: vi)
  --help         this page

Ends with 0 when all is well; 1 when the file has problems or the command could not be done; 2 when it was mistyped.
The program never changes a file it checks, unless --repair asks it to (the file is kept under another name); merge writes to INTO only.`,
  usage: 'This command is not known. See giaoban --help.',
  whole:
    'The file {{file}} is whole: {{changes}} changes, the log is as it was written, the records are what it adds up to.',
  damaged: 'The file {{file}} is damaged. Nothing was changed. Use the latest backup.\n{{problems}}',
  torn: 'The file {{file}} was torn while it was copied ({{missing}} changes missing, {{records}} records unlike the log). The original is not affected. Copy it again while the program is not writing.',
  altered: 'The log of the file {{file}} was altered from outside in {{count}} places:\n{{places}}',
  place: '  PC {{device}}, change number {{seq}}',
  repairable:
    'Nothing was altered. Run giaoban check {{file}} --repair: the file as it is is kept under another name.',
  repaired:
    'Repaired {{file}}: {{changes}} changes are as they were, the values that cannot be right in {{bad}} changes are left out. The file before the repair is kept as {{aside}}.',
  aside: 'before the repair',
  fragments: 'Words of an unknown meeting',
  info: 'File: {{file}}\nData version: {{version}}\nChanges: {{changes}}\nOpen conflicts: {{conflicts}}\nContent hash: {{hash}}\nRecords:\n{{records}}\nPCs that wrote:\n{{devices}}',
  backedUp: 'Backed up to {{path}}.',
  merged:
    'Brought {{changes}} changes into {{file}}:\n{{records}}\nOpen conflicts: {{conflicts}} (open the program to choose).',
  nothingNew: 'Nothing new: every change of the file is in {{file}} already.',
  noMeeting: 'Not exactly one meeting matches “{{query}}”. The meetings in the file:\n{{meetings}}',
  exported: 'Wrote {{path}}.',
};
