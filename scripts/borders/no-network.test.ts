import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inRoot } from '../process/paths.ts';

/** What Node and Electron have for talking to other PCs; Chromium's own ways are cut in main/start/no-network.ts. */
const WAYS_OUT =
  /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns(?:\/promises)?|inspector)'|\b(?:net|autoUpdater|crashReporter)\b[^;]*from 'electron'/;

it('no source of the program imports anything that talks to other PCs', () => {
  const sources = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name),
  );
  expect(sources.length).toBeGreaterThan(500);
  expect(sources.filter((name) => WAYS_OUT.test(readFileSync(join(inRoot('src'), name), 'utf8')))).toEqual(
    [],
  );
  expect(WAYS_OUT.test(`import { connect } from 'node:net';`)).toBe(true);
  expect(WAYS_OUT.test(`import { app, net } from 'electron';`)).toBe(true);
});
