import { resolve } from 'node:path';

/**
 * The data file named in the arguments of a start, as a full path: `--file=PATH`, or a file that was double-clicked or
 * dropped on the program.
 * @param folder where the program was started from
 */
export function fileInArguments(args: readonly string[], folder: string): string | null {
  const named = args.findLast((arg) => arg.startsWith(SWITCH))?.slice(SWITCH.length);
  const bare = args.slice(1).findLast((arg) => !arg.startsWith('-') && /\.(db|age)$/i.test(arg));
  const found = named ?? bare;
  return found === undefined || found === '' ? null : resolve(folder, found);
}

const SWITCH = '--file=';
