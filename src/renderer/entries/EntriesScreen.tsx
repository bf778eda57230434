import { useAnswer } from '../bridge/queries.ts';
import { Answered } from '../components/Answered.tsx';
import { EntriesTable } from './EntriesTable.tsx';

/** Every remark of every meeting, to be found, sorted, grouped and put in order. */
export function EntriesScreen() {
  const catalogue = useAnswer('catalogue.load', {});
  const meetings = useAnswer('table.meetings', {});
  return (
    <Answered answer={catalogue}>
      {(names) => (
        <Answered answer={meetings}>
          {(listed) => <EntriesTable catalogue={names} meetings={listed} />}
        </Answered>
      )}
    </Answered>
  );
}
