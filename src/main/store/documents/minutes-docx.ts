import type { Paper } from '../../../shared/minutes/document.ts';
import type { Profile } from '../../../shared/minutes/profile.ts';
import { paperDocx } from './paper-docx.ts';

/** The minutes as the bytes of a .docx file: a paper standing upright. */
export async function minutesDocx(minutes: Paper, profile: Profile): Promise<Uint8Array> {
  return paperDocx(minutes, profile);
}
