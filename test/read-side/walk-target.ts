import { chainOfRoles, type Chain } from '#domain/approval';
import { type DomainEvent } from '#domain/kernel';
import { hashOfRevision, targetDecider, type Content, type PresentTarget, type TargetEvent } from '#contexts/targets';
import { withIds } from './invented-content.js';
import { type Move } from './moves.js';
import { type Walker } from './walker.js';

type Of<Type extends TargetEvent['type']> = Extract<TargetEvent, DomainEvent<Type>>;
type Identity = Pick<Of<'TargetDrafted'>['data'], 'targetId' | 'region' | 'fiscalYear' | 'unit'>;

const chains: readonly [Chain, Chain] = [
  chainOfRoles([{ name: '单位审核', role: 'unit-head' }]),
  chainOfRoles([
    { name: '单位审核', role: 'unit-head' },
    { name: '主管部门审核', role: 'department-reviewer' },
    { name: '财政局绩效股审核', role: 'performance-section' },
  ]),
];

/** What the checks before submission and an assessment ask of every row. */
export const isFull = ({ indicators }: Content): boolean =>
  indicators.length > 0 &&
  indicators.every(
    ({ level1, operator, value, weight }) =>
      level1 !== undefined && operator !== undefined && value !== undefined && weight !== undefined,
  );

export class Targeted implements Walker {
  private state = targetDecider.initialState;
  /** How often something happened within a round. */
  private within = 0;

  constructor(
    readonly stream: string,
    readonly identity: Identity,
  ) {}

  get target(): PresentTarget | undefined {
    return this.state.status === 'absent' ? undefined : this.state;
  }

  next(move: Move): readonly TargetEvent[] {
    const events = this.decided(move);
    this.state = events.reduce(targetDecider.evolve, this.state);
    return events;
  }

  private decided(move: Move): readonly TargetEvent[] {
    const { state } = this;
    switch (state.status) {
      case 'absent':
        return [this.drafted(move)];
      case 'draft':
      case 'returned':
        if (move.pick === 11) return [voided(state, move)];
        return isFull(state.content) && move.pick % 2 === 0 ? [submitted(state, move)] : [revised(state, move)];
      case 'in-approval':
        return this.acted(state, move);
      case 'voided':
        return [{ type: 'TargetReopened', data: { reopenedBy: 'p-drafter' } }, revised(state, move)];
      case 'approved':
        return [];
    }
  }

  private drafted({ content: invented, pick }: Move): TargetEvent {
    const { targetId: id } = this.identity;
    const content = withIds(invented, { id, added: 0, standing: [] });
    const contentHash = hashOfRevision({ id, indicatorsAdded: 0 }, content);
    const code = pick % 3 === 0 ? { code: '51112424T000000000001' } : {};
    const demoData = pick % 5 === 0 ? { demoData: true as const } : {};
    const source = { intakeId: id, project: 0, line: pick + 1, digest: contentHash };
    const imported = pick % 4 === 0 ? { source } : {};
    return {
      type: 'TargetDrafted',
      data: { ...this.identity, ...code, content, contentHash, ...imported, ...demoData, ...writtenOn(pick) },
    };
  }

  private acted(target: InApproval, move: Move): readonly TargetEvent[] {
    if (move.pick % 4 === 0) return [returned(target, move)];
    if (move.pick === 3) return [voided(target, move)];
    if (move.pick === 5 || move.pick === 7)
      return withinRound(target, (this.within += 1) + move.text.length + move.at.getUTCDate());
    return move.pick === 2 && target.approval.acted.length === 0 ? [withdrawn(target)] : this.approved(target, move);
  }

  private approved(target: PresentTarget, move: Move): readonly TargetEvent[] {
    if (target.status !== 'in-approval') return [];
    const { content, contentHash, round, approval } = target;
    const opinion = move.pick % 3 === 0 ? { opinion: move.text } : {};
    const at = stepOf(target);
    const signedBy = `p-${at}`;
    const isLast = at === approval.chain.steps.length;
    const signature = { round, step: at, ordinal: 1, contentHash, vote: 'agree' as const, signedBy, ...opinion };
    const data = { ...about(target), approvedBy: signedBy, ...(isLast ? {} : { opens: { step: at + 1 } }) };
    const signed: TargetEvent[] = [
      { type: 'SignatureGiven', data: signature },
      { type: 'StepApproved', data },
    ];
    if (!isLast) return signed;
    const { submittedBy } = approval;
    return [
      ...signed,
      { type: 'TargetApproved', data: { ...this.identity, round, content, contentHash, submittedBy } },
    ];
  }
}

type InApproval = Extract<PresentTarget, { status: 'in-approval' }>;

const writtenOn = (pick: number) => (pick % 6 === 0 ? {} : { writtenBy: `p-writer-${pick % 3}` });

const stepOf = ({ approval: { step } }: InApproval): number => step ?? 1;
const about = (target: InApproval) => {
  const { round, chain, submittedBy, contentHash } = target.approval;
  const step = stepOf(target);
  return { round, step, stepName: chain.steps[step - 1]?.name ?? '', contentHash, submittedBy };
};

function revised(target: PresentTarget, { content: invented, pick, text }: Move): TargetEvent {
  const { id, indicatorsAdded } = target;
  const standing = target.content.indicators.map(({ indicatorId }) => indicatorId);
  const content = withIds(invented, { id, added: indicatorsAdded, standing });
  const why = pick % 3 === 0 ? { reason: text } : {};
  const demoData = pick % 5 === 0 ? { demoData: true as const } : {};
  const contentHash = hashOfRevision({ id, indicatorsAdded }, content);
  return { type: 'TargetRevised', data: { content, contentHash, ...why, ...demoData, ...writtenOn(pick) } };
}

function submitted({ round, contentHash, content }: PresentTarget, { pick, text }: Move): TargetEvent {
  const [first] = content.indicators;
  const row = first && pick % 3 === 0 ? { indicatorId: first.indicatorId } : {};
  const advisories = pick % 4 === 0 ? [{ code: 'no-satisfaction', reason: text, ...row }] : [];
  const chain = chains[pick % 2 === 0 ? 0 : 1];
  return {
    type: 'TargetSubmitted',
    data: { round: round + 1, chain, contentHash, submittedBy: 'p-drafter', advisories, opens: { step: 1 } },
  };
}

const returned = (target: InApproval, { text }: Move): TargetEvent => ({
  type: 'TargetReturned',
  data: { ...about(target), returnedBy: 'p-reviewer', opinion: text, resume: 'from-start' },
});

const reader = 'p-auditor';

/** Some of what happens within a round, each in its turn; what goes back goes to the first step. */
function withinRound(target: InApproval, turn: number): readonly TargetEvent[] {
  const { round } = target;
  const step = stepOf(target);
  const task = { round, step, ordinal: 1 };
  const all: readonly TargetEvent[] = [
    { type: 'TaskAssigned', data: { ...task, assignedTo: 'p-head', assignedBy: 'p-head' } },
    { type: 'TaskTransferred', data: { ...task, to: 'p-other', transferredBy: 'p-head', reason: '出差' } },
    {
      type: 'SignerAdded',
      data: { ...task, ordinal: 2, person: 'p-asked', at: 'parallel', beside: 1, addedBy: 'p-head' },
    },
    { type: 'SignerRemoved', data: { ...task, ordinal: 2, removedBy: 'p-head' } },
    { type: 'StepUrged', data: { round, step, urgedBy: 'p-drafter', on: '2025-01-02' } },
    { type: 'Commented', data: { round, commentedBy: reader, text: '请注意口径。' } },
    { type: 'Copied', data: { round, copiedBy: 'p-head', to: [reader] } },
    { type: 'CopyRead', data: { round, readBy: reader } },
    {
      type: 'CellsProposed',
      data: {
        ...{ ...task, contentHash: target.contentHash, proposedBy: 'p-head' },
        cells: [{ number: 1, field: 'name', from: target.content.name, to: '人才专项经费' }],
      },
    },
    { type: 'CellsAccepted', data: { round, numbers: [1], proposedBy: ['p-head'], acceptedBy: 'p-drafter' } },
    {
      type: 'CellsDeclined',
      data: { round, numbers: [1], proposedBy: ['p-head'], declinedBy: 'p-drafter', reason: '不改。' },
    },
    {
      type: 'StepReturned',
      data: { round, fromStep: step, toStep: 1, returnedBy: 'p-head', opens: { step: 1, due: '2025-01-08' } },
    },
    {
      type: 'SignatureTakenBack',
      data: { ...task, step: 1, takenBackBy: 'p-1', opens: { step: 1, due: '2025-01-08' } },
    },
  ];
  return [0, 1, 2].flatMap((more) => all[(turn + more) % all.length] ?? []);
}

const withdrawn = ({ round }: InApproval): TargetEvent => ({
  type: 'TargetWithdrawn',
  data: { round, withdrawnBy: 'p-drafter' },
});

function voided(target: PresentTarget, { text }: Move): TargetEvent {
  const ended = target.status === 'in-approval' ? { round: target.round } : {};
  return { type: 'TargetVoided', data: { ...ended, voidedBy: 'p-head', reason: text } };
}
