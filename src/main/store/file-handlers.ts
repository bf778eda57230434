import type { Handlers } from '../../shared/contract/procedure.ts';
import type { fileProcedures } from '../../shared/contract/store.ts';
import { backUp } from './backups/back-up.ts';
import { copies } from './backups/handlers.ts';
import { checking } from './checking/checking.ts';
import { conflicts } from './conflicts/conflicts.ts';
import { documents } from './documents/documents.ts';
import { profileHandlers } from './documents/profile-handlers.ts';
import { signed } from './documents/signed-minutes.ts';
import { drafts } from './drafts.ts';
import { forms } from './forms/handlers.ts';
import { history } from './history/handlers.ts';
import { joining } from './joining/handlers.ts';
import { chair } from './meetings/chair-board.ts';
import { entries } from './meetings/entries.ts';
import { entryActs } from './meetings/entry-acts.ts';
import { meetingLife } from './meetings/life.ts';
import { meetings } from './meetings/meetings.ts';
import { speaking } from './meetings/speaking.ts';
import { merging } from './merge/merging.ts';
import type { OpenFile } from './open-file.ts';
import { catalogue } from './records/catalogue.ts';
import { removed } from './records/removed.ts';
import { singleRecords } from './records/single-records.ts';
import { roster } from './roster/handlers.ts';
import { searching } from './search/handlers.ts';
import { bulkChanges } from './tables/changes.ts';
import { tables } from './tables/tables.ts';
import { tasks } from './tasks/tasks.ts';

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
