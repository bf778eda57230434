import type { Texts } from '../../texts.ts';

export const files: Texts['files'] = {
  title: 'Data file',
  current: 'Open: {{name}} in the folder {{folder}}.',
  choose: 'Open another file…',
  create: 'New file…',
  recent: 'Recent files',
  inFolder: '{{name}} (folder {{folder}})',

  newer:
    'View only: this file was written by a newer version of the program. Update the program on this PC to go on writing.',
  readOnlyPlace:
    'View only: nothing can be written to the folder or disk of this file. Copy the file to where it can be written to go on.',
  duplicate: 'Copy to where it can be written…',
  share:
    'The file is on a network drive. One PC at a time can open it. Better keep a copy on each PC and merge than share one file.',
  cloud:
    'The file is in a folder that synchronises by itself (OneDrive…). What it copies meanwhile may be torn. Better keep the file in Documents and send copies.',
  setAside:
    'Restored from the backup. The file that was there is intact under the name “{{name}}”, among the recent files.',
  backupFailed:
    'No backup could be made. {{why}} Work goes on; press “Back up now” in Settings to try again.',
  leftover: {
    'not-its-own':
      'Beside this file lay a temporary file (-journal or -wal) that an earlier sudden stop left and that does not belong to it (the file was copied over since). The file was opened just as it is and the temporary file was not used; nothing was lost.',
    'taken-back':
      'Last time the program stopped while it was writing many things at once, so what was half written was taken back. Everything reported as saved in this file is there. If the file was just copied here and something is missing, copy it again from the original and merge it.',
    'newer-beside':
      'This file is older than what the temporary file beside it (-journal or -wal) holds. The newer words were opened so that nothing is lost; the older file that was put here is kept.',
    parted:
      'This file and the temporary file beside it (-journal or -wal) each hold words the other lacks. The file was opened just as it is; what the temporary file holds is kept as a file of its own. Merge that file to bring its words in.',
    orphan:
      'There was no data file here, so a new one was begun; beside it lay a temporary file (-journal or -wal) of a file that was moved away and needs it. Put it back beside that file before opening that file.',
    kept: 'Everything is kept as it was found in the folder {{folder}}.',
  },
  notes: 'About the open file',
  dismiss: 'Understood',

  restoreNewest: 'Restore the newest backup',
  restoreText:
    'The backup of {{at}} has {{meetings}} meetings, {{entries}} entries. The present file is kept under another name and not written over.',
  noBackup: 'This PC has no backup of this file yet.',
  rescue: 'Rescue what can be read into a new file…',
  rescueText:
    'The program reads the log in the damaged file and rebuilds the records in a new one. The damaged file stays as it is.',
  rescuing: 'Reading the damaged file…',
  rescued:
    'Rescued {{changes}} changes into {{name}}: {{meetings}} meetings, {{entries}} entries. At least {{lost}} changes could not be read. Merging a copy that was sent to another PC makes up for what is missing.',
  openRescued: 'Open the rescued file',
  repair: 'Repair the file',
  repairText:
    'Every change that can be right stays as it is; only values or parts that cannot be are left out. The file as it is now is kept under another name, nothing is overwritten.',
  repairing: 'Repairing…',
  repaired:
    'Repaired: {{changes}} changes are as they were, the values that cannot be right in {{bad}} changes are left out; {{meetings}} meetings, {{entries}} remarks. The file before the repair is kept as “{{aside}}”.',
  openRepaired: 'Open the repaired file',
  passphrase: 'Passphrase',
  openProtected: 'Unlock and save as a file…',
  openProtectedText: 'The unlocked file is saved as a new one on this PC. The protected file stays as it is.',

  backups: 'Backups',
  backupsText:
    'The program backs up by itself at the first opening of a day, before merging and before upgrading a file: it keeps the last 7 days, 4 weeks and 12 months. Backups are on this PC, not beside the file, so that they are not lost with a stick.',
  backUpNow: 'Back up now',
  backedUp: 'Backed up',
  noBackups: 'There is no backup yet',
  noBackupsText: 'The first is made shortly after the file is opened. You can press “Back up now”.',
  at: 'When',
  reason: 'Why',
  reasons: { daily: 'Daily', merge: 'Before merging', migration: 'Before upgrading', asked: 'Asked for' },
  meetings: 'Meetings',
  entries: 'Entries',
  lastChange: 'Last change',
  unreadable: 'unreadable',
  actions: 'Actions',
  restore: 'Restore',
  restoreOf: 'Restore the one of {{at}}',

  send: 'Copy for another PC',
  sendText:
    'Writes one checked file, also while you work. What is typed and not yet saved is not in the copy. On the other PC, choose “Merge” to bring it into the file there.',
  sendNow: 'Choose where…',
  protect: 'Protect the copy with a passphrase',
  protectText:
    'It cannot be opened without the passphrase. The program keeps it nowhere. Tell the receiver by another way.',
  passphraseHint: '8 characters or more; several long words are safer',
  passphraseShort: 'The passphrase needs 8 characters at least.',
  sent: 'Wrote {{name}} into the folder {{folder}}. Eject the stick before pulling it out.',
};
