import { existsSync } from 'node:fs';
import { findProgram } from '../process/paths.ts';
import { runQuiet } from '../process/run.ts';

/** Something of the system that is not there. */
export interface Need {
  /** What is missing, as a developer would look for it: `libnss3.so`, `Xvfb`, `font Liberation Serif`. */
  readonly what: string;
  /** Debian's package for it; where a release renamed the package, its later name comes first. */
  readonly packages: readonly string[];
}

/** Debian's packages for the libraries Electron links to; what is not listed comes along with these. */
const libraryPackages: Readonly<Record<string, readonly string[]>> = {
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libudev.so.1': ['libudev1'],
  'libX11.so.6': ['libx11-6'],
  'libxcb.so.1': ['libxcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
  'libXrandr.so.2': ['libxrandr2'],
};

/** The needs that the output of `ldd` shows: libraries it says are not found. */
export function librariesNotFound(lddOutput: string): Need[] {
  const missing = lddOutput.matchAll(/^\s*(\S+) => not found/gm);
  return [...missing].map(([, library = '']) => ({
    what: library,
    packages: libraryPackages[library] ?? [],
  }));
}

/** The libraries that an executable of this system lacks. */
export async function missingLibraries(executable: string): Promise<Need[]> {
  return librariesNotFound(await runQuiet('ldd', [executable]));
}

export const missingPrograms = (needs: readonly Need[]): Need[] =>
  needs.filter(({ what }) => findProgram(what) === undefined);

export const missingFiles = (needs: readonly Need[]): Need[] => needs.filter(({ what }) => !existsSync(what));

/** Where Debian's packages of Python modules put them; another Python on the path does not see them. */
export const debianPython = '/usr/bin/python3';

/** The modules that Debian's Python lacks, by their names in an import. */
export async function missingPythonModules(
  modules: Readonly<Record<string, readonly string[]>>,
): Promise<Need[]> {
  const needs = Object.entries(modules).map(([name, packages]) => ({
    name,
    what: `Python module ${name}`,
    packages,
  }));
  if (!existsSync(debianPython)) return needs;
  const lookUp = 'import sys, importlib.util as u; print([m for m in sys.argv[1:] if not u.find_spec(m)])';
  const missing = await runQuiet(debianPython, ['-c', lookUp, ...Object.keys(modules)]);
  return needs.filter(({ name }) => missing.includes(`'${name}'`));
}

/** The font families that fontconfig would replace by another one. */
export async function missingFonts(fonts: Readonly<Record<string, readonly string[]>>): Promise<Need[]> {
  const asked = Object.entries(fonts).map(([family, packages]) => ({
    family,
    packages,
    what: `font ${family}`,
  }));
  if (findProgram('fc-match') === undefined) return asked;
  const found = await Promise.all(
    asked.map(({ family }) => runQuiet('fc-match', ['--format=%{family}', family])),
  );
  return asked.filter(({ family }, index) => !found[index]?.includes(family));
}
