import { parseArgs } from 'node:util';
import { toAppError } from '../base/errors.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { type Command, EXIT, type Exit } from './command.ts';
import { exportMinutes } from './export-minutes.ts';
import { info } from './info.ts';
import { merge } from './merge.ts';
import { type Streams, speechIn } from './speech.ts';

const commands: Readonly<Record<string, Command>> = {
  check,
  info,
  backup,
  merge,
  'export-minutes': exportMinutes,
};

/**
 * The command line for the office's IT: the same code as the program, without a window.
 * @param args the arguments after the program's name
 */
export async function runCli(args: readonly string[], streams: Streams): Promise<Exit> {
  const parsed = parse(args);
  const speech = speechIn(parsed?.values.lang === 'en' ? 'en' : 'vi', streams);
  if (parsed?.values.help === true) {
    speech.print(speech.text('help'));
    return EXIT.good;
  }
  const [name = '', ...words] = parsed?.positionals ?? [];
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined || words.length !== command.words) {
    speech.complain('usage');
    return EXIT.mistyped;
  }
  try {
    return await command.run(words, speech, {
      json: parsed?.values.json === true,
      repair: parsed?.values.repair === true,
    });
  } catch (thrown) {
    speech.complainOf(toAppError(thrown, words[0] ?? null));
    return EXIT.failed;
  }
}

/** The options and words; undefined if an option is unknown. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        json: { type: 'boolean' },
        repair: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
