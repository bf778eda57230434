import type { Texts } from '../texts.ts';
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

/** The same texts in English, for reviewers; the compiler holds it to the Vietnamese ones. */
export const en: Texts = {
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
