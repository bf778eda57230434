import { Foreseen } from '../../../shared/contract/errors.ts';
import type { FieldValue, RecordType } from '../../../shared/records/index.ts';
import { headsOf, logOf, stampsByField } from '../changes/heads.ts';
import type { Write } from '../changes/write.ts';
import type { Readable } from '../database/handles.ts';
import { anyWrite } from '../records/any-write.ts';

/**
 * The write that settles a conflict: the value chosen replaces every value in dispute, so that the conflict closes
 * here and wherever this change travels. A deletion that is kept, or taken back, lists everything it saw.
 * @throws Foreseen not-found where nothing is known of the field; invalid-input for a value it cannot hold.
 */
export function settling(
  db: Readable,
  type: RecordType,
  id: string,
  field: string,
  value: FieldValue,
): Write {
  const heads = headsOf(logOf(db, type, id));
  const disputed = heads.filter((head) => head.field === field);
  if (disputed.length === 0) throw new Foreseen('not-found');
  return anyWrite(type, id, {
    fields: { [field]: value },
    replacing: stampsByField(disputed),
    seeing: field === 'deleted' ? stampsByField(heads) : {},
  });
}
