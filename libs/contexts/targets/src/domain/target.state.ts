import { type Advisory } from '#contexts/rules/core';
import { beginRound, evolveRound, isRoundEvent, type Returned, type Round, type RoundEvent } from '#domain/approval';
import { type Decider } from '#domain/kernel';
import { type Content } from './content.js';
import { targetCatalogue, type ImportSource, type TargetEvent } from './target.events.js';

export interface RowsChanged {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
}

interface Known {
  readonly id: string;
  readonly region: string;
  readonly fiscalYear: number;
  readonly unit: string;
  readonly code?: string;
  readonly content: Content;
  readonly contentHash: string;
  /** How many indicators were ever added: the next one's ordinal is one more. */
  readonly indicatorsAdded: number;
  /** Digest of the project as printed in the table last imported; absent where none was. */
  readonly importDigest?: string;
  /** The ids of the rows that the last revision of the content brought in and left out; absent before the first one. */
  readonly lastRevised?: RowsChanged;
  /** 提示 as they stood at the last submission, with their reasons. */
  readonly advisories?: readonly Advisory[];
  /** Persons who wrote content since the last approval; those of whom nothing is known are missing. */
  readonly writers: readonly string[];
  /** Rounds of approval so far. */
  readonly round: number;
  /** Copies that wait to be read; absent before the first one. */
  readonly unread?: readonly { readonly round: number; readonly personId: string }[];
  /** The last round that was returned since the last approval, and how it is to go on. */
  readonly returned?: Returned;
}

export type Target =
  | { readonly status: 'absent' }
  | (Known & { readonly status: 'draft' | 'returned' | 'approved' | 'voided' })
  | (Known & { readonly status: 'in-approval'; readonly approval: Round });

export type InApproval = Extract<Target, { status: 'in-approval' }>;
export type PresentTarget = Exclude<Target, { status: 'absent' }>;

const idsOf = ({ indicators }: Content): Set<string> => new Set(indicators.map(({ indicatorId }) => indicatorId));

function rowsChanged(before: Content, after: Content): RowsChanged {
  const [were, are] = [idsOf(before), idsOf(after)];
  return { added: [...are].filter((id) => !were.has(id)), dropped: [...were].filter((id) => !are.has(id)) };
}

const withWriter = (writers: readonly string[], writtenBy?: string): readonly string[] =>
  writtenBy === undefined || writers.includes(writtenBy) ? writers : [...writers, writtenBy];

const importedAs = (source?: ImportSource) => (source ? { importDigest: source.digest } : {});

function draft({ data }: Extract<TargetEvent, { type: 'TargetDrafted' }>): Target {
  const { targetId: id, region, fiscalYear, unit, code, content, contentHash, source, writtenBy } = data;
  return {
    ...{ id, region, fiscalYear, unit, content, contentHash, writers: withWriter([], writtenBy), round: 0 },
    indicatorsAdded: content.indicators.length,
    ...(code === undefined ? {} : { code }),
    ...importedAs(source),
    status: 'draft',
  };
}

function submitted(state: PresentTarget, { data }: Extract<TargetEvent, { type: 'TargetSubmitted' }>): Target {
  const { round, chain, contentHash, submittedBy, advisories, opens, skipped } = data;
  const opening = { round, chain, contentHash, submittedBy, opens, ...(skipped === undefined ? {} : { skipped }) };
  return { ...state, status: 'in-approval', round, advisories, approval: beginRound(opening, state.writers) };
}

function returned(state: PresentTarget, { data }: Extract<TargetEvent, { type: 'TargetReturned' }>): Target {
  if (state.status !== 'in-approval') return { ...state, status: 'returned' };
  const { approval: from, ...rest } = state;
  return { ...rest, status: 'returned', returned: { from, fromStep: data.step, resume: data.resume } };
}

function revised(state: PresentTarget, { data }: Extract<TargetEvent, { type: 'TargetRevised' }>): Target {
  const { content, contentHash, source, writtenBy } = data;
  const lastRevised = rowsChanged(state.content, content);
  const indicatorsAdded = state.indicatorsAdded + lastRevised.added.length;
  const writers = withWriter(state.writers, writtenBy);
  return { ...state, content, contentHash, indicatorsAdded, lastRevised, writers, ...importedAs(source) };
}

function approved({ returned: _, ...state }: PresentTarget): Target {
  return { ...state, status: 'approved', writers: [] };
}

const withoutCopy = (
  unread: Known['unread'] = [],
  { round, readBy }: { readonly round: number; readonly readBy: string },
) => unread.filter((each) => each.round !== round || each.personId !== readBy);

function withinRound(state: InApproval, event: RoundEvent): Target {
  const next = { ...state, approval: evolveRound(state.approval, event) };
  if (event.type !== 'Copied') return next;
  const { round, to } = event.data;
  return { ...next, unread: [...(state.unread ?? []), ...to.map((personId) => ({ round, personId }))] };
}

/** Proposals are settled once the round is over. */
function settled(state: PresentTarget, event: RoundEvent): Target {
  const { returned: last } = state;
  if (last === undefined) return state;
  return { ...state, returned: { ...last, from: evolveRound(last.from, event) } };
}

function ofRound(state: PresentTarget, event: RoundEvent): Target {
  if (event.type === 'CopyRead') return { ...state, unread: withoutCopy(state.unread, event.data) };
  if (event.type === 'CellsAccepted' || event.type === 'CellsDeclined') return settled(state, event);
  return state.status === 'in-approval' ? withinRound(state, event) : state;
}

function evolve(state: Target, event: TargetEvent): Target {
  if (event.type === 'TargetDrafted') return draft(event);
  if (state.status === 'absent') return state;
  if (isRoundEvent(event)) return ofRound(state, event);
  switch (event.type) {
    case 'TargetRevised':
      return revised(state, event);
    case 'TargetSubmitted':
      return submitted(state, event);
    case 'TargetReturned':
      return returned(state, event);
    case 'TargetWithdrawn':
    case 'TargetReopened':
      return { ...state, status: 'draft' };
    case 'TargetVoided':
      return { ...state, status: 'voided' };
    case 'TargetApproved':
      return approved(state);
  }
}

export const targetDecider: Decider<Target, TargetEvent> = {
  initialState: { status: 'absent' },
  evolve,
  catalogue: targetCatalogue,
};
