import { useState } from 'react';
import type { ChosenForm, FormDecisions } from '../../../../shared/contract/procedures/form.ts';
import type { FormTrace } from '../../../../shared/forms/traces.ts';
import type { MaskDecision } from '../../../../shared/records/document.ts';
import { call } from '../../../platform/bridge/bridge.ts';
import { useT } from '../../../platform/i18n.ts';
import { useNotices } from '../../../platform/notices.tsx';

/** A file that is to be a form and is not yet: what is wrong or open in it, and which form it is to replace. */
export interface Refused {
  readonly chosen: ChosenForm;
  readonly replaces: string | null;
  /** What people decided so far about words of the form itself. */
  readonly decisions: FormDecisions;
}

/** A file that became a form, and what of it was left out. */
export interface Taken {
  readonly name: string;
  readonly removed: readonly FormTrace[];
}

/** Choosing Word files to be forms, and what came of the last one. */
export interface FormFile {
  readonly refused: Refused | null;
  readonly taken: Taken | null;
  /** Why the last file could not even be read. */
  readonly error: unknown;
  readonly isBusy: boolean;
  choose(replaces: string | null): void;
  /** Looks at the refused file again, once it was mended or all was decided about. */
  again(): void;
  decide(quote: string, decision: MaskDecision): void;
  letGo(): void;
}

/** @param onTaken with the id of a form that was added or renewed */
export function useFormFile(onTaken: (id: string) => void): FormFile {
  const t = useT();
  const { tell } = useNotices();
  const [refused, setRefused] = useState<Refused | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);

  const look = (asked: Promise<ChosenForm | null>, replaces: string | null, decisions: FormDecisions) => {
    setBusy(true);
    setError(null);
    asked
      .then((chosen) => {
        if (chosen === null) return;
        const { form } = chosen;
        setRefused(form === null ? { chosen, replaces, decisions } : null);
        setTaken(form === null ? null : { name: form.name, removed: chosen.removed });
        if (form === null) return;
        tell(t(replaces === null ? 'forms.added' : 'forms.renewed', { name: form.name }), {
          action: form.action,
        });
        onTaken(form.id);
      })
      .catch((failure: unknown) => setError(failure))
      .finally(() => setBusy(false));
  };

  return {
    refused,
    taken,
    error,
    isBusy,
    choose: (replaces) => look(call('form.choose', { replaces }), replaces, []),
    again: () => {
      if (refused === null) return;
      const { chosen, replaces, decisions } = refused;
      const given = { token: chosen.token, replaces, decisions: [...decisions] };
      look(call('form.chooseAgain', given), replaces, decisions);
    },
    decide: (quote, decision) => {
      if (refused === null) return;
      const others = refused.decisions.filter((each) => each.quote !== quote);
      setRefused({ ...refused, decisions: [...others, { quote, decision }] });
    },
    letGo: () => {
      setRefused(null);
      setTaken(null);
    },
  };
}
