import { type Actor, type Oddity } from '#domain/kernel';
import { type Seat } from './chain.js';
import { type Bar } from './refusals.js';
import { type Round } from './round.js';

export const noRound: Oddity = {
  code: 'no-round-open',
  zh: '当时没有打开的审核轮次。',
  en: 'No round of approval was open.',
};

export const outOfTurn = ({ round, step }: Round): Oddity => ({
  code: 'out-of-turn',
  zh: `当时轮到的是第 ${round} 轮第 ${step ?? '–'} 步和那时送审的内容，记录的却不是。`,
  en: `Round ${round}, step ${step ?? '–'} of the content submitted then had its turn, which this is not.`,
});

export const anotherSubmitter = (submittedBy: string, round: Round): Oddity => ({
  code: 'another-submitter',
  zh: `记录写明送审人是 ${submittedBy}，这一轮的送审人却是 ${round.submittedBy}。`,
  en: `It names ${submittedBy} as who submitted, but ${round.submittedBy} submitted this round.`,
});

export const notComplete = (name: string): Oddity => ({
  code: 'step-not-complete',
  zh: `“${name}”环节按其审核方式还没有完成。`,
  en: `The step "${name}" was not complete by its mode.`,
});

export function withoutSeat(actor: Actor, seat: Seat): Oddity {
  const who = 'system' in actor ? actor.system : actor.personId;
  const [zh, en] =
    'person' in seat
      ? [`席位 ${seat.person}`, `the seat of ${seat.person}`]
      : [`角色 ${seat.role}`, `role ${seat.role}`];
  return {
    code: 'without-role',
    zh: `${who} 当时没有这一环节的${zh}。`,
    en: `${who} did not hold the ${en} of the step.`,
  };
}

const barredBy = {
  'submitter-may-not-approve': [
    'signed-by-the-submitter',
    '是送审人，不能办理自己送审的内容',
    'submitted it and may not act on it',
  ],
  'writer-may-not-approve': ['signed-by-a-writer', '编写过送审的内容，不能办理它', 'wrote of it and may not act on it'],
  'already-acted-in-this-round': [
    'acted-twice',
    '在这一轮已经办理过一个环节',
    'had acted on a step of this round already',
  ],
  'already-signed-this-step': ['acted-twice', '在这一环节已经签署', 'had signed on this step already'],
} as const satisfies Record<Bar, readonly [code: string, zh: string, en: string]>;

export function barred(bar: Bar, personId: string): Oddity {
  const [code, zh, en] = barredBy[bar];
  return { code, zh: `${personId} ${zh}。`, en: `${personId} ${en}.` };
}
