import type { AppError } from '../../shared/contract/errors.ts';
import type { Leftover } from '../../shared/contract/procedures/file.ts';
import { en } from '../../shared/i18n/en/index.ts';
import { fill } from '../../shared/i18n/fill.ts';
import type { Texts } from '../../shared/i18n/texts.ts';
import { withTypeNames } from '../../shared/i18n/type-names.ts';
import { vi } from '../../shared/i18n/vi/index.ts';

type Values = Readonly<Record<string, string | number>>;

/** A command's output in the chosen language: results to one stream, problems to the other. */
export interface Speech {
  say(text: Exclude<keyof Texts['cli'], 'help'>, values?: Values): void;
  /** Returns a text without printing it. */
  text(text: keyof Texts['cli'], values?: Values): string;
  /** Prints a text unchanged, such as JSON. */
  print(text: string): void;
  complain(text: Exclude<keyof Texts['cli'], 'help'>, values?: Values): void;
  complainOf(error: AppError): void;
  /** Reports the leftover that was found beside an opened file, and where it is kept. */
  tellLeftover(leftover: Leftover): void;
}

export interface Streams {
  out(line: string): void;
  err(line: string): void;
}

export function speechIn(language: 'vi' | 'en', { out, err }: Streams): Speech {
  const { cli, errors, files, merging } = language === 'vi' ? vi : en;
  return {
    say: (text, values) => out(fill(cli[text], values)),
    text: (text, values) => fill(cli[text], values),
    print: out,
    complain: (text, values) => err(fill(cli[text], values)),
    tellLeftover: ({ kind, kept }) =>
      err(`${files.leftover[kind]} ${fill(files.leftover.kept, { folder: kept })}`),
    complainOf: ({ code, params }) => err(fill(errors[code], withTypeNames(params, merging.types))),
  };
}
