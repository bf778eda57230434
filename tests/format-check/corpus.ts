import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianPython } from '../../scripts/system/needs.ts';
import { type ProfileId, profiles } from '../../src/shared/documents/profile.ts';
import { documentKinds } from '../../src/shared/records/document-kinds.ts';
import { profileIds } from '../../src/shared/records/profile-ids.ts';
import { type Fullness, ownPaper } from '../docx/own-papers.ts';
import { faultyPapers } from './faulty-papers.ts';
import type { PaperOrder } from './paper-order.ts';
import { rightPapers } from './right-papers.ts';

/** A paper of the corpus, the guide it is checked by, and all that must be found in it: "part rule". */
export interface CorpusPaper {
  readonly name: string;
  readonly file: Uint8Array;
  readonly guide: ProfileId;
  readonly expected: readonly string[];
}

const GENERATOR = join(import.meta.dirname, 'papers.py');
/**
 * Right papers that LibreOffice opened, saved as .odt, and saved as .docx again. Their names begin with their guide;
 * what LibreOffice itself loses on the way (lines below frames, the first paragraph of a content control) is not here.
 */
const LIBREOFFICE = join(import.meta.dirname, 'libreoffice');

const orders: readonly PaperOrder[] = [...rightPapers, ...faultyPapers];

/** All papers: by python-docx, by LibreOffice, and by this program. */
export async function corpus(): Promise<CorpusPaper[]> {
  return [...byPython(), ...byLibreOffice(), ...(await byOurselves())];
}

function byPython(): CorpusPaper[] {
  const folder = mkdtempSync(join(tmpdir(), 'giaoban-corpus-'));
  try {
    execFileSync(debianPython, ['-B', GENERATOR, folder], { input: JSON.stringify(orders) });
    return orders.map((order) => paperOf(order, join(folder, `${order.name}.docx`), order.name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function byLibreOffice(): CorpusPaper[] {
  return readdirSync(LIBREOFFICE).map((file) => {
    const guide = profileIds.find((id) => file.startsWith(id)) ?? 'hd05';
    return { name: `libreoffice ${file}`, file: readFileSync(join(LIBREOFFICE, file)), guide, expected: [] };
  });
}

async function byOurselves(): Promise<CorpusPaper[]> {
  const papers: CorpusPaper[] = [];
  for (const profile of profiles) {
    for (const kind of documentKinds) {
      const fullness: Fullness = papers.length % 2 === 0 ? 'full' : 'empty';
      const file = await ownPaper(kind, fullness, profile);
      papers.push({ name: `own ${kind} ${fullness} ${profile.id}`, file, guide: profile.id, expected: [] });
    }
  }
  return papers;
}

function paperOf({ guide, expected }: PaperOrder, path: string, name: string): CorpusPaper {
  return { name, file: readFileSync(path), guide, expected };
}
