/** A data file has an extension, so a bare word can only be a command. */
const COMMAND = /^[a-z]+(-[a-z]+)*$|^--help$|^-h$/;

/**
 * The command in the arguments of a start, with everything that follows it: `check FILE`, `--help`. Null if the start
 * means the window. Chromium's switches (`--no-sandbox`) may come before the command.
 * @param isFolderNamed whether the program's folder comes first, as in `electron . check FILE`; undefined in an
 * installed program
 */
export function commandIn(
  argv: readonly string[],
  isFolderNamed: boolean | undefined,
): readonly string[] | null {
  const isWord = (arg: string): boolean => !arg.startsWith('-');
  const args = argv.slice(1);
  const given = isFolderNamed === true ? args.slice(args.findIndex(isWord) + 1) : args;
  const first = given.findIndex((arg) => isWord(arg) || COMMAND.test(arg));
  return COMMAND.test(given[first] ?? '') ? given.slice(first) : null;
}
