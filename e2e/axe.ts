import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that look at colours: nothing else of a screen differs between light and dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe objects to on a page; of the dark appearance only what depends on colours, since all else was seen in light. */
export async function objections(page: Page, appearance: 'light' | 'dark' = 'light'): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (appearance === 'light' ? builder : builder.withRules(OF_COLOURS)).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
}
