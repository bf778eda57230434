import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';

/* A thread that does nothing, and answers any message with how long it was ever held up, in ns: the machine's doing. */
const watch = monitorEventLoopDelay({ resolution: 5 });
watch.enable();
parentPort?.on('message', () => parentPort?.postMessage(watch.max));
