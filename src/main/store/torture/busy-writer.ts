import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { createStore } from '../store.ts';

/*
 * A process of its own that writes entries without a pause, as fast as the file takes them, and prints the number of
 * each once it was acknowledged: what a torture test kills, or copies the file from under.
 *
 * node busy-writer.ts FILE
 */
const [path = ''] = process.argv.slice(2);
const store = createStore({
  changed: () => undefined,
  progress: () => undefined,
  bug: (name, thrown) => process.stderr.write(`${name}: ${String(thrown)}\n`),
});
// Its parent ends it by closing its input, or by SIGKILL.
createInterface(process.stdin).once('close', () => {
  store.close();
  process.exit(0);
});

async function ask(name: string, input: unknown): Promise<unknown> {
  const answer = await store.answer(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
  return answer.value;
}

await ask('file.open', {
  path,
  backups: `${path}.backups`,
  device: { id: '00000000000000d1', name: 'VP-01' },
  person: 'Văn thư',
});
const made = await ask('meeting.create', { fields: { title: 'Hội nghị' } });
const { id: meetingId } = z.object({ id: z.string() }).parse(made);
for (let number = 1; ; number += 1) {
  const fields = {
    content: `Ý kiến ${number}: ${'người dân phản ánh, đề nghị xem xét. '.repeat(number % 40)}`,
  };
  await ask('entry.add', { meetingId, fields, topicIds: [], agencyIds: [] });
  process.stdout.write(`${number}\n`);
  // Lets the end of the input through.
  await setImmediate();
}
