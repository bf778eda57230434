/** How somebody started the program. */
export interface Start {
  /** The arguments, the program itself first. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Chromium has no sandbox for root, and root has no office PC. */
  readonly isRoot: boolean;
}

/**
 * The switches a program built for people takes: its own, and those that help a screen or a graphics card. Everything
 * else Chromium, Electron or Node would take (a debugger, a proxy, another way for names, scripts, no sandbox) opens a way
 * in or out of the program, and new ones come with every version: so these are named, not the others.
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

/** What Electron takes from the environment as it would take a switch. */
const ENVIRONMENT = ['ELECTRON_DISABLE_SANDBOX'];

/** The switches and settings of a start that are refused, each as it was given, without its value. */
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
 * The name of the switch that an argument is; null for a word. Chromium takes one dash for two, Windows a slash too;
 * what follows a bare `--` is a word to Chromium, but not to Node, so it is looked at like the rest.
 */
function switchIn(arg: string, platform: string): string | null {
  const [, name] =
    (platform === 'win32' ? /^(?:-+|\/)([^-=][^=]*)/ : /^-+([^-=][^=]*)/).exec(arg.trim()) ?? [];
  return name ?? null;
}
