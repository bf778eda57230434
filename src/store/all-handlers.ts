import type { openFileProcedures } from '../shared/contract/index.ts';
import type { Handlers } from '../shared/contract/procedure.ts';
import { comparisonHandlers } from './closing/compare-versions.ts';
import { closingHandlers } from './closing/handlers.ts';
import { signedMinutesHandlers } from './closing/signed-minutes.ts';
import { conflictHandlers } from './conflicts/handlers.ts';
import { bundleHandlers } from './documents/bundle.ts';
import { documentHandlers } from './documents/handlers.ts';
import { profileHandlers } from './documents/profile-handlers.ts';
import { wordChangesHandlers } from './documents/word-changes/handlers.ts';
import { backUp } from './files/backups/back-up.ts';
import { backupHandlers } from './files/backups/handlers.ts';
import { sendHandlers } from './files/handlers.ts';
import { formatCheckHandlers } from './format-check/handlers.ts';
import { formHandlers } from './forms/handlers.ts';
import { historyHandlers } from './history/handlers.ts';
import { joiningHandlers } from './joining/handlers.ts';
import { bulkChangeHandlers } from './lists/changes.ts';
import { lists } from './lists/handlers.ts';
import type { WithLists } from './lists/layout-cache.ts';
import { chairHandlers } from './meetings/chair-board.ts';
import { entryHandlers } from './meetings/entries.ts';
import { splitAndJoinHandlers } from './meetings/entry-acts.ts';
import { meetingHandlers } from './meetings/handlers.ts';
import { invitationHandlers } from './meetings/invitations.ts';
import { speakingHandlers } from './meetings/speaking.ts';
import { mergeHandlers } from './merge/handlers.ts';
import type { WithIncoming } from './merge/inspect.ts';
import { addAllHandlers } from './records/add-all.ts';
import { crudHandlers } from './records/crud.ts';
import { draftHandlers } from './records/drafts.ts';
import { referenceListHandlers } from './records/reference-lists.ts';
import { removedHandlers } from './records/removed.ts';
import { erasureHandlers, rosterHandlers } from './roster/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import type { WithSearch } from './search/indexer.ts';
import type { OpenFile } from './session/open-file.ts';
import { taskHandlers } from './tasks/handlers.ts';

/** The open file with what every area keeps for it. */
export type WorkFile = OpenFile & WithIncoming & WithLists & WithSearch;

/** All handlers that work on the open file, one folder per area. */
export const fileHandlers: Handlers<typeof openFileProcedures, [WorkFile]> = {
  ...meetingHandlers,
  ...invitationHandlers,
  ...closingHandlers,
  ...taskHandlers,
  ...entryHandlers,
  ...splitAndJoinHandlers,
  ...speakingHandlers,
  ...crudHandlers,
  ...addAllHandlers,
  ...joiningHandlers,
  ...removedHandlers,
  ...conflictHandlers,
  ...mergeHandlers((file) => backUp(file, 'merge')),
  ...referenceListHandlers,
  ...draftHandlers,
  ...documentHandlers,
  ...bundleHandlers,
  ...wordChangesHandlers,
  ...signedMinutesHandlers,
  ...comparisonHandlers,
  ...formHandlers,
  ...chairHandlers,
  ...historyHandlers,
  ...backupHandlers,
  ...sendHandlers,
  ...lists,
  ...bulkChangeHandlers,
  ...searchHandlers,
  ...rosterHandlers,
  ...erasureHandlers,
  ...formatCheckHandlers,
  ...profileHandlers,
};
