import { z } from 'zod';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { speakingProcedures } from '../../shared/contract/procedures/speaking.ts';
import { linkId } from '../../shared/records/link-id.ts';
import { currentStamps, wasShown } from '../log/current-values.ts';
import { EVERYTHING, seenPosition } from '../log/seen.ts';
import type { Write } from '../log/write.ts';
import { mustExist } from '../records/crud.ts';
import { keysBehind, moveBehind } from '../records/positions.ts';
import { commit, type OpenFile } from '../session/open-file.ts';
import { type Readable, readAll } from '../sqlite/handles.ts';

export const speakingHandlers: Handlers<typeof speakingProcedures, [OpenFile]> = {
  'speaking.register': ({ meetingId, collaboratorId }, file) => {
    mustExist(file.db, 'meeting', meetingId);
    mustExist(file.db, 'collaborator', collaboratorId);
    const turns = turnsOf(file.db, meetingId);
    if (turns.some((turn) => turn.collaboratorId === collaboratorId)) return { action: null };
    const position = keysBehind(turns.at(-1)?.position, 1)[0] ?? '';
    const write = turnWrite(file, meetingId, collaboratorId, position);
    return { action: commit(file, 'speaking.register', [write]) };
  },

  'speaking.move': ({ meetingId, collaboratorId, afterId }, file) => {
    const others = turnsOf(file.db, meetingId).filter((turn) => turn.collaboratorId !== collaboratorId);
    const keys = moveBehind(
      others.map((turn) => ({ id: turn.collaboratorId, position: turn.position })),
      collaboratorId,
      afterId,
    );
    const writes = [...keys].map(([id, position]) => turnWrite(file, meetingId, id, position));
    return { action: commit(file, 'speaking.move', writes) };
  },

  'speaking.withdraw': ({ meetingId, collaboratorId }, file) => ({
    action: commit(file, 'speaking.withdraw', offTheList(file.db, meetingId, collaboratorId)),
  }),
};

/** The write that takes somebody off the speaking list; none if they are not on it. */
export function offTheList(db: Readable, meetingId: string, collaboratorId: string | null): Write[] {
  const turn = turnsOf(db, meetingId).find((one) => one.collaboratorId === collaboratorId);
  if (turn === undefined) return [];
  return [{ type: 'attendance', id: turn.id, fields: { speakingPosition: '' } }];
}

const turn = z.object({ id: z.string(), collaboratorId: z.string(), position: z.string() });

/** The speakers who asked to speak, in order. */
function turnsOf(db: Readable, meetingId: string) {
  return readAll(
    db,
    turn,
    `SELECT id, collaborator_id AS collaboratorId, speaking_position AS position FROM attendance
    WHERE meeting_id = ? AND NOT deleted AND speaking_position <> '' ORDER BY speaking_position, id`,
    meetingId,
  );
}

/**
 * The write that gives somebody a turn. A person without an attendance record at this meeting gets one, still unmarked.
 * If the record was removed elsewhere since, the turn is written beside the removal, so that people are asked.
 */
function turnWrite(
  { db, author }: OpenFile,
  meetingId: string,
  collaboratorId: string,
  speakingPosition: string,
): Write {
  const id = linkId(meetingId, collaboratorId);
  const seen = seenPosition(db, author);
  const type = 'attendance';
  if (!wasShown(db, type, id, seen)) {
    const listed = { meetingId, collaboratorId, deleted: false, state: 'invited' } as const;
    return { type, id, fields: { ...listed, speakingPosition } };
  }
  if (wasShown(db, type, id, EVERYTHING)) return { type, id, fields: { speakingPosition } };
  const replacing = { deleted: currentStamps(db, type, id, seen).get('deleted') ?? [] };
  return { type, id, fields: { deleted: false, speakingPosition }, replacing };
}
