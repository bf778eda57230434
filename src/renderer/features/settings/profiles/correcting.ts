import { createContext, useContext } from 'react';
import { type Profile, type ProfileFile, resolvedProfile } from '../../../../shared/documents/profile.ts';
import { guideRange, jsonAt, type Range, rangeOf } from '../../../../shared/documents/profile-overrides.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import type { T } from '../../../platform/i18n.ts';
import { jsonText, rangeText } from '../../history/correction-text.ts';

/** The profile being corrected: as it is delivered, and as it stands. */
export interface Correcting {
  readonly file: ProfileFile;
  readonly profile: Profile;
}

const CorrectingContext = createContext<Correcting | null>(null);
export const CorrectingProvider = CorrectingContext.Provider;

/** What the fields of a profile need: which values stand there, what is allowed, and how one is corrected. */
export function useCorrecting() {
  const correcting = useContext(CorrectingContext);
  if (correcting === null) throw new Error('Correcting a profile needs a CorrectingProvider above it');
  const { file } = correcting;
  return {
    ...correcting,
    range: (path: string): Range | null => rangeOf(file, path),
    correct: (path: string, value: unknown) =>
      call('profile.correct', { profileId: file.id, path, value: JSON.stringify(value) }),
    hint: (t: T, path: string, numberPath = path) => hintText(t, correcting, path, numberPath),
  };
}

/** What the guide allows, and what it says itself where that is not what stands there. */
function hintText(t: T, { file, profile }: Correcting, path: string, numberPath: string): string {
  const range = guideRange(file, numberPath);
  const delivered = jsonAt({ file, profile: resolvedProfile(file) }, path);
  // Running text has the style of the body wherever it has none of its own.
  const now = jsonAt({ file, profile }, path.replace('bases.running.', 'styles.body.'));
  return [
    range === null ? '' : t('profiles.allowed', { range: rangeText(t, range) }),
    delivered === null || delivered === now ? '' : t('profiles.delivered', { value: jsonText(t, delivered) }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
