import { type Schemas } from '#platform/api-client';

type Round = Pick<Schemas['TimelineRound'], 'steps' | 'ended' | 'submitted'>;

interface Return {
  readonly by: string | undefined;
  readonly stepName: string;
  /** Of all who disagreed: one step may collect them. */
  readonly opinions: readonly { readonly signedBy: string; readonly opinion: string }[];
}

/** Why the last round came back to the drafter; nothing where it ended otherwise, or goes on. */
export function returnOf(rounds: readonly Round[]): Return | undefined {
  const last = rounds.findLast(({ submitted }) => submitted !== undefined);
  const step = last?.steps.at(-1);
  if (last?.ended?.how !== 'returned' || step === undefined) return undefined;
  const given = step.tasks.flatMap(({ given: vote }) => (vote?.vote === 'disagree' ? [vote] : []));
  const opinions = given.flatMap(({ signedBy, opinion }) => (opinion === undefined ? [] : [{ signedBy, opinion }]));
  return { by: last.ended.by, stepName: step.name, opinions };
}
