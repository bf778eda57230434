import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, type ReactNode, useContext } from 'react';

const useStyles = makeStyles({
  root: {
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
    // What cannot be changed is still there to be read.
    '& input:disabled:not([type=checkbox]), & textarea:disabled, & select:disabled': {
      color: tokens.colorNeutralForeground1,
      opacity: 1,
      cursor: 'default',
    },
  },
});

const FrozenContext = createContext(false);

/** Whether what is around can be read only: then nothing is offered that would only be refused. */
export function useFrozen(): boolean {
  return useContext(FrozenContext);
}

/** Fields that can be read only, while the record they belong to is closed. */
export function Frozen({ when, children }: { when: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <FrozenContext value={when}>
      <fieldset disabled={when} className={styles.root}>
        {children}
      </fieldset>
    </FrozenContext>
  );
}
