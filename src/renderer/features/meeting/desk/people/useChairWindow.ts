import { useCallback, useEffect } from 'react';
import { call } from '../../../../platform/bridge/bridge.ts';
import { useT } from '../../../../platform/i18n.ts';
import { useKey } from '../../../../platform/keys/useKey.ts';
import { useNotices } from '../../../../platform/notices.tsx';

/** Opens the window for the chair or the projector, and closes it; by its key too. */
export function useChairWindow(meetingId: string): () => void {
  const { tell, tellError } = useNotices();
  const t = useT();
  const toggle = useCallback(() => {
    call('chair.toggle', { meetingId }).then(
      (isOpen) => tell(t(isOpen ? 'chair.opened' : 'chair.closed')),
      tellError,
    );
  }, [meetingId, tell, tellError, t]);
  useKey('chairWindow', toggle);
  return toggle;
}

/** Tells that window who is speaking. */
export function useTellSpeaking(meetingId: string, speakerId: string | null, speakerText: string): void {
  const { tellError } = useNotices();
  useEffect(() => {
    call('chair.speaking', { meetingId, speakerId, speakerText }).catch(tellError);
  }, [meetingId, speakerId, speakerText, tellError]);
}
