import { type Decider } from '#domain/kernel';
import {
  intakeCatalogue,
  type IntakeEvent,
  type IntakeRead,
  type IntakeReceived,
  type IntakeStarted,
  type Outcome,
  type ReadingFailed,
} from './intake.events.js';
import { type Decision, type IntakeProposal, type PrintedProject } from './intake.shapes.js';
import { printedFindings, type PrintedFinding } from './recorded-findings.js';

export type DecidedProposal = IntakeProposal & {
  readonly decision?: 'accepted' | 'declined';
  readonly decisionReason?: string;
};

/** How a finding was decided by itself, and not by a proposal that would mend it. */
export type DecidedFinding = Extract<Decision, { kind: 'as-printed' | 'set-value' }>;

/** What is known of the latest try to read a file that takes a while. */
interface Announced {
  readonly receipt?: IntakeReceived['data'];
  /** Why that try came to nothing. */
  readonly failure?: ReadingFailed['data'];
}

/** Its file is here, and nothing of the table yet. */
export interface ReceivedIntake extends Announced {
  readonly status: 'received';
  readonly receipt: IntakeReceived['data'];
}

export interface PresentIntake extends Announced {
  readonly status: 'reading' | 'read' | 'accepted' | 'applied';
  readonly header: IntakeStarted['data'];
  readonly projects: readonly PrintedProject[];
  /** How many rows there are up to the end of each of its parts. */
  readonly rowsUpTo: readonly number[];
  readonly findings: readonly PrintedFinding[];
  readonly proposals: readonly DecidedProposal[];
  /** By the finding's number, from 1; the latest decision of each. */
  readonly decided: ReadonlyMap<number, DecidedFinding>;
  /** Present once everything was read. */
  readonly read?: IntakeRead['data'];
  /** Whose word its drafts go by; present once it was accepted. */
  readonly acceptedBy?: string;
  readonly outcomes: readonly Outcome[];
}

export type Intake = { readonly status: 'absent' } | ReceivedIntake | PresentIntake;

type OfProposals = Pick<DecidedProposal, 'decision' | 'decisionReason'>;

const decide = (state: PresentIntake, ids: readonly string[], how: OfProposals): PresentIntake => {
  const meant = new Set(ids);
  return {
    ...state,
    proposals: state.proposals.map((proposal) => (meant.has(proposal.id) ? { ...proposal, ...how } : proposal)),
  };
};

/** In the order of deciding: of two values for one cell the later holds, whichever findings they were set for. */
function withLatest(
  { decided }: PresentIntake,
  findings: readonly number[],
  decision: DecidedFinding,
): PresentIntake['decided'] {
  const meant = new Set(findings);
  const others = [...decided].filter(([finding]) => !meant.has(finding));
  return new Map([...others, ...findings.map((finding) => [finding, decision] as const)]);
}

/** The import with one more decision. */
export function withDecision(state: PresentIntake, decision: Decision): PresentIntake {
  switch (decision.kind) {
    case 'accepted':
    case 'declined': {
      const { kind, proposals, reason } = decision;
      return decide(state, proposals, { decision: kind, ...(reason === undefined ? {} : { decisionReason: reason }) });
    }
    case 'as-printed':
      return { ...state, decided: withLatest(state, decision.findings, decision) };
    case 'set-value':
      return { ...state, decided: withLatest(state, [decision.finding], decision) };
  }
}

function evolve(state: Intake, event: IntakeEvent): Intake {
  if (event.type === 'IntakeReceived') return received(state, event.data);
  if (event.type === 'IntakeStarted') {
    const announced = state.status === 'received' ? { receipt: state.receipt } : {};
    return {
      ...announced,
      status: 'reading',
      header: event.data,
      projects: [],
      rowsUpTo: [],
      findings: [],
      proposals: [],
      decided: new Map(),
      outcomes: [],
    };
  }
  if (state.status === 'absent') return state;
  if (event.type === 'ReadingFailed') return { ...state, failure: event.data };
  return state.status === 'received' ? state : evolvePresent(state, event);
}

function received(state: Intake, receipt: IntakeReceived['data']): Intake {
  if (state.status === 'absent') return { status: 'received', receipt };
  if (state.status === 'received') return { status: 'received', receipt };
  return { ...withoutFailure(state), receipt };
}

const withoutFailure = ({ failure: _, ...table }: PresentIntake): PresentIntake => table;

type OfTable = Exclude<IntakeEvent, IntakeReceived | ReadingFailed | IntakeStarted>;

function evolvePresent(state: PresentIntake, event: OfTable): PresentIntake {
  switch (event.type) {
    case 'RowsRead':
      return withRows(state, event.data.projects);
    case 'FindingsRecorded':
      return { ...state, findings: [...state.findings, ...printedFindings(event.data)] };
    case 'RepairProposed':
      return { ...state, proposals: [...state.proposals, event.data] };
    case 'IntakeRead':
      return { ...state, status: 'read', read: event.data };
    case 'RepairAccepted':
      return decide(state, [event.data.proposalId], { decision: 'accepted' });
    case 'RepairDeclined':
      return decide(state, [event.data.proposalId], { decision: 'declined' });
    case 'DecisionsMade':
      return event.data.decisions.reduce(withDecision, state);
    case 'IntakeAccepted':
      return { ...state, status: 'accepted', acceptedBy: event.data.acceptedBy };
    case 'IntakeApplied':
      return { ...state, status: 'applied', outcomes: event.data.outcomes };
  }
}

function withRows(state: PresentIntake, projects: readonly PrintedProject[]): PresentIntake {
  const before = state.rowsUpTo.at(-1) ?? 0;
  const rows = projects.reduce((sum, { indicators }) => sum + indicators.length, before);
  return { ...state, projects: [...state.projects, ...projects], rowsUpTo: [...state.rowsUpTo, rows] };
}

/** With every row as it was printed: what drafts are made from. */
export const intakeDecider: Decider<Intake, IntakeEvent> = {
  initialState: { status: 'absent' },
  evolve,
  catalogue: intakeCatalogue,
};
