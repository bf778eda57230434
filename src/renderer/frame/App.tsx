import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Answered } from '../components/Answered.tsx';
import { speak } from '../i18n.ts';
import { darkTheme, lightTheme } from '../theme.ts';
import { NoticesProvider } from './notices.tsx';
import { Shell } from './Shell.tsx';
import { useAppStatus, useFollowing } from './status.ts';
import { useDark } from './useDark.ts';

const usePage = makeStaticStyles({ body: { margin: 0, overflow: 'hidden' } });

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
          <Answered answer={status}>{(known) => <Shell status={known} />}</Answered>
        </Router>
      </NoticesProvider>
    </FluentProvider>
  );
}
