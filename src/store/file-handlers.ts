import type { openFileProcedures } from '../shared/contract/index.ts';
import type { Handlers } from '../shared/contract/procedure.ts';
import { closing } from './closing/handlers.ts';
import { signed } from './closing/signed-minutes.ts';
import { conflicts } from './conflicts/handlers.ts';
import { documents } from './documents/handlers.ts';
import { profileHandlers } from './documents/profile-handlers.ts';
import { backUp } from './files/backups/back-up.ts';
import { backups } from './files/backups/handlers.ts';
import { copies } from './files/handlers.ts';
import { checking } from './format-check/handlers.ts';
import { forms } from './forms/handlers.ts';
import { history } from './history/handlers.ts';
import { joining } from './joining/handlers.ts';
import { bulkChanges } from './lists/changes.ts';
import { tables } from './lists/handlers.ts';
import type { WithLists } from './lists/layout-cache.ts';
import { chair } from './meetings/chair-board.ts';
import { entries } from './meetings/entries.ts';
import { entryActs } from './meetings/entry-acts.ts';
import { meetings } from './meetings/handlers.ts';
import { meetingLife } from './meetings/life.ts';
import { speaking } from './meetings/speaking.ts';
import { merging } from './merge/handlers.ts';
import type { WithIncoming } from './merge/inspect.ts';
import { singleRecords } from './records/crud.ts';
import { drafts } from './records/drafts.ts';
import { catalogue } from './records/reference-lists.ts';
import { removed } from './records/removed.ts';
import { erasing, roster } from './roster/handlers.ts';
import { searching } from './search/handlers.ts';
import type { WithSearch } from './search/indexer.ts';
import type { OpenFile } from './session/open-file.ts';
import { tasks } from './tasks/handlers.ts';

/** The open file with what every area keeps for it. */
export type WorkFile = OpenFile & WithIncoming & WithLists & WithSearch;

/** Everything that works on the open file, one folder an area. */
export const fileHandlers: Handlers<typeof openFileProcedures, [WorkFile]> = {
  ...meetings,
  ...meetingLife,
  ...closing,
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
  ...backups,
  ...copies,
  ...tables,
  ...bulkChanges,
  ...searching,
  ...roster,
  ...erasing,
  ...checking,
  ...profileHandlers,
};
