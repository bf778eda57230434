import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { speak, useT } from '../../platform/i18n.ts';
import { useKey } from '../../platform/keys/useKey.ts';
import { darkTheme, lightTheme } from '../../platform/theme.ts';
import { useDark } from '../../platform/useDark.ts';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ChairScreen } from './ChairScreen.tsx';

const usePage = makeStaticStyles({ body: { margin: 0, overflow: 'hidden' } });

const useStyles = makeStyles({ root: { height: '100vh', fontVariantNumeric: 'tabular-nums' } });

/** The program lets a window close itself. */
function close(): void {
  window.close();
}

/** The window for the chair or the projector: it asks one thing, and looks again whenever it is told to. */
export function ChairApp() {
  usePage();
  const styles = useStyles();
  const t = useT();
  const queries = useQueryClient();
  const answer = useAnswer('chair.look', {});
  useEffect(
    () =>
      window.giaoban.on('chair-changed', () => void queries.invalidateQueries({ queryKey: ['chair.look'] })),
    [queries],
  );
  useKey('closeChair', close);
  useKey('chairWindow', close);
  const dark = useDark(answer.data?.appearance ?? 'system');
  const language = answer.data?.language ?? 'vi';
  useEffect(() => {
    speak(language);
    document.title = t('chair.title');
  }, [language, t]);
  return (
    <FluentProvider
      theme={dark ? darkTheme : lightTheme}
      className={styles.root}
      style={{ colorScheme: dark ? 'dark' : 'light' }}
    >
      <QueryResult answer={answer}>
        {({ board }) =>
          board === null ? (
            <main>
              <EmptyState title={t('chair.nothing')} text={t('chair.nothingText')} />
            </main>
          ) : (
            <ChairScreen board={board} />
          )
        }
      </QueryResult>
    </FluentProvider>
  );
}
