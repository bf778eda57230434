import type { StoreState } from '../../shared/contract/procedures/app.ts';
import { FailedFile } from '../features/files/FailedFile.tsx';
import { Waiting } from '../ui/layout/QueryResult.tsx';

/** What stands in place of every screen until the file is open. */
export function StoreScreen({ store }: { store: StoreState }) {
  return store.state === 'failed' ? <FailedFile error={store.error} /> : <Waiting />;
}
