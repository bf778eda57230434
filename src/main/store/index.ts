import { storeRequest } from '../../shared/contract/wire.ts';
import { createStore } from './store.ts';

const port = process.parentPort;
if (port === undefined) throw new Error('The store runs as a utility process of the program.');

const store = createStore({
  changed: (types) =>
    port.postMessage({ kind: 'changed', event: { types: [...types], wallTime: Date.now() } }),
  bug: (procedure, thrown) => port.postMessage({ kind: 'bug', procedure, report: reportOf(thrown) }),
});

// One request at a time, in the order they came: a save is durable before the next one is looked at.
let queue = Promise.resolve();
port.on('message', ({ data }) => {
  const { id, name, input } = storeRequest.parse(data);
  queue = queue.then(async () => {
    port.postMessage({ kind: 'answer', id, answer: await store.answer(name, input) });
  });
});

process.on('exit', () => store.close());

function reportOf(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : typeof thrown;
}
