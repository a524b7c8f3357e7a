export interface Patience {
  /** For how long one asks in all, in milliseconds. */
  readonly ms: number;
  /** Also who does not answer, or answers with a 5xx: it is being started again. */
  readonly evenAway?: boolean;
  /** After so many milliseconds no answer is expected any more. */
  readonly answerMs?: number;
}

const LONGEST_WAIT_MS = 2000;

/**
 * Who says when to come again (it is starting, or has the same under way) is asked again. Only where that does nothing twice: a
 * question, or a command with its Idempotency-Key.
 */
export const patiently =
  ({ ms, evenAway = false, answerMs }: Patience) =>
  async (request: Request): Promise<Response> => {
    const until = performance.now() + ms;
    const isOver = (): boolean => !isHarmless(request) || performance.now() > until;
    for (let wait = 100; ; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        const answer = await fetch(request.clone(), limitOf(answerMs));
        if (isOver() || !saysComeAgain(answer, evenAway)) return answer;
        await answer.body?.cancel();
      } catch (error) {
        if (isOver() || !evenAway) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  };

const isHarmless = ({ method, headers }: Request): boolean => method === 'GET' || headers.has('idempotency-key');

const limitOf = (ms: number | undefined) => (ms === undefined ? {} : { signal: AbortSignal.timeout(ms) });

const saysComeAgain = ({ headers, status }: Response, evenAway: boolean): boolean =>
  headers.has('retry-after') || (evenAway && status >= 500);
