import type { printerProcedures } from '../../shared/contract/procedures/printer.ts';

/** The kinds of windows: the one people work in, the one the room looks at, and one nobody sees that draws for the printer. */
export type WindowRole = 'main' | 'chair' | 'printer';

/** The one thing the window for the room asks; it writes nothing and reads nothing else. */
export const chairMayAsk = ['chair.look'] as const;

/** The paper it is to draw, and to say how far it is. */
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
