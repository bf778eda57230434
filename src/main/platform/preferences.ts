import { join } from 'node:path';
import { type Preferences, preferences as schema } from '../../shared/contract/procedures/app.ts';
import { readJson, writeJson } from './json-file.ts';

const defaults: Preferences = { person: '', language: 'vi', appearance: 'system' };

/** The preferences of one person on one PC, stored in the folder of user data. */
export interface PreferencesFile {
  get(): Preferences;
  /** Changes some of them and returns all. */
  set(changes: { [Name in keyof Preferences]?: Preferences[Name] | undefined }): Preferences;
}

export function openPreferences(userData: string): PreferencesFile {
  const path = join(userData, 'preferences.json');
  let present: Preferences = readJson(path, schema) ?? defaults;
  return {
    get: () => present,
    set: (changes) => {
      const next = schema.parse({ ...present, ...changes });
      writeJson(path, next);
      present = next;
      return present;
    },
  };
}
