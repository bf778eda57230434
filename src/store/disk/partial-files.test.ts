import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../tests/store/temporary-folder.ts';
import { writeAtomically } from './atomic-file.ts';
import { noteUnfinished, sweepUnfinished } from './partial-files.ts';

/** A process that begins to make `to`, says so, and never comes to its end. */
const endless = (to: string): string => `
  import { writeFileSync } from 'node:fs';
  import { writeAtomically } from ${JSON.stringify(new URL('./atomic-file.ts', import.meta.url))};
  writeAtomically(${JSON.stringify(to)}, (partial) => {
    writeFileSync(partial, 'nửa chừng');
    writeFileSync(partial + '-journal', 'nửa chừng');
    process.stdout.write('begun');
    return new Promise(() => setInterval(() => undefined, 1000));
  });`;

/** Leaves a note in a process that then ends. */
async function noteAndDie(note: 'noteUnfinished' | 'noteSecondName', ...names: string[]): Promise<void> {
  const code = `
    import { ${note} } from ${JSON.stringify(new URL('./partial-files.ts', import.meta.url))};
    ${note}(...${JSON.stringify(names)});`;
  await once(spawn(process.execPath, ['--input-type=module', '-e', code]), 'exit');
}

describe('a file that is made whole or not at all', () => {
  it('is gone after the next start where its maker was killed, and what was there before stays', async () => {
    const to = join(temporaryFolder(), 'copy.db');
    writeFileSync(to, 'bản trước');
    const maker = spawn(process.execPath, ['--input-type=module', '-e', endless(to)]);
    const [begun] = await Promise.race([once(maker.stdout, 'data'), once(maker, 'exit')]);
    expect(String(begun)).toBe('begun');
    sweepUnfinished();
    expect(existsSync(`${to}.partial`), 'while its maker is at work').toBe(true);
    maker.kill('SIGKILL');
    await once(maker, 'exit');
    sweepUnfinished();
    expect(readdirSync(join(to, '..'))).toEqual(['copy.db']);
  });

  it('leaves nothing where its making fails', async () => {
    const to = join(temporaryFolder(), 'copy.db');
    const failing = writeAtomically(to, (partial) => {
      writeFileSync(partial, 'nửa chừng');
      throw new Error('hỏng giữa chừng');
    });
    await expect(failing).rejects.toThrow('hỏng giữa chừng');
    expect(readdirSync(join(to, '..'))).toEqual([]);
  });

  it('takes away nothing that was not ours, whatever a note says', async () => {
    const kept = join(temporaryFolder(), 'giaoban.db');
    writeFileSync(kept, '');
    await noteAndDie('noteUnfinished', kept);
    sweepUnfinished();
    expect(existsSync(kept)).toBe(true);
    noteUnfinished(kept)();
    expect(existsSync(kept)).toBe(true);
  });

  it('takes a second name away as long as the file has its first one, and never the file', async () => {
    const [first, second] = [join(temporaryFolder(), 'giaoban.db'), 'giaoban (trước).db'];
    const aside = join(dirname(first), second);
    writeFileSync(first, 'tệp trước');
    linkSync(first, aside);
    await noteAndDie('noteSecondName', aside, first);
    sweepUnfinished();
    expect(readdirSync(dirname(first))).toEqual(['giaoban.db']);

    linkSync(first, aside);
    writeFileSync(`${first}.new`, 'tệp sau');
    renameSync(`${first}.new`, first);
    await noteAndDie('noteSecondName', aside, first);
    sweepUnfinished();
    expect(readFileSync(aside, 'utf8')).toBe('tệp trước');
    expect(readFileSync(first, 'utf8')).toBe('tệp sau');
  });
});
