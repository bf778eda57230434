/** How the program was started. */
export interface Start {
  /** The arguments, the program itself first. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Chromium has no sandbox for root; on an office PC nobody is root. */
  readonly isRoot: boolean;
}

/**
 * The switches accepted by a packaged program: its own, and those that help with a screen or a graphics card.
 * Everything else that Chromium, Electron or Node would accept (a debugger, a proxy, other name resolution, scripts, no
 * sandbox) opens a way in or out of the program, and every version adds more: so the accepted ones are listed, not the
 * others.
 */
const TAKEN = new Set([
  'file',
  'user-data-dir',
  'lang',
  'json',
  'help',
  'h',
  'disable-gpu',
  'force-device-scale-factor',
  'force-color-profile',
]);

/** Environment variables that Electron treats like a switch. */
const ENVIRONMENT = ['ELECTRON_DISABLE_SANDBOX'];

/** The switches and variables of a start that are refused, each as given, without its value. */
export function refusedSwitches({ argv, env, platform, isRoot }: Start): string[] {
  const named = argv
    .slice(1)
    .map((arg) => switchIn(arg, platform))
    .filter((name) => name !== null);
  const refused = named.filter((name) => !TAKEN.has(name.toLowerCase()));
  const set = ENVIRONMENT.filter((name) => env[name] !== undefined && env[name] !== '');
  return [...refused.map((name) => `--${name}`), ...set].filter((each) => !(isRoot && isNoSandbox(each)));
}

const isNoSandbox = (each: string): boolean => each === '--no-sandbox' || each === 'ELECTRON_DISABLE_SANDBOX';

/**
 * The name of the switch in an argument; null for a word. Chromium accepts one dash for two, Windows a slash too; after
 * a bare `--` everything is a word to Chromium, but not to Node, so it is checked like the rest.
 */
function switchIn(arg: string, platform: string): string | null {
  const [, name] =
    (platform === 'win32' ? /^(?:-+|\/)([^-=][^=]*)/ : /^-+([^-=][^=]*)/).exec(arg.trim()) ?? [];
  return name ?? null;
}
