import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openMeeting } from '../../src/shared/contract/procedures/meeting.ts';
import { collaborator } from '../../src/shared/records/collaborator.ts';
import { agendaItem, guest, task } from '../../src/shared/records/meeting.ts';
import { locality, office } from '../../src/shared/records/reference-lists.ts';
import { root } from '../process/paths.ts';

const briefing = z.strictObject({
  office: office.partial(),
  localities: z.array(locality.partial().required({ name: true })),
  /** Collaborators name their locality; the program gives both their ids. */
  collaborators: z.array(
    collaborator
      .omit({ localityId: true })
      .partial()
      .required({ code: true })
      .extend({ locality: z.string() }),
  ),
  meeting: openMeeting.partial(),
  agenda: z.array(agendaItem.omit({ meetingId: true, position: true })),
  guests: z.array(guest.omit({ meetingId: true, position: true })),
  absent: z.array(z.strictObject({ code: z.string(), reason: z.string() })),
  tasks: z.array(task.omit({ meetingId: true, position: true, entryId: true }).partial()),
  entries: z.array(
    z.strictObject({
      /** The code of a collaborator, or a speaker who is not on the roster. */
      speaker: z.string().optional(),
      speakerText: z.string().optional(),
      locality: z.string(),
      topics: z.array(z.string()),
      agencies: z.array(z.string()),
      content: z.string(),
      saidAt: z.string().optional(),
    }),
  ),
});
export type Briefing = z.infer<typeof briefing>;

/** A briefing of resources/demo, as it was written down by hand. */
export function readBriefing(name: string): Briefing {
  return briefing.parse(JSON.parse(readFileSync(join(root, 'resources/demo', `${name}.json`), 'utf8')));
}
