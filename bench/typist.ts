import type { Page } from 'playwright';

/** ms between two keys: somebody who types fast. */
const KEY_PAUSE = 70;
/** What the typist types, as it is saved. */
export const SENTENCE = 'người dân phản ánh đường ngập khi mưa lớn';

export interface Typist {
  type(sentences: number): Promise<void>;
  /** Types whole sentences until some work is over. */
  typeUntil(work: Promise<unknown>): Promise<void>;
  /** How many sentences were typed. */
  typed(): number;
}

/** Somebody who types sentences at the desk and saves each. */
export function typistAt(window: Page): Typist {
  let typed = 0;
  async function type(sentences: number): Promise<void> {
    for (const until = typed + sentences; typed < until; typed += 1) {
      await window.getByRole('textbox', { name: 'Nội dung' }).focus();
      await window.keyboard.type(`${SENTENCE} `, { delay: KEY_PAUSE });
      await window.keyboard.press('Control+Enter');
    }
  }
  async function typeUntil(work: Promise<unknown>): Promise<void> {
    let over = false;
    const end = work.finally(() => {
      over = true;
    });
    while (!over) await type(1);
    await end;
  }
  return { type, typeUntil, typed: () => typed };
}
