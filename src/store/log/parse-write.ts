import { z } from 'zod';
import { ExpectedError } from '../../shared/contract/errors.ts';
import { type FieldValue, type RecordType, recordTypes } from '../../shared/records/index.ts';
import type { Write } from './write.ts';

function writeOf<T extends string, S extends z.ZodRawShape>(type: T, { schema }: { schema: z.ZodObject<S> }) {
  const fields = schema.partial().extend({ deleted: z.boolean().optional() }).strict();
  return z.object({ type: z.literal(type), id: z.string(), fields });
}

const write = z.discriminatedUnion('type', [
  writeOf('meeting', recordTypes.meeting),
  writeOf('agendaItem', recordTypes.agendaItem),
  writeOf('guest', recordTypes.guest),
  writeOf('attendance', recordTypes.attendance),
  writeOf('task', recordTypes.task),
  writeOf('entry', recordTypes.entry),
  writeOf('entryTopic', recordTypes.entryTopic),
  writeOf('entryAgency', recordTypes.entryAgency),
  writeOf('topic', recordTypes.topic),
  writeOf('locality', recordTypes.locality),
  writeOf('agency', recordTypes.agency),
  writeOf('collaborator', recordTypes.collaborator),
  writeOf('office', recordTypes.office),
  writeOf('collaboratorGroup', recordTypes.collaboratorGroup),
  writeOf('snippet', recordTypes.snippet),
  writeOf('savedView', recordTypes.savedView),
  writeOf('document', recordTypes.document),
  writeOf('documentEdit', recordTypes.documentEdit),
  writeOf('documentMask', recordTypes.documentMask),
  writeOf('signedMinutes', recordTypes.signedMinutes),
  writeOf('form', recordTypes.form),
  writeOf('profileNumber', recordTypes.profileNumber),
]);

interface Given extends Pick<Write, 'replacing' | 'seeing'> {
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/**
 * Parses a write whose type and fields are only known at run time; the registry of records says which fields there are
 * and what they can hold.
 * @throws ExpectedError invalid-input for a field the type does not have, or a value it cannot hold.
 */
export function anyWrite(type: RecordType, id: string, { fields, replacing, seeing }: Given): Write {
  const parsed = write.safeParse({ type, id, fields });
  if (!parsed.success) throw new ExpectedError('invalid-input', undefined, { cause: parsed.error });
  return { ...parsed.data, ...(replacing && { replacing }), ...(seeing && { seeing }) };
}
