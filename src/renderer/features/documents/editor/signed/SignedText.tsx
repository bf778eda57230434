import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SignedPart } from '../../../../../shared/contract/procedures/meeting.ts';
import { wordDifference } from '../../../../../shared/text/word-difference.ts';
import { useAnswer } from '../../../../platform/bridge/queries.ts';
import { useT } from '../../../../platform/i18n.ts';
import { Pieces } from '../../../../ui/layout/Pieces.tsx';
import { QueryResult } from '../../../../ui/layout/QueryResult.tsx';
import { VisuallyHidden } from '../../../../ui/layout/VisuallyHidden.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', rowGap: tokens.spacingVerticalM, justifyItems: 'start', maxWidth: '52rem' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  text: {
    justifySelf: 'stretch',
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  signed: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorNeutralForeground1 },
  now: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  side: {
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  label: { fontWeight: tokens.fontWeightSemibold },
});

interface SignedTextProps {
  meetingId: string;
  version: number;
  onClose(): void;
}

/** The minutes as they were signed in one version; where they read otherwise now, both stand there. */
export function SignedText({ meetingId, version, onClose }: SignedTextProps) {
  const styles = useStyles();
  const t = useT();
  const answer = useAnswer('meeting.signedText', { meetingId, version });
  return (
    <section aria-label={t('documents.signedTitle', { version })} className={styles.root}>
      <p className={styles.hint}>{t('documents.signedHint', { version })}</p>
      <Button size="small" onClick={onClose}>
        {t('documents.signedHide')}
      </Button>
      <QueryResult answer={answer}>
        {({ parts }) => (
          <div className={styles.text}>
            {placed(parts).map(({ at, part, isFirst }) =>
              part.kind === 'same' ? (
                <span key={at}>{part.text}</span>
              ) : (
                <div key={at} ref={isFirst ? bringIntoSight : undefined}>
                  <Changed part={part} />
                </div>
              ),
            )}
          </div>
        )}
      </QueryResult>
    </section>
  );
}

/** Long minutes are opened where they differ. */
function bringIntoSight(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'center' });
}

interface PlacedPart {
  readonly at: number;
  readonly part: SignedPart;
  /** Whether it is the first that differs. */
  readonly isFirst: boolean;
}

function placed(parts: readonly SignedPart[]): PlacedPart[] {
  const first = parts.find(({ kind }) => kind === 'changed');
  let at = 0;
  return parts.map((part) => {
    at += part.kind === 'same' ? part.text.length : part.one.length + part.other.length;
    return { at, part, isFirst: part === first };
  });
}

function Changed({ part }: { part: Extract<SignedPart, { kind: 'changed' }> }) {
  const styles = useStyles();
  const t = useT();
  const words = wordDifference(part.one.trimEnd(), part.other.trimEnd());
  return (
    <>
      {part.one !== '' && (
        <div className={styles.side}>
          <span className={styles.label}>{t('documents.asSigned')} </span>
          <Pieces pieces={words.one} as="ins" className={styles.signed} />
        </div>
      )}
      {part.other !== '' && (
        <div className={styles.side}>
          <span className={styles.label}>{t('documents.asNow')} </span>
          <Pieces pieces={words.other} as="del" className={styles.now} />
        </div>
      )}
      <VisuallyHidden>{t('documents.signedEnd')}</VisuallyHidden>
    </>
  );
}
