import { existsSync } from 'node:fs';
import { alone } from '../process/cache.ts';
import { findProgram } from '../process/paths.ts';
import { runQuiet } from '../process/run.ts';
import {
  missingFiles,
  missingFonts,
  missingLibraries,
  missingPrograms,
  missingPythonModules,
  type Need,
} from './needs.ts';

/** What Electron needs of a Linux system, to run and to show its window. */
export const ensureDesktop = (executable: string): Promise<void> =>
  ensure('Electron', async () => [
    ...(await missingLibraries(executable)),
    ...missingPrograms([
      { what: 'Xvfb', packages: ['xvfb'] },
      { what: 'setpriv', packages: ['util-linux'] },
      { what: 'fc-match', packages: ['fontconfig'] },
    ]),
    // The metrics of Times New Roman for the pages of documents, and every Vietnamese letter for the window.
    ...(await missingFonts({
      'Liberation Serif': ['fonts-liberation2', 'fonts-liberation'],
      'Noto Sans': ['fonts-noto-core'],
    })),
  ]);

/**
 * What the tests of documents need: LibreOffice to lay the pages out, poppler to look at them, qpdf and PDFBox's Preflight to
 * look into PDFs, and a library that writes Word files in other ways than ours.
 */
export const ensureDocumentTools = (): Promise<void> =>
  ensure('The tests of documents', async () => [
    ...missingPrograms([
      { what: 'soffice', packages: ['libreoffice-writer-nogui', 'libreoffice-writer'] },
      { what: 'pdftoppm', packages: ['poppler-utils'] },
      { what: 'qpdf', packages: ['qpdf'] },
      { what: 'java', packages: ['default-jre-headless'] },
    ]),
    ...missingFiles([
      { what: '/usr/share/java/preflight.jar', packages: ['libpdfbox2-java'] },
      { what: '/usr/share/java/jaxb-api.jar', packages: ['libjaxb-api-java'] },
      { what: '/usr/share/java/commons-io.jar', packages: ['libcommons-io-java'] },
    ]),
    ...(await missingPythonModules({ docx: ['python3-docx'] })),
    ...(await missingFonts({ 'Liberation Serif': ['fonts-liberation2', 'fonts-liberation'] })),
  ]);

/** What shows that no packet leaves the program. */
export const ensureNetworkTools = (): Promise<void> =>
  ensure('The test of the network', async () => missingPrograms([{ what: 'strace', packages: ['strace'] }]));

/** What our documents are compared with: two other ways of making a Word file. */
export const ensureDocumentRivals = (): Promise<void> =>
  ensure('The bench of documents', async () => [
    ...missingPrograms([{ what: 'pandoc', packages: ['pandoc'] }]),
    ...(await missingPythonModules({ docx: ['python3-docx'] })),
  ]);

/** What building better-sqlite3 from its sources needs. */
export const ensureCompiler = (): Promise<void> =>
  ensure('Building better-sqlite3', async () =>
    missingPrograms([
      { what: 'g++', packages: ['g++'] },
      { what: 'make', packages: ['make'] },
      { what: 'python3', packages: ['python3'] },
    ]),
  );

/** The message for a developer whose system lacks something and who has to install it. */
export function missingMessage(who: string, needs: readonly Need[]): string {
  const lines = needs.map(
    ({ what, packages }) => `  ${what} (Debian: ${packages.at(-1) ?? 'package unknown'})`,
  );
  return [`${who} needs these, which are missing on this system:`, ...lines].join('\n');
}

async function ensure(who: string, look: () => Promise<Need[]>): Promise<void> {
  if (process.platform !== 'linux') return;
  if ((await look()).length === 0) return;
  await alone(async () => {
    const missing = await look();
    if (missing.length > 0 && mayInstall()) await install(missing);
  });
  const left = await look();
  if (left.length > 0) throw new Error(missingMessage(who, left));
}

const mayInstall = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && findProgram('apt-get') !== undefined;

async function install(needs: readonly Need[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]): Promise<string> =>
    runQuiet('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], { env });
  console.log(`Installing with apt: ${needs.map(({ what }) => what).join(', ')} …`);
  await apt('update');
  const packages = await Promise.all(needs.map(({ packages }) => firstKnown(packages)));
  await apt('install', '--yes', '--no-install-recommends', ...new Set(packages.flat()));
}

/** The first of the names that this release of Debian has a package of, as a list of one or none. */
async function firstKnown(names: readonly string[]): Promise<string[]> {
  const known = await Promise.all(
    names.map(async (name) => /Candidate: (?!\(none\))/.test(await runQuiet('apt-cache', ['policy', name]))),
  );
  return names.filter((_, index) => known[index]).slice(0, 1);
}
