import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type RefObject, useRef } from 'react';
import { Redirect, useLocation } from 'wouter';
import type { DuplicatePair, Duplicates, DuplicateType } from '../../../shared/contract/procedures/record.ts';
import type { ReferenceLists } from '../../../shared/records/views.ts';
import { useAnswer } from '../../platform/bridge/queries.ts';
import { useT } from '../../platform/i18n.ts';
import { EmptyState } from '../../ui/layout/EmptyState.tsx';
import { QueryResult } from '../../ui/layout/QueryResult.tsx';
import { ScreenHeading } from '../../ui/layout/ScreenHeading.tsx';
import { DuplicatesList } from './DuplicatesList.tsx';
import { listPath } from './duplicates-places.ts';
import { joinables } from './joinables.ts';
import { PutAsideLine } from './PutAsideLine.tsx';
import { usePutAside } from './put-aside.ts';
import { StillUsedSection } from './StillUsedSection.tsx';
import { useListFocus } from './useListFocus.ts';

/** The records of one type that may stand for the same thing, and those that are used although they were joined. */
export function DuplicatesScreen({ type }: { type: DuplicateType | null }) {
  return type === null ? (
    <Redirect to="/reference-lists/topics" replace />
  ) : (
    <OfType key={type} type={type} />
  );
}

function OfType({ type }: { type: DuplicateType }) {
  const t = useT();
  const [, navigate] = useLocation();
  const back = useRef<HTMLButtonElement>(null);
  const { isAside } = usePutAside();
  const referenceLists = useAnswer('record.lists', {});
  const duplicates = useAnswer('record.duplicates', {});
  const pairs = duplicates.data?.pairs.filter((pair) => pair.type === type && !isAside(pair));
  return (
    <>
      <ScreenHeading
        title={t('duplicates.title', { kind: t(`merging.types.${type}`) })}
        count={pairs?.length}
        subtitle={t(`duplicates.hints.${type}`)}
        actions={
          <Button ref={back} icon={<ArrowLeftRegular />} onClick={() => navigate(listPath(type))}>
            {t('duplicates.back')}
          </Button>
        }
      />
      <QueryResult answer={referenceLists}>
        {(lists) => (
          <QueryResult answer={duplicates}>
            {(found) => <Found type={type} referenceLists={lists} found={found} back={back} />}
          </QueryResult>
        )}
      </QueryResult>
    </>
  );
}

interface FoundProps {
  type: DuplicateType;
  referenceLists: ReferenceLists;
  found: Duplicates;
  back: RefObject<HTMLButtonElement | null>;
}

function Found({ type, referenceLists, found, back }: FoundProps) {
  const t = useT();
  const { isAside } = usePutAside();
  const inOrder = joinables(referenceLists, type);
  const records = new Map(inOrder.map((each) => [each.id, each]));
  const places = new Map(inOrder.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: DuplicatePair) => places.get(id) ?? inOrder.length;
  const ofType = found.pairs.filter((pair) => pair.type === type).toSorted((a, b) => placeOf(a) - placeOf(b));
  const [aside, open] = [ofType.filter(isAside), ofType.filter((pair) => !isAside(pair))];
  const used = found.stillUsed.filter((each) => each.type === type);
  const { area, acting, onKeyDown } = useListFocus(back);
  return (
    <section ref={area} aria-label={t('duplicates.list')} onKeyDown={onKeyDown}>
      {open.length + used.length === 0 && (
        <EmptyState title={t('duplicates.noneTitle')} text={t('duplicates.noneText')} />
      )}
      <DuplicatesList pairs={open} records={records} referenceLists={referenceLists} acting={acting} />
      <StillUsedSection used={used} records={records} acting={acting} />
      <PutAsideLine pairs={aside} acting={acting} />
    </section>
  );
}
