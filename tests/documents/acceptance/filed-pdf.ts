import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** Debian's PDFBox Preflight, a validator of PDF/A-1b, and what it is made of. */
const PREFLIGHT = ['preflight', 'xmpbox', 'fontbox2', 'pdfbox2', 'commons-logging', 'commons-io']
  .concat(['javax.activation', 'jaxb-api'])
  .map((name) => `/usr/share/java/${name}.jar`);

/** What PDF/A-2 allows and PDF/A-1, the only part that Preflight knows, does not. */
const ALLOWED_SINCE =
  /^(?:1\.4 : Trailer Syntax error, \/XRef cross reference streams are not allowed|3\.1\.11 : .*: The CIDSet entry is missing for the Composite Subset|7\.11\.2 : Error on MetaData, part must be 1)$/;

/** What Preflight finds in a PDF that PDF/A-2b does not allow either. */
export async function preflightFaults(pdf: string): Promise<string[]> {
  const tried = await run('java', [
    '-cp',
    PREFLIGHT.join(':'),
    'org.apache.pdfbox.preflight.Validator_A1b',
    pdf,
  ]).catch((error: unknown) => refused.parse(error));
  const lines = `${tried.stdout}\n${tried.stderr}`.split('\n').map((line) => line.trim());
  if (!lines.some((line) => /is (?:not )?a valid PDF\/A-1b file/.test(line)))
    throw new Error(`Preflight did not look at ${pdf}: ${lines.join(' ')}`);
  return lines.filter((line) => /^\d+(?:\.\d+)* : /.test(line) && !ALLOWED_SINCE.test(line));
}

/** The program ends with an error where it finds something. */
const refused = z.object({ stdout: z.string(), stderr: z.string() });

const value = z.looseObject({});
const objects = z.object({
  qpdf: z.tuple([z.unknown(), z.record(z.string(), value)]),
});

/** A PDF as qpdf reads it: the whole text of it unpacked, and its objects. @throws if qpdf finds a fault in it */
export async function readByQpdf(
  pdf: string,
): Promise<{ text: string; catalog: Readonly<Record<string, unknown>> }> {
  const unpacked = ['--qdf', '--object-streams=disable', '--stream-data=uncompress', pdf, '-'];
  const options = { maxBuffer: 256 * 1024 * 1024 };
  await run('qpdf', ['--check', pdf], options);
  const { stdout: bytes } = await run('qpdf', unpacked, { ...options, encoding: 'latin1' });
  const { stdout: json } = await run('qpdf', ['--json', '--json-key=qpdf', pdf], options);
  const [, all] = objects.parse(JSON.parse(json)).qpdf;
  const dicts = Object.values(all).map(({ value: held }) => value.safeParse(held).data ?? {});
  const catalog = dicts.find((dict) => Reflect.get(dict, '/Type') === '/Catalog');
  if (catalog === undefined) throw new Error(`${pdf} has no catalog`);
  return { text: Buffer.from(bytes, 'latin1').toString('utf8'), catalog };
}

/** What a PDF says of itself, as poppler reads it. */
export async function propertiesOf(pdf: string): Promise<ReadonlyMap<string, string>> {
  const { stdout } = await run('pdfinfo', [pdf]);
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [, name, said] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined || said === undefined ? [] : [[name, said] as const];
    }),
  );
}

/** A bookmark, the page it leads to, and those under it. */
export interface Outline {
  readonly title: string;
  readonly destpageposfrom1: number;
  readonly kids: readonly Outline[];
}

const outline: z.ZodType<Outline> = z.lazy(() =>
  z.object({ title: z.string(), destpageposfrom1: z.number(), kids: z.array(outline) }),
);

/** The bookmarks of a PDF, as qpdf reads them. */
export async function bookmarksOf(path: string): Promise<readonly Outline[]> {
  const { stdout } = await run('qpdf', ['--json', '--json-key=outlines', path]);
  return z.object({ outlines: z.array(outline) }).parse(JSON.parse(stdout)).outlines;
}
