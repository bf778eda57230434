import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular, EyeRegular } from '@fluentui/react-icons';
import { type FormEvent, useId, useState } from 'react';
import type { SavedViewView } from '../../../shared/records/views.ts';
import { call } from '../../platform/bridge/bridge.ts';
import { useT } from '../../platform/i18n.ts';
import { useNotices } from '../../platform/notices.tsx';
import { useRemoval } from '../records/useRemoval.ts';
import { DropDown } from './DropDown.tsx';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '40vh', overflowY: 'auto' },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  open: { flex: '1 1 0', justifyContent: 'flex-start' },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface ViewMenuProps {
  readonly list: SavedViewView['list'];
  /** All views that were saved, of every list. */
  readonly views: readonly SavedViewView[];
  /** How the list is shown now, as a view keeps it. */
  settings(): string;
  onOpen(settings: string): void;
  onUsual(): void;
}

/** Ways of showing the list that were given a name; they are in the file, for everybody who works with it. */
export function ViewMenu({ list, views, settings, onOpen, onUsual }: ViewMenuProps) {
  const styles = useStyles();
  const t = useT();
  const id = useId();
  const remove = useRemoval();
  const { tell, tellError } = useNotices();
  const [name, setName] = useState('');
  const own = views.filter((view) => view.list === list);

  const save = (event: FormEvent, close: () => void) => {
    event.preventDefault();
    const given = name.trim();
    if (given === '') return;
    const same = own.find((view) => view.name === given);
    const fields = { list, name: given, settings: settings() };
    const saving =
      same === undefined
        ? call('record.add', { type: 'savedView', fields })
        : call('record.edit', { type: 'savedView', id: same.id, fields });
    saving.then(({ action }) => {
      setName('');
      close();
      tell(t('lists.viewSaved', { name: given }), { action });
    }, tellError);
  };
  return (
    <DropDown label={t('lists.views')} icon={<EyeRegular />}>
      {(close) => (
        <>
          <Button
            appearance="subtle"
            className={styles.open}
            onClick={() => {
              close();
              onUsual();
            }}
          >
            {t('lists.usualView')}
          </Button>
          {own.length === 0 ? (
            <p className={styles.none}>{t('lists.noViews')}</p>
          ) : (
            <ul className={styles.list}>
              {own.map((view) => (
                <li key={view.id} className={styles.item}>
                  <Button
                    appearance="subtle"
                    className={styles.open}
                    aria-label={t('lists.openView', { name: view.name })}
                    onClick={() => {
                      close();
                      onOpen(view.settings);
                    }}
                  >
                    {view.name}
                  </Button>
                  <Button
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={t('lists.removeView', { name: view.name })}
                    onClick={() => void remove({ type: 'savedView', id: view.id }, view.name)}
                  />
                </li>
              ))}
            </ul>
          )}
          <form onSubmit={(event) => save(event, close)} className={styles.form}>
            <label htmlFor={id}>{t('lists.viewName')}</label>
            <Input
              id={id}
              value={name}
              placeholder={t('lists.viewHint')}
              onChange={(_event, data) => setName(data.value)}
            />
            <Button type="submit" disabled={name.trim() === ''}>
              {t('lists.saveView')}
            </Button>
          </form>
        </>
      )}
    </DropDown>
  );
}
