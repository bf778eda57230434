import { cli } from './app/cli.ts';
import { common } from './app/common.ts';
import { dates } from './app/dates.ts';
import { errors } from './app/errors.ts';
import { frame } from './app/frame.ts';
import { keys } from './app/keys.ts';
import { settings } from './app/settings.ts';
import { shell } from './app/shell.ts';
import { bundle } from './documents/bundle.ts';
import { checking } from './documents/checking.ts';
import { comparison } from './documents/comparison.ts';
import { documents } from './documents/documents.ts';
import { forms } from './documents/forms.ts';
import { pages } from './documents/pages.ts';
import { profiles } from './documents/profiles.ts';
import { wordChanges } from './documents/word-changes.ts';
import { files } from './files/files.ts';
import { merging } from './files/merging.ts';
import { collaborators } from './lists/collaborators.ts';
import { duplicates } from './lists/duplicates.ts';
import { history } from './lists/history.ts';
import { joining } from './lists/joining.ts';
import { lists } from './lists/lists.ts';
import { referenceLists } from './lists/reference-lists.ts';
import { roster } from './lists/roster.ts';
import { search } from './lists/search.ts';
import { tasks } from './lists/tasks.ts';
import { topicBook } from './lists/topic-book.ts';
import { chair } from './meetings/chair.ts';
import { desk } from './meetings/desk.ts';
import { meeting } from './meetings/meeting.ts';
import { meetings } from './meetings/meetings.ts';
import { removed } from './meetings/removed.ts';
import { rows } from './meetings/rows.ts';

/** Every sentence and word people see, in Vietnamese: the first language of the program. One file an area. */
export const vi = {
  referenceLists,
  bundle,
  chair,
  checking,
  comparison,
  cli,
  collaborators,
  desk,
  documents,
  duplicates,
  joining,
  dates,
  keys,
  meeting,
  meetings,
  merging,
  pages,
  profiles,
  removed,
  roster,
  rows,
  search,
  settings,
  topicBook,
  common,
  errors,
  files,
  forms,
  frame,
  history,
  shell,
  lists,
  tasks,
  wordChanges,
};
