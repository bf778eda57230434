import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef } from 'react';
import { useT } from '../../platform/i18n.ts';
import {
  isKey,
  type KeyArea,
  type KeyName,
  keyAreas,
  keyNames,
  keys,
  shownKeys,
} from '../../platform/keys/keys.ts';
import { isTextField } from '../../platform/text-field.ts';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(68rem, 94vw)',
    maxHeight: '90vh',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  hint: { flex: '1 1 0', margin: 0, color: tokens.colorNeutralForeground2 },
  areas: { marginTop: tokens.spacingVerticalS, columnWidth: '19rem', columnGap: tokens.spacingHorizontalXXL },
  area: { breakInside: 'avoid', marginBottom: tokens.spacingVerticalM },
  heading: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXXS}` },
  list: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '8.5rem minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
  },
  keys: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
  key: { fontFamily: 'inherit' },
});

const KeyHelpContext = createContext<(() => void) | null>(null);

/** The keys of every screen, on F1 anywhere and on "?" where nothing is being typed. */
export function KeyHelpProvider({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const t = useT();
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useCallback(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || !isKey(event, 'help')) return;
      if (event.key !== 'F1' && isTextField(event.target)) return;
      event.preventDefault();
      show();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [show]);

  return (
    <KeyHelpContext.Provider value={show}>
      {children}
      <dialog ref={dialog} aria-labelledby="key-help" className={styles.dialog}>
        <div className={styles.head}>
          <h2 id="key-help" className={styles.title}>
            {t('keys.title')}
          </h2>
          <p className={styles.hint}>{t('keys.hint')}</p>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={t('common.close')}
            title={`${t('common.close')} (Esc)`}
            onClick={() => dialog.current?.close()}
          />
        </div>
        <div className={styles.areas}>
          {keyAreas.map((area) => (
            <section key={area} aria-label={t(`keys.areas.${area}`)} className={styles.area}>
              <h3 className={styles.heading}>{t(`keys.areas.${area}`)}</h3>
              <dl className={styles.list}>
                {namesIn(area).map((name) => (
                  <div key={name} className={styles.row}>
                    <dt className={styles.keys}>
                      <kbd className={styles.key}>{keys[name].press.map(shownKeys).join(', ')}</kbd>
                    </dt>
                    <dd className={styles.meaning}>{t(`keys.names.${name}`)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </dialog>
    </KeyHelpContext.Provider>
  );
}

/** Opens the help for keys. */
export function useKeyHelp(): () => void {
  const show = useContext(KeyHelpContext);
  if (show === null) throw new Error('useKeyHelp needs a KeyHelpProvider above it');
  return show;
}

function namesIn(area: KeyArea): KeyName[] {
  return keyNames.filter((name) => keys[name].area === area);
}
