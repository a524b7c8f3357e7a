import { type Schemas } from '#platform/api-client';

type Round = Pick<Schemas['TimelineRound'], 'round' | 'submitted' | 'steps' | 'ended'>;

/** With which round's submission what one looks at is compared, and why that one. */
export interface Since {
  readonly round: number;
  readonly because: 'signed' | 'returned' | 'before';
}

/** What one acted on last, else what was submitted before; nothing where there was none, or it is what one acted on. */
export function sinceWhen(rounds: readonly Round[], me: string, isInApproval: boolean): Since | undefined {
  const submitted = rounds.filter(({ submitted: was }) => was !== undefined);
  // In approval the content is that of the last submission.
  const before = isInApproval ? submitted.slice(0, -1) : submitted;
  const own = before.findLast((round) => actedIn(round, me));
  if (own) return { round: own.round, because: returnedBy(own, me) ? 'returned' : 'signed' };
  const last = before.at(-1);
  return last && { round: last.round, because: 'before' };
}

const returnedBy = ({ steps, ended }: Round, me: string): boolean =>
  (ended?.how === 'returned' && ended.by === me) || steps.some(({ returned }) => returned?.by === me);

const actedIn = (round: Round, me: string): boolean =>
  returnedBy(round, me) ||
  round.steps.some(({ tasks }) => tasks.some(({ given }) => given?.signedBy === me || given?.onBehalfOf === me));
