import { useQueryClient } from '@tanstack/react-query';
import { answerOf, ApiProblem, seen as named } from '#platform/api-client';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { api } from '../api/client.js';
import { useSaveAgain } from '../shell/use-save-again.js';
import { type Attempt } from './kept-changes.js';
import { attemptOf } from './sending.js';
import { type InHand } from './use-editing.js';
import { useKeeping, type Whose } from './use-keeping.js';
import { newer } from './newer.js';

/** After so long without a change what was typed is one revision. */
const PAUSE_MS = 1500;

export interface Standing {
  /** `asking`: somebody is to say whose version stands. `away`: nobody answered, it goes on by itself. `refused`: the server said no, and why. */
  readonly how: 'saved' | 'waiting' | 'saving' | 'asking' | 'away' | 'refused' | 'signed-out';
  /** When it was saved last. */
  readonly at?: string | undefined;
  readonly error?: unknown;
}

export interface Saving {
  readonly standing: Standing;
  /** Whether the server has everything after it. */
  readonly save: () => Promise<boolean>;
}

/** Saves as one goes: one revision a pause or on leaving, each under a key of its own; what others changed meanwhile is merged in. */
export function useSaving(whose: Whose, hand: InHand, left: Attempt | undefined): Saving {
  const { editing, act, latest } = hand;
  const client = useQueryClient();
  const attempt = useRef(left);
  const running = useRef<Promise<boolean>>(undefined);
  const [standing, stand] = useState<Standing>({ how: 'saved' });
  useKeeping(whose, hand, attempt);

  const once = useCallback(
    async (sent: Attempt): Promise<boolean> => {
      try {
        const { content, revision } = await send(whose.targetId, sent);
        attempt.current = undefined;
        act({ act: 'saved', seen: { content, revision }, keys: sent.keys });
        stand({ how: 'saved', at: new Date().toISOString() });
        return true;
      } catch (error) {
        const how = whyNot(error);
        if (how !== 'away' && how !== 'signed-out') attempt.current = undefined;
        if (how === 'stale') {
          act({ act: 'reread', seen: await newer(whose.targetId, sent.revision) });
          return true;
        }
        stand((last) => ({ ...last, how, error }));
        if (how === 'signed-out') await client.invalidateQueries({ queryKey: ['get', '/api/v1/whoami'] });
        return false;
      }
    },
    [act, client, whose.targetId],
  );

  const all = useCallback(async (): Promise<boolean> => {
    for (;;) {
      if (latest.current.overlaps.length > 0) {
        stand((last) => ({ ...last, how: 'asking' }));
        return false;
      }
      const next = (attempt.current ??= attemptOf(latest.current, crypto.randomUUID()));
      if (next === undefined) return true;
      stand((last) => ({ ...last, how: 'saving' }));
      if (!(await once(next).catch((error: unknown) => gaveUp(error)))) return false;
    }
    function gaveUp(error: unknown): false {
      stand((last) => ({ ...last, how: 'away', error }));
      return false;
    }
  }, [latest, once]);

  const save = useCallback((): Promise<boolean> => {
    running.current ??= all().finally(() => (running.current = undefined));
    return running.current;
  }, [all]);

  useSaveInTime(hand, standing, save);
  // Said a moment after the key, so that typing never waits for it.
  const later = useDeferredValue(editing);
  const isBehind = useMemo(() => attemptOf(later, '') !== undefined, [later]);
  return { standing: standing.how === 'saved' && isBehind ? { ...standing, how: 'waiting' } : standing, save };
}

const send = (targetId: string, { key, revision, content }: Attempt) =>
  answerOf(
    api.PUT('/api/v1/targets/{targetId}/content', {
      params: { path: { targetId }, header: { 'Idempotency-Key': key, 'If-Match': named(revision) } },
      body: { content },
    }),
  );

function whyNot(error: unknown): 'stale' | 'signed-out' | 'away' | 'refused' {
  if (!(error instanceof ApiProblem) || error.problem === undefined || error.status >= 500) return 'away';
  if (error.status === 412) return 'stale';
  return error.status === 401 ? 'signed-out' : 'refused';
}

/** After a pause, when the page is left or hidden, and again when somebody may answer again. */
function useSaveInTime({ editing }: InHand, { how }: Standing, save: () => Promise<boolean>): void {
  const { history, overlaps } = editing;
  useEffect(() => {
    const pause = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [history.now, overlaps.length, save]);
  useSaveAgain(save, how === 'away');
}
