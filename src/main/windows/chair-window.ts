import { join } from 'node:path';
import { type BrowserWindow, screen } from 'electron';
import { z } from 'zod';
import type { shellProcedures } from '../../shared/contract/index.ts';
import type { Handlers } from '../../shared/contract/procedure.ts';
import type { Preferences } from '../../shared/contract/procedures/app.ts';
import type { SpeakingNow } from '../../shared/contract/procedures/chair.ts';
import type { StoreProcess } from '../ipc/store-process.ts';
import { unwrap } from '../ipc/unwrap.ts';
import { chairMayAsk } from '../ipc/window-roles.ts';
import { readJson, writeJson } from '../platform/json-file.ts';
import { chooseDisplay } from './choose-display.ts';
import { secureWindow } from './window.ts';

interface Dependencies {
  readonly store: () => StoreProcess;
  readonly main: () => BrowserWindow;
  readonly preload: string;
  readonly icon: string;
  /** The address of the program's page. */
  readonly page: string;
  readonly userData: string;
  readonly preferences: () => Preferences;
  readonly eventChannel: string;
}

type Names = 'chair.toggle' | 'chair.speaking' | 'chair.look';

interface ChairWindow {
  readonly handlers: Handlers<Pick<typeof shellProcedures, Names>>;
  /** Whether a message comes from this window. */
  holds(contents: Electron.WebContents): boolean;
  /** Something it shows may have changed. */
  refresh(): void;
  close(): void;
}

const remembered = z.object({ display: z.number() });

/**
 * The second window, in large type for the chair or the projector. It shows what the store gives it of one meeting and
 * can do nothing else; Esc in it, or the key that opened it, closes it. The screen it was on is remembered.
 */
export function chairWindow(dependencies: Dependencies): ChairWindow {
  const { store, main, userData, preferences, eventChannel } = dependencies;
  const file = join(userData, 'chair-window.json');
  let window: BrowserWindow | null = null;
  let speaking: SpeakingNow | null = null;

  function open(): void {
    const own = screen.getDisplayMatching(main().getBounds()).id;
    const last = readJson(file, remembered)?.display;
    const { bounds, fullScreen } = chooseDisplay(screen.getAllDisplays(), own, last);
    const opened = secureWindow(dependencies.preload, chairMayAsk, {
      ...bounds,
      show: false,
      icon: dependencies.icon,
    });
    window = opened;
    opened.once('ready-to-show', () => {
      if (fullScreen) opened.setFullScreen(true);
      // If it has a screen of its own, the main window keeps the focus.
      if (fullScreen) opened.showInactive();
      else opened.show();
    });
    opened.on('close', () => {
      writeJson(file, { display: screen.getDisplayMatching(opened.getBounds()).id });
    });
    opened.on('closed', () => {
      window = null;
    });
    void opened.loadURL(`${dependencies.page}#/chair`);
  }

  function refresh(): void {
    window?.webContents.send(eventChannel, 'chair-changed', {});
  }

  async function board() {
    if (speaking === null) return null;
    const answer = await store().call('chair.board', speaking);
    // Another file without this meeting may have been opened.
    if (!answer.ok && answer.error.code === 'not-found') return null;
    return unwrap(answer);
  }

  return {
    handlers: {
      'chair.toggle': ({ meetingId }) => {
        if (speaking?.meetingId !== meetingId) speaking = { meetingId, speakerId: null, speakerText: '' };
        if (window !== null) {
          window.close();
          return false;
        }
        open();
        return true;
      },
      'chair.speaking': (now) => {
        speaking = now;
        refresh();
        return null;
      },
      'chair.look': async () => {
        const { language, appearance } = preferences();
        return { board: await board(), language, appearance };
      },
    },
    holds: (contents) => contents === window?.webContents,
    refresh,
    close: () => window?.close(),
  };
}
