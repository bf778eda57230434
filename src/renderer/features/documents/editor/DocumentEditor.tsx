import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type {
  ComposedDocument,
  DocumentChoice,
  UnreadPart,
} from '../../../../shared/contract/procedures/document.ts';
import type { ReturnedFile } from '../../../../shared/contract/procedures/word-changes.ts';
import { allParagraphs, type MissingPart, type Paper } from '../../../../shared/documents/model.ts';
import { useAnswer } from '../../../platform/bridge/queries.ts';
import { QueryResult } from '../../../ui/layout/QueryResult.tsx';
import { BundleLink } from '../bundle/BundleLink.tsx';
import { DocumentOptions } from './DocumentOptions.tsx';
import { DocumentPages } from './DocumentPages.tsx';
import { Edits } from './Edits.tsx';
import { ExportActions } from './ExportActions.tsx';
import { focusField, NumberAndDay } from './NumberAndDay.tsx';
import { Outline } from './Outline.tsx';
import { PersonalData } from './PersonalData.tsx';
import { SignedText } from './signed/SignedText.tsx';
import { SignedVersions } from './signed/SignedVersions.tsx';
import { UnreadParts } from './UnreadParts.tsx';
import { useDocumentEditing } from './useDocumentEditing.ts';
import { WordChanges } from './word-changes/WordChanges.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '264px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // Stays in sight while the pages are read.
  side: {
    position: 'sticky',
    top: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxHeight: 'calc(100vh - 110px)',
    overflowY: 'auto',
    '@media (max-width: 1000px)': { position: 'static', maxHeight: 'none' },
  },
});

/** A document as it stands: left what can be done about it and what it still lacks, right its pages. */
export function DocumentEditor({ choice }: { choice: DocumentChoice }) {
  const answer = useAnswer('document.compose', { choice });
  const { data: unread = [] } = useAnswer('document.unread', { choice });
  return (
    <QueryResult answer={answer}>
      {(composed) => <Composed choice={choice} composed={composed} unread={unread} />}
    </QueryResult>
  );
}

interface ComposedProps {
  choice: DocumentChoice;
  composed: ComposedDocument;
  unread: readonly UnreadPart[];
}

function Composed({ choice, composed, unread }: ComposedProps) {
  const styles = useStyles();
  const side = useRef<HTMLDivElement>(null);
  const [signedVersion, setSignedVersion] = useState<number | null>(null);
  const [returned, setReturned] = useState<ReturnedFile | null>(null);
  const changing = useDocumentEditing(choice, composed);
  const { paper, personalData, edits, frozen } = composed;
  return (
    <div className={styles.root}>
      <div ref={side} className={styles.side}>
        <ExportActions choice={choice} composed={composed} unread={unread} onReturned={setReturned} />
        {choice.kind === 'minutes' && (
          <SignedVersions meetingId={choice.meetingId} shown={signedVersion} onShow={setSignedVersion} />
        )}
        <UnreadParts unread={unread} onIssuedOn={() => focusField(side.current, 'issuedOn')} />
        <PersonalData choice={choice} found={personalData} onGoTo={changing.goTo} />
        <Edits choice={choice} edits={edits} frozen={frozen} onGoTo={changing.goTo} />
        <NumberAndDay choice={choice} composed={composed} />
        <Outline
          choice={choice}
          missing={paper.missing}
          onHere={(where, what) => {
            if (where !== 'page') return focusField(side.current, where);
            const place = placeOfMissing(paper, what);
            if (place !== undefined) changing.goTo(place);
          }}
        />
        <DocumentOptions choice={choice} options={composed.options} />
        {choice.kind !== 'reminder' && <BundleLink meetingId={choice.meetingId} />}
      </div>
      {beside()}
    </div>
  );

  function beside() {
    if (returned !== null) {
      return (
        <WordChanges
          key={returned.token}
          choice={choice}
          composed={composed}
          file={returned}
          onClose={() => setReturned(null)}
        />
      );
    }
    if (choice.kind === 'minutes' && signedVersion !== null) {
      return (
        <SignedText
          meetingId={choice.meetingId}
          version={signedVersion}
          onClose={() => setSignedVersion(null)}
        />
      );
    }
    return <DocumentPages choice={choice} composed={composed} changing={changing} />;
  }
}

/** The first text that has a place to write something missing. */
function placeOfMissing(paper: Paper, what: MissingPart): string | undefined {
  return allParagraphs(paper).find(
    ({ place, runs }) => place !== undefined && runs.some(({ missing }) => missing === what),
  )?.place;
}
