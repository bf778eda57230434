import { describe, expect, it } from 'vitest';
import { windowProcedures } from '../../shared/contract/index.ts';
import { printerProcedures } from '../../shared/contract/procedures/printer.ts';
import { mayAsk, type WindowRole } from './window-roles.ts';

describe('mayAsk', () => {
  const open = (role: WindowRole) =>
    Object.keys(windowProcedures).filter((procedure) => mayAsk(role, procedure));

  it('opens the whole contract to the window people work in, but what another one draws', () => {
    expect(open('main')).toEqual(
      Object.keys(windowProcedures).filter((procedure) => !(procedure in printerProcedures)),
    );
  });

  it('opens one procedure that reads to the window for the room', () => {
    expect(open('chair')).toEqual(['chair.look']);
    expect(mayAsk('chair', 'giaoban:drop')).toBe(false);
  });

  it('opens to the window that draws for the printer only what is to be drawn', () => {
    expect(open('printer')).toEqual(Object.keys(printerProcedures));
    expect(mayAsk('printer', 'giaoban:drop')).toBe(false);
  });
});
