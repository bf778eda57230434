import { storeRequest } from '../shared/contract/wire.ts';
import { sweepUnfinished } from './disk/partial-files.ts';
import { createStore } from './store.ts';

const port = process.parentPort;
if (port === undefined) throw new Error('The store runs as a utility process of the program.');

sweepUnfinished();
const store = createStore({
  changed: (types) =>
    port.postMessage({ kind: 'changed', event: { types: [...types], wallTime: Date.now() } }),
  progress: (event) => port.postMessage({ kind: 'progress', event }),
  bug: (procedure, thrown) => port.postMessage({ kind: 'bug', procedure, report: reportOf(thrown) }),
});

// Requests are handled in order, each before the next is looked at, unless it waits for something other than the file:
// so nobody's typing waits for a long document.
port.on('message', ({ data }) => {
  const { id, name, input, seen } = storeRequest.parse(data);
  void store.answer(name, input, seen).then((answer) => port.postMessage({ kind: 'answer', id, answer }));
});

process.on('exit', () => store.close());

function reportOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown;
}
