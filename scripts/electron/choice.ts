/** A real Electron that is ready to run. */
export interface Runtime {
  /** Full path of the executable. */
  readonly executable: string;
  /** Electron's version, e.g. `45.4.1`. */
  readonly version: string;
  readonly source: 'official' | 'registry';
}

export interface Situation {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  /** What an earlier run left in node_modules, complete and of the right version. */
  readonly installed: Runtime['source'] | undefined;
  /** When the official download was last found out of reach, in milliseconds since 1970. */
  readonly unreachableSince: number | undefined;
  readonly now: number;
}

export type Choice =
  /** Run what is installed. */
  | 'installed'
  /** Run the official installer; there is no other source for this system. */
  | 'official'
  /** Ask whether the official download answers; if it does not, take the one from the registry. */
  | 'ask'
  | 'registry';

/**
 * For how long "the official download is out of reach" is believed. Asking costs up to 10 s each time, so not
 * every run may ask; but networks change, so the answer must not be believed for ever.
 */
export const unreachableForMs = 24 * 60 * 60 * 1000;

export function choose({ platform, arch, installed, unreachableSince, now }: Situation): Choice {
  if (installed === 'official') return 'installed';
  if (platform !== 'linux' || arch !== 'x64') return 'official';
  const age = unreachableSince === undefined ? Number.POSITIVE_INFINITY : now - unreachableSince;
  if (age < 0 || age >= unreachableForMs) return 'ask';
  return installed === 'registry' ? 'installed' : 'registry';
}

/** The one line that says which runtime runs. */
export function describeRuntime({ version, source }: Runtime): string {
  return source === 'official'
    ? `Electron ${version} (official)`
    : `Electron ${version} (from the npm registry, sha256 verified; the official download is out of reach)`;
}
