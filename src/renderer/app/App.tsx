import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { speak } from '../platform/i18n.ts';
import { NoticesProvider } from '../platform/notices.tsx';
import { useAppStatus, useFollowing } from '../platform/status.ts';
import { darkTheme, lightTheme } from '../platform/theme.ts';
import { useDark } from '../platform/useDark.ts';
import { QueryResult } from '../ui/layout/QueryResult.tsx';
import { Shell } from './Shell.tsx';

const usePage = makeStaticStyles({
  body: { margin: 0, overflow: 'hidden' },
  // A list to choose from is as wide as its longest name, however narrow the window.
  '.fui-Select, .fui-Select__select': { minWidth: 0 },
});

const useStyles = makeStyles({
  root: { height: '100vh', fontVariantNumeric: 'tabular-nums' },
});

/** The window: its appearance and language, the address it shows, and the line where things are told. */
export function App() {
  usePage();
  const styles = useStyles();
  const status = useAppStatus();
  useFollowing();
  const preferences = status.data?.preferences;
  const dark = useDark(preferences?.appearance ?? 'system');
  const language = preferences?.language ?? 'vi';
  useEffect(() => speak(language), [language]);
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      className={styles.root}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
    >
      {/* Another file, another window: nothing of the one before stays, what could be undone least of all. */}
      <NoticesProvider key={status.data?.file.opening}>
        <Router hook={useHashLocation}>
          <QueryResult answer={status}>{(known) => <Shell status={known} />}</QueryResult>
        </Router>
      </NoticesProvider>
    </FluentProvider>
  );
}
