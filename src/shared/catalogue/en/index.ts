import type { Texts } from '../texts.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { shell } from './shell.ts';

/** The same texts in English, for reviewers; the compiler holds it to the Vietnamese ones. */
export const en: Texts = {
  common,
  errors,
  frame,
  shell,
};
