import type { StoreState } from '../../shared/contract/shell.ts';
import { Waiting } from '../components/Answered.tsx';
import { FailedFile } from '../files/FailedFile.tsx';

/** What stands in place of every screen until the file is open. */
export function StoreScreen({ store }: { store: StoreState }) {
  return store.state === 'failed' ? <FailedFile error={store.error} /> : <Waiting />;
}
