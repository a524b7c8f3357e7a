import { describe, expect, it } from '@jest/globals';
import { Random } from '#testing/random';
import { sign, type Signing } from './acts/sign.js';
import { handOf } from './duties.js';
import { type Vote } from './events.js';
import { type Facts } from './facts.js';
import { refusalOf } from './refusals.js';
import { type Round, type Task } from './round.js';
import { signingForm, type ReturnChoice, type SigningForm } from './signing-form.js';
import { graded, Walk } from './walk-for-spec.js';
import { openTasks } from './tally.js';
import { persons } from './world-for-spec.js';

interface At {
  readonly round: Round;
  readonly task: Task;
  readonly by: string;
  readonly facts: Facts;
  readonly form: SigningForm;
}

/** Every task that somebody may sign in rounds that went any way. */
function* signable(): Generator<At> {
  for (let seed = 1; seed <= 20; seed += 1) {
    const walk = new Walk(new Random(seed));
    for (let steps = 0; steps < 40; steps += 1) {
      walk.step();
      yield* signableIn(walk);
    }
  }
}

function* signableIn({ round, world }: Walk): Generator<At> {
  if (round === undefined) return;
  const facts = world.facts();
  for (const task of openTasks(round)) {
    const by = persons.find((each) => !(handOf(round, task, each, facts) instanceof Error));
    if (by !== undefined) yield { round, task, by, facts, form: signingForm(round, task) };
  }
}

const codeOf = ({ round, task, by, facts }: At, more: Pick<Signing, 'vote' | 'opinion' | 'grades' | 'to'>) => {
  const seen = { round: round.round, step: task.step, contentHash: round.contentHash };
  return refusalOf(() => sign(round, { seen, ordinal: task.ordinal, by, ...more }, facts))?.code;
};
const filled = ({ form }: At, vote: Vote) => ({
  ...{ vote, opinion: '同意。' },
  ...(form.grades && vote !== 'abstain' ? { grades: graded('优') } : {}),
});

const eachWay = ({ to: step, resume }: ReturnChoice) => (resume ?? [undefined]).map((how) => ({ step, resume: how }));

describe('what goes with a signature', () => {
  it('is all that it is refused for: filled in so, every vote that is offered and every choice is taken', () => {
    let choices = 0;
    for (const at of signable()) {
      for (const vote of at.form.votes) expect(codeOf(at, filled(at, vote))).toBeUndefined();
      for (const to of (at.form.returns ?? []).flatMap(eachWay)) {
        choices += 1;
        expect(codeOf(at, { ...filled(at, 'disagree'), to })).toBeUndefined();
      }
    }
    expect(choices).toBeGreaterThan(100);
  });

  it('asks for nothing that could be left out', () => {
    for (const at of signable())
      for (const vote of at.form.votes) {
        expect(codeOf(at, { ...filled(at, vote), opinion: undefined })).toBe(
          at.form.opinionFor.includes(vote) ? 'opinion-required' : undefined,
        );
        if (at.form.grades && vote === 'agree') expect(codeOf(at, { vote, opinion: '同意。' })).toBe('grades-required');
      }
  });

  it('offers every way back that there is, the chain’s own first', () => {
    for (const at of signable()) {
      const disagree = filled(at, 'disagree');
      const ways = [...at.round.chain.steps.map((_, index) => index + 1), 'drafter' as const];
      const taken = ways.filter((step) => codeOf(at, { ...disagree, to: { step } }) === undefined);
      const offered = (at.form.returns ?? []).map(({ to }) => to);
      expect(new Set(offered.filter((to) => to !== 'drafter'))).toEqual(
        new Set(taken.filter((to) => to !== 'drafter')),
      );
      const [usual] = at.form.returns ?? [];
      if (usual === undefined) continue;
      expect(went(at, { ...disagree })).toEqual(went(at, { ...disagree, to: { step: usual.to } }));
    }
  });
});

function went({ round, task, by, facts }: At, more: Pick<Signing, 'vote' | 'opinion' | 'grades' | 'to'>) {
  const seen = { round: round.round, step: task.step, contentHash: round.contentHash };
  const asked = { seen, ordinal: task.ordinal, by, ...more };
  const refusal = refusalOf(() => sign(round, asked, facts));
  // Where the chain takes no resumption from the start, its drafter is named with another.
  return refusal?.code === 'resume-not-offered' ? 'resume' : (refusal ?? sign(round, asked, facts));
}
