import { common } from './common.ts';
import { errors } from './errors.ts';
import { frame } from './frame.ts';
import { shell } from './shell.ts';

/** Every sentence and word people see, in Vietnamese: the first language of the program. One file an area. */
export const vi = {
  common,
  errors,
  frame,
  shell,
};
