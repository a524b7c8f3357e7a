import { useQueryClient } from '@tanstack/react-query';
import { answerOf, ApiProblem, seen } from '#platform/api-client';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { api } from '../api/client.js';
import { isSignedOut } from '../api/problem.js';
import { useSaveAgain } from '../shell/use-save-again.js';
import { type Assessment, type Cells } from './cells.js';
import { type Act, attemptOf, type Attempt, begun, type Filling, isWaiting, next } from './filling-state.js';
import { forgetCells, keepCells, keptCells } from './kept-cells.js';

/** After so long without a key what was typed is one revision. */
const PAUSE_MS = 1500;

export interface InHand {
  readonly filling: Filling;
  readonly type: (cells: Cells) => void;
  readonly act: (act: Act) => void;
  /** Whether the server has all that it takes after it. */
  readonly save: () => Promise<boolean>;
}

/** A form that is saved as one goes, and kept in this browser until it is. */
export function useFilling(of: Assessment, personId: string): InHand {
  const { targetId } = of;
  const client = useQueryClient();
  const [filling, act] = useReducer(next, undefined, () => begun(of, keptCells(personId, targetId)));
  const latest = useRef(filling);
  const attempt = useRef<Attempt>(undefined);
  const running = useRef<Promise<boolean>>(undefined);
  useEffect(() => {
    latest.current = filling;
    const { cells, base } = filling;
    if (isWaiting(filling)) keepCells(personId, targetId, { name: filling.of.content.name, cells, base });
    else forgetCells(personId, targetId);
  }, [filling, personId, targetId]);

  const once = useCallback(async (): Promise<boolean> => {
    const sent = (attempt.current ??= attemptOf(latest.current, crypto.randomUUID()));
    if (sent === undefined) return latest.current.overlaps.length === 0;
    act({ act: 'saving' });
    try {
      const standing = await send(targetId, sent);
      attempt.current = undefined;
      act({ act: 'saved', sent, standing, at: new Date() });
      return true;
    } catch (error) {
      const how = whyNot(error);
      // Who did not answer may have done it: it is sent again under its key.
      if (how !== 'away') attempt.current = undefined;
      if (how === 'stale') act({ act: 'reread', of: await read(targetId) });
      else act({ act: 'failed', how, error });
      if (isSignedOut(error)) await client.invalidateQueries({ queryKey: ['get', '/api/v1/whoami'] });
      return false;
    }
  }, [client, targetId]);

  const save = useCallback((): Promise<boolean> => {
    running.current ??= once()
      .catch((error: unknown) => {
        act({ act: 'failed', how: 'away', error });
        return false;
      })
      .finally(() => (running.current = undefined));
    return running.current;
  }, [once]);

  useSaveInTime(filling, save);
  return { filling, act, save, type: (cells) => act({ act: 'typed', cells }) };
}

function whyNot(error: unknown): 'stale' | 'away' | 'refused' {
  if (!(error instanceof ApiProblem) || error.status >= 500) return 'away';
  return error.status === 412 ? 'stale' : 'refused';
}

const send = (targetId: string, { key, revision, report }: Attempt) =>
  answerOf(
    api.PUT('/api/v1/assessments/{targetId}/actuals', {
      params: { path: { targetId }, header: { 'Idempotency-Key': key, 'If-Match': seen(revision) } },
      body: report,
    }),
  );

const read = (targetId: string): Promise<Assessment> =>
  answerOf(api.GET('/api/v1/assessments/{targetId}', { params: { path: { targetId } } }));

/** After a pause, when the page is left or hidden, and again when somebody may answer again. */
function useSaveInTime({ cells, base, overlaps, revision, how }: Filling, save: () => Promise<boolean>): void {
  useEffect(() => {
    const pause = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [cells, base, overlaps.length, revision, save]);
  useSaveAgain(save, how === 'away');
}
