import { describe, expect, it } from 'vitest';
import { commandIn } from './command-line.ts';

describe('the command a start asks for', () => {
  it.each([
    [
      ['giaoban.exe', 'check', 'D:\\a.db'],
      ['check', 'D:\\a.db'],
    ],
    [
      ['giaoban.exe', 'info', 'a.db', '--json'],
      ['info', 'a.db', '--json'],
    ],
    [
      ['giaoban.exe', '--no-sandbox', '--user-data-dir=/x', 'export-minutes', 'a.db', 'quý iii', 'b.docx'],
      ['export-minutes', 'a.db', 'quý iii', 'b.docx'],
    ],
    [
      ['giaoban.exe', '--help', '--lang=en'],
      ['--help', '--lang=en'],
    ],
    [['giaoban.exe', '-h'], ['-h']],
    // Mistyped, it is answered with how to ask, not with a window.
    [
      ['giaoban.exe', 'chekc', 'a.db'],
      ['chekc', 'a.db'],
    ],
  ])('is found in %j', (argv, command) => expect(commandIn(argv, undefined)).toEqual(command));

  it.each([
    [['electron', '.', 'check', 'a.db']],
    [['electron', '--inspect=0', '.', '--no-sandbox', 'check', 'a.db']],
    [['electron', '/data/giaoban', 'check', 'a.db']],
    [['electron', 'program', 'check', 'a.db']],
  ])('is found in %j, where the folder of the program is named first', (argv) =>
    expect(commandIn(argv, true)).toEqual(['check', 'a.db']),
  );

  it.each([
    [['giaoban.exe']],
    [['giaoban.exe', 'D:\\Giao ban\\giaoban.db']],
    [['giaoban.exe', 'copy.db.age']],
    [['giaoban.exe', '/data/check']],
    [['giaoban.exe', './check']],
    [['giaoban.exe', '--file=check', '--no-sandbox']],
    // A file first is a file to open, whatever follows.
    [['giaoban.exe', 'a.db', 'check']],
  ])('is not there in %j, which means the window', (argv) => expect(commandIn(argv, undefined)).toBeNull());

  it('is not the folder of the program', () => {
    expect(commandIn(['electron', 'check'], true)).toBeNull();
    expect(commandIn(['electron', '.'], true)).toBeNull();
  });
});
