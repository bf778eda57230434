import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppStatus } from '../../shared/contract/procedures/app.ts';
import { RosterImportProvider } from '../features/collaborators/import/importing.tsx';
import { FileBanner } from '../features/files/FileBanner.tsx';
import { useFileSwitch } from '../features/files/useFileSwitch.ts';
import { HistoryProvider, HistorySide } from '../features/history/HistorySide.tsx';
import { DropArea } from '../features/merging/DropArea.tsx';
import { MergeProvider } from '../features/merging/MergeProvider.tsx';
import { readAhead } from '../platform/bridge/queries.ts';
import { KeyHelpProvider } from '../ui/layout/KeyHelp.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Footer } from './Footer.tsx';
import { Navigation } from './Navigation.tsx';
import { Screens } from './Screens.tsx';
import { StoreScreen } from './StoreScreen.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './useShortcuts.ts';
import { useTroubles } from './useTroubles.ts';

const READY = { state: 'ready' } as const;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    height: '100%',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateAreas: '"nav top top" "nav main side" "nav foot foot"',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  main: {
    gridArea: 'main',
    // Words for screen readers stand outside the flow: they scroll with the screen they belong to.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflow: 'auto',
    // Without it everything moves aside when a list grows longer than the window.
    scrollbarGutter: 'stable',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    outlineStyle: 'none',
  },
});

/** Navigation, top bar and footer around the screen in use. */
export function Shell({ status }: { status: AppStatus }) {
  const { store } = status;
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  useShortcuts();
  useTroubles();
  const leaving = useFileSwitch(status.file.chosen);

  // Once the file has been open, its screens stay, whatever becomes of the store: there may be words in them.
  const [opened, setOpened] = useState(false);
  if (store.state === 'ready' && !opened) setOpened(true);

  const isOpen = store.state === 'ready' ? status.file.opening : null;
  useEffect(() => (isOpen === null ? undefined : readAhead()), [isOpen]);

  // A screen begins at its top, unless its own effects, which come later, look for a place further down.
  const scrolled = useRef(path);
  useLayoutEffect(() => {
    if (scrolled.current === path) return;
    scrolled.current = path;
    main.current?.scrollTo(0, 0);
  }, [path]);

  // A screen that put the focus nowhere leaves it on the body, where arrows and Page Down do nothing.
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    if (document.activeElement === document.body) main.current?.focus();
  }, [path]);

  return (
    <KeyHelpProvider>
      <HistoryProvider where={path}>
        <div className={styles.root}>
          <Navigation />
          <TopBar status={status} />
          <main ref={main} tabIndex={-1} className={styles.main}>
            {opened && !leaving ? (
              <ErrorBoundary where={path}>
                <FileBanner file={status.file} />
                <MergeProvider>
                  <DropArea>
                    <RosterImportProvider>
                      <Screens />
                    </RosterImportProvider>
                  </DropArea>
                </MergeProvider>
              </ErrorBoundary>
            ) : (
              <StoreScreen store={store} />
            )}
          </main>
          <HistorySide />
          <Footer store={opened ? store : READY} />
        </div>
      </HistoryProvider>
    </KeyHelpProvider>
  );
}
