import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileInArguments } from './arguments.ts';

describe('the file named at a start', () => {
  it.each([
    [['giaoban.exe', '--file=/data/a.db'], '/data/a.db'],
    [['giaoban.exe', '--file=a.db'], '/here/a.db'],
    [['giaoban.exe', '/data/Giao ban 2026.db'], '/data/Giao ban 2026.db'],
    [['giaoban.exe', '--allow-file-access', 'copy.db.age'], '/here/copy.db.age'],
    [['electron', '.', '--no-sandbox', '--file=/data/a.db'], '/data/a.db'],
  ])('is found in %j', (args, path) => {
    expect(fileInArguments(args, resolve('/here'))).toBe(resolve(path));
  });

  it.each([
    [['giaoban.exe']],
    [['/usr/lib/x.db']],
    [['giaoban.exe', '--file=']],
    [['giaoban.exe', 'minutes.docx']],
  ])('is not there in %j', (args) => expect(fileInArguments(args, '/here')).toBeNull());
});
