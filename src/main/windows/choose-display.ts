/** The properties of a screen that matter here. */
export interface Screen {
  readonly id: number;
  readonly workArea: Rectangle;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a window opens, and whether it takes the whole screen. */
export interface WindowPlacement {
  readonly bounds: Rectangle;
  readonly fullScreen: boolean;
}

/** The share of a screen it takes if the main window is on the same screen. */
const SHARE = 0.7;

/**
 * Where the window for the room opens: on its last screen, if that still exists, or on one without the main window. It
 * fills such a screen; if there is only one screen, it leaves the main window visible.
 * @param screens at least one
 * @param own the screen of the main window
 * @param last the screen it was closed on
 */
export function chooseDisplay(
  screens: readonly Screen[],
  own: number,
  last: number | undefined,
): WindowPlacement {
  const others = screens.filter(({ id }) => id !== own);
  const screen = screens.find(({ id }) => id === last) ?? others[0] ?? screens[0];
  const area = screen?.workArea ?? { x: 0, y: 0, width: 1366, height: 768 };
  if (screen !== undefined && screen.id !== own) return { bounds: area, fullScreen: true };
  const width = Math.round(area.width * SHARE);
  const height = Math.round(area.height * SHARE);
  const bounds = { x: area.x + area.width - width, y: area.y, width, height };
  return { bounds, fullScreen: false };
}
