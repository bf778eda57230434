import type { ElectronApplication, Page } from 'playwright';
import { windowProcedures } from '../../src/shared/contract/index.ts';
import { connect } from '../../src/shared/contract/serve.ts';
import { answerEnvelope } from '../../src/shared/contract/wire.ts';
import type { Ask } from './record.ts';

/**
 * Asks the program through its window, the way the window itself does: preload, gate, store.
 * @throws where an answer is an error: a demo has no use for half a meeting.
 */
export function askThrough(window: Page): Ask {
  const ask = connect(
    windowProcedures,
    async (name, input) =>
      answerEnvelope.parse(
        JSON.parse(
          await window.evaluate(`window.giaoban.call[${JSON.stringify(name)}](${JSON.stringify(input)})`),
        ),
      ),
    (name, problem) => console.error(`${name}: ${problem}`),
  );
  return async (name, input) => {
    const answer = await ask(name, input);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
    return answer.value;
  };
}

/** Answers the next save dialogs with `path`: the one part of an export that only a person can do. */
export async function saveAs(program: ElectronApplication, path: string): Promise<void> {
  await program.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Answers the next dialogs that ask for a file with `path`. */
export async function openAs(program: ElectronApplication, path: string): Promise<void> {
  await program.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}
