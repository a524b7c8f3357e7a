import { isRowField, isTableField, valueOf, type SettableField } from '../domain/fields.js';
import { openErrors } from '../domain/decided.js';
import { type Decision } from '../domain/intake.shapes.js';
import { type DecidedProposal, type PresentIntake } from '../domain/intake.state.js';
import { type PrintedFinding } from '../domain/recorded-findings.js';
import { repaired } from '../domain/repaired.js';
import { tableAt } from '../domain/table-at.js';
import { valueNeeded } from '../domain/value-needed.js';
import { type AskedDecision, type AskedRest } from './asked.js';
import {
  FindingIsMended,
  FindingUnknown,
  NoSuchCell,
  ProposalAlreadyDecided,
  ProposalStands,
  ProposalUnknown,
  ValueDoesNotFit,
  ValueNeeded,
} from './decide.errors.js';

type Asked<Kind extends AskedDecision['decision']> = Extract<AskedDecision, { decision: Kind }>;

/** The decision to record; none where the same is decided already. */
export function decisionFor(asked: AskedDecision, intake: PresentIntake): readonly Decision[] {
  switch (asked.decision) {
    case 'accepted':
    case 'declined':
      return ofProposal(asked, intake);
    case 'as-printed':
      return asPrinted(asked, intake);
    case 'set-value':
      return setValue(asked, intake);
  }
}

const withReason = (reason: string | undefined) => (reason === undefined ? {} : { reason });

function ofProposal({ decision, finding, proposal, reason }: Asked<'accepted' | 'declined'>, intake: PresentIntake) {
  const mending = finding === undefined && proposal !== undefined ? proposal : findingOf(finding, intake).proposal;
  const { id, ...known } = proposalOf(mending, intake);
  if (proposal !== undefined && proposal !== id) throw new ProposalUnknown(proposal);
  if (known.decision === decision) return [];
  if (known.decision) throw new ProposalAlreadyDecided(id, known.decision);
  return [{ kind: decision, proposals: [id], ...withReason(reason) }];
}

function proposalOf(id: string | undefined, { proposals }: PresentIntake): DecidedProposal {
  const proposal = proposals.find((each) => each.id === id);
  if (!proposal) throw new ProposalUnknown(id ?? '');
  return proposal;
}

function findingOf(number: number | undefined, { findings }: PresentIntake): PrintedFinding {
  const finding = findings[(number ?? 0) - 1];
  if (!finding) throw new FindingUnknown(number ?? 0, findings.length);
  return finding;
}

/** A proposal that is still open is declined with it: for the same reason. */
function asPrinted({ finding: number, reason }: Asked<'as-printed'>, intake: PresentIntake): readonly Decision[] {
  const finding = findingOf(number, intake);
  const { proposal: id } = finding;
  const proposal = intake.proposals.find((each) => each.id === id);
  if (proposal?.decision === 'accepted') throw new FindingIsMended(number, proposal.id);
  refuseWhereNeeded(number, finding);
  const own = intake.decided.get(number);
  if (own?.kind === 'as-printed' && own.reason === reason) return [];
  const declined: Decision[] =
    proposal && proposal.decision === undefined ? [{ kind: 'declined', proposals: [proposal.id], reason }] : [];
  return [...declined, { kind: 'as-printed', findings: [number], reason }];
}

function refuseWhereNeeded(number: number, finding: PrintedFinding): void {
  const needed = valueNeeded(finding);
  if (needed !== undefined) throw new ValueNeeded(number, needed, finding.proposal);
}

function setValue(asked: Asked<'set-value'>, intake: PresentIntake): readonly Decision[] {
  const { finding: number, field, reason } = asked;
  const finding = findingOf(number, intake);
  refuseWhereProposed(number, finding, intake);
  const place = placeOf(asked, finding, intake);
  const unit = field === 'budget' ? repaired(intake).projects[place.project ?? 0]?.reading.currencyUnit : null;
  const to = valueOf(field, asked.value, unit);
  if (to === undefined) throw new ValueDoesNotFit(field, asked.value);
  const decision: SetByHand = { kind: 'set-value', finding: number, ...place, field, to, reason };
  return isSame(intake.decided.get(number), decision) ? [] : [decision];
}

type SetByHand = Extract<Decision, { kind: 'set-value' }>;

const isSame = (own: Decision | undefined, { field, to, line }: SetByHand): boolean =>
  own?.kind === 'set-value' && own.field === field && own.to === to && own.line === line;

/** Where a proposal stands, it is declined first; what an accepted one mends is mended. */
function refuseWhereProposed(number: number, finding: PrintedFinding, { proposals }: PresentIntake): void {
  const proposal = proposals.find((each) => each.id === finding.proposal);
  if (!proposal || proposal.decision === 'declined') return;
  if (proposal.decision === undefined) throw new ProposalStands(number, proposal.id);
  throw new FindingIsMended(number, proposal.id);
}

interface Place {
  readonly project?: number;
  readonly line?: number;
  readonly from?: string;
}

/** Where the value goes: to the table, to the project of the finding, or to one of its rows. */
function placeOf({ field, line }: Asked<'set-value'>, finding: PrintedFinding, intake: PresentIntake): Place {
  const { header, projects } = intake;
  if (field === 'currencyUnit') return placeOfTable(line, finding, intake);
  if (isTableField(field)) return printedAs(header, field);
  const { project = -1 } = finding;
  const at = line ?? finding.line;
  const printed = projects[project];
  if (!printed) throw new NoSuchCell(field, at);
  if (!isRowField(field)) return { project, ...printedAs(printed, field) };
  const row = printed.indicators.find((each) => each.line === at);
  if (!row) throw new NoSuchCell(field, at);
  return { project, line: row.line, ...printedAs(row, field) };
}

/** A file may hold several tables, each with its unit. */
function placeOfTable(line: number | undefined, finding: PrintedFinding, intake: PresentIntake): Place {
  const { sheet, project } = finding;
  const table = tableAt({ sheet, project, line: line ?? finding.line }, intake);
  if (!table) throw new NoSuchCell('currencyUnit', line ?? finding.line);
  return { ...(line === undefined ? {} : { line }), ...printedAs(table, 'currencyUnit') };
}

const keys: { readonly [Field in SettableField]?: string } = {
  ...{ project: 'name', projectCode: 'code', unitOfMeasure: 'unit' },
};

function printedAs(of: object, field: SettableField): Pick<Place, 'from'> {
  const from: unknown = Reflect.get(of, keys[field] ?? field);
  return typeof from === 'string' || typeof from === 'number' ? { from: String(from) } : {};
}

/** What is said of every proposal that is still open. */
export function forRestOfProposals(asked: AskedRest['proposals'], { proposals }: PresentIntake): readonly Decision[] {
  const open = proposals.filter(({ decision }) => decision === undefined).map(({ id }) => id);
  if (!asked || open.length === 0) return [];
  return [{ kind: asked.decision, proposals: open, ...withReason(asked.reason) }];
}

/** What is said of every error that is still open; their proposals that are open are declined with them. */
export function forRestOfErrors(asked: AskedRest['errors'], intake: PresentIntake): readonly Decision[] {
  const findings = openErrors(intake);
  if (!asked || findings.length === 0) return [];
  for (const number of findings) refuseWhereNeeded(number, findingOf(number, intake));
  const { reason } = asked;
  const meant = new Set(findings.map((number) => intake.findings[number - 1]?.proposal));
  const proposals = intake.proposals.flatMap(({ id, decision }) =>
    decision === undefined && meant.has(id) ? [id] : [],
  );
  const declined: Decision[] = proposals.length > 0 ? [{ kind: 'declined', proposals, reason }] : [];
  return [...declined, { kind: 'as-printed', findings: [...findings], reason }];
}
