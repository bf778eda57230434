import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import { errorSentence, useT } from '../../platform/i18n.ts';
import { anchorOf } from '../../ui/combo/ChoiceList.tsx';
import { VisuallyHidden } from '../../ui/layout/VisuallyHidden.tsx';
import { Hints } from './Hints.tsx';
import { optionElementId, ResultList } from './ResultList.tsx';
import { ResultPanel } from './ResultPanel.tsx';
import { Understood } from './Understood.tsx';
import { useSearch } from './useSearch.ts';
import { useSearchKey } from './useSearchKey.ts';

const useStyles = makeStyles({
  root: { flex: '0 1 26rem', minWidth: '12rem' },
  input: { width: '100%' },
  key: { color: tokens.colorNeutralForeground3, fontFamily: 'inherit', fontSize: tokens.fontSizeBase200 },
  nothing: { margin: 0, padding: tokens.spacingHorizontalS },
});

/** The one box that finds everything: Ctrl+K from anywhere, results as somebody types, Enter goes to the place. */
export function SearchBox() {
  const styles = useStyles();
  const t = useT();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useSearchKey(input);
  const search = useSearch(input);
  const { text, isOpen, groups, active, found, error } = search;
  const hasList = isOpen && groups.length > 0;
  const ofRecords = groups.filter(({ kind }) => kind !== 'names' && kind !== 'things');
  const isCounted = ofRecords.every(({ counted }) => counted !== null);
  const total = ofRecords.reduce((sum, { counted }) => sum + (counted?.count ?? 0), 0);
  return (
    <search className={styles.root}>
      <Input
        ref={input}
        className={styles.input}
        style={anchorOf(listId)}
        size="small"
        role="combobox"
        aria-label={t('search.label')}
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? listId : undefined}
        aria-activedescendant={hasList && active ? optionElementId(listId, active.id) : undefined}
        aria-keyshortcuts="Control+K"
        autoComplete="off"
        spellCheck={false}
        contentBefore={<SearchRegular aria-hidden />}
        contentAfter={<kbd className={styles.key}>Ctrl+K</kbd>}
        placeholder={t('search.placeholder')}
        value={text}
        onChange={(_event, { value }) => search.type(value)}
        onFocus={search.open}
        onBlur={search.leave}
        onKeyDown={search.onKeyDown}
      />
      {isOpen && (
        <ResultPanel anchor={listId}>
          {text.trim() === '' && <Hints />}
          {found !== undefined && <Understood found={found} />}
          {error !== null && (
            <p role="alert" className={styles.nothing}>
              {errorSentence(t, error)}
            </p>
          )}
          {hasList && (
            <ResultList id={listId} groups={groups} activeId={active?.id ?? null} onPick={search.take} />
          )}
          {search.isNothing && (
            <p className={styles.nothing}>
              {t('search.nothing')}. {t('search.nothingText')}
            </p>
          )}
        </ResultPanel>
      )}
      <VisuallyHidden>
        <span role="status">{hasList && isCounted ? t('search.found', { count: total }) : ''}</span>
      </VisuallyHidden>
    </search>
  );
}
