import { useEffect, useRef, type RefObject } from 'react';
import { forget, keep, type Attempt, type Start, type Waiting } from './kept-changes.js';
import { isWaiting } from './sending.js';
import { draftIn } from './state.js';
import { type InHand } from './use-editing.js';

export interface Whose {
  readonly personId: string;
  /** `new` where there is none yet. */
  readonly targetId: string;
  readonly start?: Start | undefined;
  /** Where it cannot be kept, so that somebody is told. */
  readonly cannotKeep: (error: unknown) => void;
}

/** Keeps every change in this browser until the server has it. One at a time is written, and the last one always. */
export function useKeeping(whose: Whose, { editing, latest }: InHand, attempt: RefObject<Attempt | undefined>): void {
  const { personId, targetId, start, cannotKeep } = whose;
  const writing = useRef<Promise<void>>(Promise.resolve());
  const waits = useRef(0);
  const { history, seen, overlaps } = editing;
  useEffect(() => {
    waits.current += 1;
    const mine = waits.current;
    const write = async (): Promise<void> => {
      if (mine !== waits.current) return;
      const now = latest.current;
      const kept = { draft: draftIn(now), seen: now.seen, ids: now.ids, overlaps: now.overlaps };
      const waiting: Waiting = { personId, targetId, start, ...kept };
      if (attempt.current === undefined && !isWaiting(now)) await forget(personId, targetId);
      else await keep({ ...waiting, attempt: attempt.current });
    };
    writing.current = writing.current.then(write).catch(cannotKeep);
  }, [history.now, seen, overlaps, start, personId, targetId, cannotKeep, latest, attempt]);
}
