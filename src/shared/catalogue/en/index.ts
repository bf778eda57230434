import type { Texts } from '../texts.ts';
import { catalogues } from './catalogues.ts';
import { chair } from './chair.ts';
import { checking } from './checking.ts';
import { cli } from './cli.ts';
import { collaborators } from './collaborators.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { documents } from './documents.ts';
import { duplicates } from './duplicates.ts';
import { errors } from './errors.ts';
import { files } from './files.ts';
import { forms } from './forms.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { joining } from './joining.ts';
import { keys } from './keys.ts';
import { meeting } from './meeting.ts';
import { meetings } from './meetings.ts';
import { merging } from './merging.ts';
import { pages } from './pages.ts';
import { profiles } from './profiles.ts';
import { removed } from './removed.ts';
import { roster } from './roster.ts';
import { rows } from './rows.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { tables } from './tables.ts';
import { tasks } from './tasks.ts';
import { topicBook } from './topic-book.ts';

/** The same texts in English, for reviewers; the compiler holds it to the Vietnamese ones. */
export const en: Texts = {
  catalogues,
  chair,
  checking,
  cli,
  collaborators,
  desk,
  documents,
  duplicates,
  joining,
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
  tables,
  tasks,
};
