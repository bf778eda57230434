import type { Locator, Page } from '@playwright/test';
import { expect } from './launch.ts';

/** The table of all entries. */
export const table = (window: Page): Locator => window.getByRole('grid', { name: 'Nội dung' });
/** A row by its place in the list, from 1. */
export const row = (window: Page, number: number): Locator =>
  table(window).locator(`tbody tr[aria-rowindex="${number + 1}"]`);
export const status = (window: Page): Locator => window.getByRole('main').getByRole('status').first();

export async function openEntries(window: Page): Promise<void> {
  await window.evaluate(`location.hash = '#/entries'`);
  await expect(row(window, 1)).toBeVisible({ timeout: 120_000 });
}

export const columnOf = (window: Page, name: string): Locator =>
  table(window).getByRole('columnheader', { name, exact: true });

/** The texts of a column of all rows in sight, in order. */
export async function cells(window: Page, name: string): Promise<string[]> {
  const at = Number(await columnOf(window, name).getAttribute('aria-colindex'));
  return table(window).locator(`tbody td[aria-colindex="${at}"]`).allTextContents();
}

/** The cell the keyboard is in, as screen readers are told. */
export async function inUse(window: Page): Promise<string | null> {
  const id = await table(window).getAttribute('aria-activedescendant');
  return window.locator(`[id="${id}"]`).textContent();
}
