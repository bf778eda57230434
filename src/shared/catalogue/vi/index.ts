import { catalogues } from './catalogues.ts';
import { cli } from './cli.ts';
import { collaborators } from './collaborators.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { errors } from './errors.ts';
import { files } from './files.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { meeting } from './meeting.ts';
import { meetings } from './meetings.ts';
import { merging } from './merging.ts';
import { minutes } from './minutes.ts';
import { rows } from './rows.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';

/** Every sentence and word people see, in Vietnamese: the first language of the program. One file an area. */
export const vi = {
  catalogues,
  cli,
  collaborators,
  desk,
  meeting,
  meetings,
  merging,
  minutes,
  rows,
  settings,
  common,
  errors,
  files,
  frame,
  history,
  shell,
};
