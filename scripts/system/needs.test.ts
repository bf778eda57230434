import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingMessage } from './ensure.ts';
import { debianPython, librariesNotFound, missingPrograms, missingPythonModules } from './needs.ts';

const ldd = `	linux-vdso.so.1 (0x00007fc2d3f0e000)
	libffmpeg.so => /opt/electron/libffmpeg.so (0x00007fc2d2a00000)
	libnss3.so => not found
	libasound.so.2 => not found
	libnew.so.7 => not found
	libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007fc2c4e1f000)
`;

it('finds what ldd does not find, with the package of each', () => {
  expect(librariesNotFound(ldd)).toEqual([
    { what: 'libnss3.so', packages: ['libnss3'] },
    { what: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
    { what: 'libnew.so.7', packages: [] },
  ]);
});

it('finds the programs that are not on the path', () => {
  const absent = { what: 'no-such-program-here', packages: ['nothing'] };
  const node = { what: process.platform === 'win32' ? 'node.exe' : 'node', packages: [] };
  expect(missingPrograms([node, absent])).toEqual([absent]);
});

it.runIf(existsSync(debianPython))('finds the modules that Debian’s Python does not have', async () => {
  const missing = await missingPythonModules({ json: [], no_such_module_here: ['python3-nothing'] });
  expect(missing).toMatchObject([
    { what: 'Python module no_such_module_here', packages: ['python3-nothing'] },
  ]);
});

it('tells a developer what to install', () => {
  expect(missingMessage('Electron', librariesNotFound(ldd))).toBe(
    [
      'Electron needs these, which are missing on this system:',
      '  libnss3.so (Debian: libnss3)',
      '  libasound.so.2 (Debian: libasound2)',
      '  libnew.so.7 (Debian: package unknown)',
    ].join('\n'),
  );
});
