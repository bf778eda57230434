import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Conflict } from '../../../shared/contract/procedures/conflict.ts';
import { useT } from '../../platform/i18n.ts';
import { ConflictFrame, type ConflictProps, Side } from './ConflictFrame.tsx';

interface TreeConflictProps extends ConflictProps {
  conflict: Extract<Conflict, { kind: 'tree' }>;
  /** Takes one of the links away: the record stands by itself from then on. */
  onCut(id: string): void;
}

/** Links that two people made and that cannot all stay, such as two topics each below the other. */
export function TreeConflict({ conflict, onCut, ...frame }: TreeConflictProps) {
  const t = useT();
  const { record, field, links } = conflict;
  const keys = useMemo(
    () => new Map(links.map((link, at) => [String(at + 1), () => onCut(link.record.id)] as const)),
    [links, onCut],
  );
  return (
    <ConflictFrame
      {...frame}
      what={t('merging.treeOf', { what: t(`merging.types.${record.type}`) })}
      text={t(field === 'parentId' ? 'merging.treeText' : 'merging.circleText')}
      keys={keys}
    >
      {links.map(({ record: from, target, author }, at) => (
        <Side
          key={from.id}
          author={author}
          label={t('merging.linkedBy')}
          action={
            <Button onClick={() => onCut(from.id)}>
              {t('merging.standAlone', { name: from.title, key: at + 1 })}
            </Button>
          }
        >
          {t(`merging.links.${field}`, { from: from.title, to: target.title, defaultValue: field })}
        </Side>
      ))}
    </ConflictFrame>
  );
}
