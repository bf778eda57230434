import { describe, expect, it } from 'vitest';
import { chooseDisplay } from './choose-display.ts';

const desk = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } };
const projector = { id: 2, workArea: { x: 1366, y: 0, width: 1920, height: 1080 } };
const third = { id: 3, workArea: { x: -1280, y: 0, width: 1280, height: 720 } };

describe('chooseDisplay', () => {
  it('takes all of a screen the main window is not on', () => {
    expect(chooseDisplay([desk, projector], 1, undefined)).toEqual({
      bounds: projector.workArea,
      fullScreen: true,
    });
    expect(chooseDisplay([desk, projector], 2, undefined)).toEqual({
      bounds: desk.workArea,
      fullScreen: true,
    });
  });

  it('goes where it was last, if that screen is there', () => {
    expect(chooseDisplay([desk, projector, third], 1, 3).bounds).toEqual(third.workArea);
    expect(chooseDisplay([desk, projector], 1, 3).bounds).toEqual(projector.workArea);
  });

  it('leaves the main window in sight where both share a screen', () => {
    const { bounds, fullScreen } = chooseDisplay([desk], 1, undefined);
    expect(fullScreen).toBe(false);
    expect(bounds.width).toBeLessThan(desk.workArea.width);
    expect(bounds.x + bounds.width).toBe(desk.workArea.width);
    expect(chooseDisplay([desk, projector], 1, 1).fullScreen).toBe(false);
  });
});
