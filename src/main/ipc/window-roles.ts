import type { printerProcedures } from '../../shared/contract/procedures/printer.ts';

/**
 * The kinds of windows: the one people work in, the one shown to the room, and a hidden one that draws for the printer.
 */
export type WindowRole = 'main' | 'chair' | 'printer';

/** The only request of the window for the room; it writes nothing and reads nothing else. */
export const chairMayAsk = ['chair.look'] as const;

/** Requests for the paper to draw, and for reporting progress. */
export const printerMayAsk = [
  'printer.take',
  'printer.laidOut',
  'printer.drawn',
  'printer.failed',
] as const satisfies readonly (keyof typeof printerProcedures)[];

const open: Readonly<Record<Exclude<WindowRole, 'main'>, readonly string[]>> = {
  chair: chairMayAsk,
  printer: printerMayAsk,
};

/** Whether a window of this kind may ask for a procedure of the contract. */
export function mayAsk(role: WindowRole, procedure: string): boolean {
  return role === 'main' ? !printerMayAsk.some((name) => name === procedure) : open[role].includes(procedure);
}
