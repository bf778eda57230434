import type { Handlers } from '../shared/contract/procedure.ts';
import type { fileProcedures } from '../shared/contract/store.ts';
import { conflicts } from './conflicts/handlers.ts';
import { documents } from './documents/handlers.ts';
import { profileHandlers } from './documents/profile-handlers.ts';
import { signed } from './documents/signed-minutes.ts';
import { backUp } from './files/backups/back-up.ts';
import { copies } from './files/backups/handlers.ts';
import { checking } from './format-check/handlers.ts';
import { forms } from './forms/handlers.ts';
import { history } from './history/handlers.ts';
import { joining } from './joining/handlers.ts';
import { bulkChanges } from './lists/changes.ts';
import { tables } from './lists/handlers.ts';
import { chair } from './meetings/chair-board.ts';
import { entries } from './meetings/entries.ts';
import { entryActs } from './meetings/entry-acts.ts';
import { meetings } from './meetings/handlers.ts';
import { meetingLife } from './meetings/life.ts';
import { speaking } from './meetings/speaking.ts';
import { merging } from './merge/handlers.ts';
import { singleRecords } from './records/crud.ts';
import { drafts } from './records/drafts.ts';
import { catalogue } from './records/reference-lists.ts';
import { removed } from './records/removed.ts';
import { roster } from './roster/handlers.ts';
import { searching } from './search/handlers.ts';
import type { OpenFile } from './session/open-file.ts';
import { tasks } from './tasks/handlers.ts';

/** Everything that works on the open file, one folder an area. */
export const fileHandlers: Handlers<typeof fileProcedures, [OpenFile]> = {
  ...meetings,
  ...meetingLife,
  ...tasks,
  ...entries,
  ...entryActs,
  ...speaking,
  ...singleRecords,
  ...joining,
  ...removed,
  ...conflicts,
  ...merging((file) => backUp(file, 'merge')),
  ...catalogue,
  ...drafts,
  ...documents,
  ...signed,
  ...forms,
  ...chair,
  ...history,
  ...copies,
  ...tables,
  ...bulkChanges,
  ...searching,
  ...roster,
  ...checking,
  ...profileHandlers,
};
