import { type Chain, type Step } from '#domain/approval';
import { type Seeded } from '../seed.js';
import { deputy, nth, those } from './signed-in-county.js';

/** One request of one of those who race; `if-match` where it goes by the revision. */
export interface Try {
  readonly by: string;
  readonly route: string;
  readonly body: object;
  readonly seen?: number;
}

/** What people do to one target at once, and all that may come of it. */
export interface Race {
  readonly name: string;
  /** A draft where there is none. */
  readonly chain?: Chain;
  /** What was done before. */
  readonly before?: (target: Seeded) => readonly Try[];
  readonly tries: (target: Seeded) => readonly Try[];
  /** How many of them are done; one when left out. */
  readonly done?: number;
  /** Either of these is all that the record has from then on. */
  readonly ends: readonly string[];
  readonly refusals: readonly string[];
}

const step = (name: string, role: 'unit-head' | 'department-reviewer', place: 'own-unit' | 'covering'): Step => ({
  ...{ name, mode: 'any', seats: [{ role, place }] },
});
const finance = { role: 'finance-section', place: 'responsible-section' } as const;
const performance = { role: 'performance-section', place: 'performance-section' } as const;
const twoSteps: Chain = {
  steps: [step('单位审核', 'unit-head', 'own-unit'), step('主管部门审核', 'department-reviewer', 'covering')],
};
const together: Chain = { steps: [{ name: '财政会签', mode: 'all', seats: [finance, performance] }] };
const byShare: Chain = {
  steps: [
    {
      ...{ name: '票签', mode: 'share', share: { of: 2, in: 3 } },
      seats: [finance, performance, { role: 'department-reviewer', place: 'covering' }],
    },
  ],
};

const seenOf = ({ contentHash }: Seeded, at: number) => ({ round: 1, step: at, contentHash });
const on = (target: Seeded, path: string) => `POST /targets/${target.targetId}/${path}`;
const sign = (target: Seeded, at: number) => (by: string) => ({
  ...{ by, route: on(target, 'approvals'), body: seenOf(target, at) },
});
const sendBack = (target: Seeded) => (by: string) => ({
  ...{ by, route: on(target, 'returns'), body: { ...seenOf(target, 1), opinion: '请补正。' } },
});
const withdraw = (target: Seeded) => (by: string) => ({
  ...{ by, route: on(target, 'withdrawal'), body: { round: 1 } },
});
const add = (target: Seeded, by: string, person: string): Try => ({
  ...{ by, route: on(target, 'signers'), body: { ...seenOf(target, 1), persons: [person], at: 'before' } },
});

/** `SignatureGiven`, and the step that it completes. */
const SIGNED = 'SignatureGiven StepApproved';
const APPROVED = `SignatureGiven ${SIGNED} TargetApproved`;
const STALE = '409 decision-is-stale';
const NOT_OPEN = '409 task-not-open';
const OVER = '409 not-in-approval';

export const races: readonly Race[] = [
  {
    name: '几人同时审核 several approve at once',
    chain: twoSteps,
    tries: (target) => those('head').map(sign(target, 1)),
    ends: [SIGNED],
    refusals: [STALE],
  },
  {
    name: '一人多窗口审核 one approves in many windows',
    chain: twoSteps,
    tries: (target) => Array.from({ length: 10 }, () => sign(target, 1)(nth('head'))),
    ends: [SIGNED],
    refusals: [STALE],
  },
  {
    name: '代理人与同事 a deputy and who is away',
    chain: twoSteps,
    tries: (target) => [deputy, ...those('head', 0, 3)].map(sign(target, 1)),
    ends: [SIGNED],
    refusals: [STALE],
  },
  {
    name: '同意与退回 approve and return',
    chain: twoSteps,
    tries: (target) => [...those('head', 0, 8).map(sign(target, 1)), ...those('head', 8).map(sendBack(target))],
    ends: [SIGNED, 'SignatureGiven TargetReturned'],
    refusals: [STALE, OVER],
  },
  {
    name: '同意与撤回 approve and withdraw',
    chain: twoSteps,
    tries: (target) => [...those('head', 0, 8).map(sign(target, 1)), ...those('drafter').map(withdraw(target))],
    ends: [SIGNED, 'TargetWithdrawn'],
    refusals: [STALE, OVER, '409 already-signed'],
  },
  {
    name: '同意与作废 approve and void',
    chain: twoSteps,
    tries: (target) => [
      ...those('head', 0, 8).map(sign(target, 1)),
      ...those('drafter').map((by) => ({
        ...{ by, route: on(target, 'voiding'), body: { ...seenOf(target, 1), reason: '项目取消。' } },
      })),
    ],
    ends: [SIGNED, 'TargetVoided'],
    refusals: [STALE, OVER, '409 content-is-frozen'],
  },
  {
    name: '取回与下一环节签署 take back and the next step’s signature',
    chain: twoSteps,
    before: (target) => [sign(target, 1)(nth('head'))],
    tries: (target) => [
      { by: nth('head'), route: on(target, 'signatures/withdrawal'), body: { round: 1, step: 1 } },
      ...those('reviewer').map(sign(target, 2)),
    ],
    ends: [`${SIGNED} SignatureTakenBack`, `${SIGNED} SignatureGiven StepApproved TargetApproved`],
    refusals: [STALE, OVER, '409 signature-built-on'],
  },
  {
    name: '转办与签署 transfer and sign',
    chain: twoSteps,
    tries: (target) => [
      ...those('head', 0, 2).map((by, at) => ({
        ...{ by, route: on(target, 'transfers'), body: { ...seenOf(target, 1), to: nth('section', at) } },
      })),
      ...those('head', 2, 8).map(sign(target, 1)),
    ],
    ends: ['TaskTransferred', SIGNED],
    refusals: [STALE, '409 task-handed-over'],
  },
  {
    name: '加签与签署 add a signer and sign',
    chain: twoSteps,
    tries: (target) => [
      ...those('head', 0, 2).map((by, at) => add(target, by, nth('section', at))),
      ...those('head', 2, 8).map(sign(target, 1)),
    ],
    ends: ['SignerAdded', SIGNED],
    refusals: [STALE, NOT_OPEN],
  },
  {
    name: '减签与加签人签署 remove a signer and their signature',
    chain: twoSteps,
    before: (target) => [add(target, nth('head'), nth('section'))],
    tries: (target) => [
      ...those('head', 0, 3).map((by) => ({
        ...{ by, route: on(target, 'signers/removal'), body: { ...seenOf(target, 1), ordinal: 2 } },
      })),
      sign(target, 1)(nth('section')),
    ],
    ends: ['SignerAdded SignerRemoved', 'SignerAdded SignatureGiven'],
    refusals: [NOT_OPEN],
  },
  {
    name: '重复送审 submit twice',
    tries: (target) =>
      [...those('drafter'), nth('drafter')].map((by) => ({
        ...{ by, route: on(target, 'submission'), body: {}, seen: target.revision },
      })),
    ends: ['TargetSubmitted'],
    refusals: ['412 revision-is-stale'],
  },
  {
    name: '会签两席 both seats of a countersigned step',
    chain: together,
    tries: (target) => [...those('section'), ...those('performance')].map(sign(target, 1)),
    done: 2,
    ends: [APPROVED],
    refusals: [STALE, NOT_OPEN, OVER],
  },
  {
    name: '票签三取二 two votes of three',
    chain: byShare,
    tries: (target) => [...those('section'), ...those('performance'), ...those('reviewer')].map(sign(target, 1)),
    done: 2,
    ends: [APPROVED],
    refusals: [STALE, NOT_OPEN, OVER],
  },
];

/** Agree on many at once, while each is sent back. */
export const inBulk = {
  name: '批量同意与退回 agree in bulk and return',
  chain: twoSteps,
  bulk: (targets: readonly Seeded[]): readonly Try[] =>
    those('head', 0, 5).map((by) => ({
      ...{ by, route: 'POST /inbox/agreements' },
      body: { tasks: targets.map((target) => ({ targetId: target.targetId, ...seenOf(target, 1) })) },
    })),
  returns: (target: Seeded): readonly Try[] => those('head', 5).map(sendBack(target)),
  ends: [SIGNED, 'SignatureGiven TargetReturned'],
  codes: ['decision-is-stale', 'not-in-approval'],
};

/** One request, sent many times under one Idempotency-Key. */
export const sameRequest = { chain: twoSteps, of: (target: Seeded): Try => sign(target, 1)(nth('head')) };
