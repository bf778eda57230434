import { describe, expect, it } from 'vitest';
import { windowProcedures } from '../shared/contract/index.ts';
import { mayAsk } from './window-roles.ts';

describe('mayAsk', () => {
  const open = (role: 'main' | 'chair') =>
    Object.keys(windowProcedures).filter((procedure) => mayAsk(role, procedure));

  it('opens the whole contract to the window people work in', () => {
    expect(open('main')).toEqual(Object.keys(windowProcedures));
  });

  it('opens one procedure that reads to the window for the room', () => {
    expect(open('chair')).toEqual(['chair.look']);
    expect(mayAsk('chair', 'giaoban:drop')).toBe(false);
  });
});
