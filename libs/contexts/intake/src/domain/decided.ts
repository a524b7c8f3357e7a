import { type SettableField } from './fields.js';
import { type DecidedFinding, type DecidedProposal, type PresentIntake } from './intake.state.js';
import { type PrintedFinding } from './recorded-findings.js';
import { repaired } from './repaired.js';
import { valueNeeded } from './value-needed.js';

/** How a finding came to be decided; `mended`: what was decided elsewhere leaves nothing of it. */
export type How = 'accepted' | 'declined' | 'as-printed' | 'set-value' | 'mended';

/** What was decided of each finding, by its number. */
export function decidedFindings(intake: PresentIntake): ReadonlyMap<number, How> {
  const proposals = new Map(intake.proposals.map((proposal) => [proposal.id, proposal]));
  const isMended = mendedSums(intake);
  return new Map(
    intake.findings.flatMap((finding, at) => {
      const proposal = finding.proposal === undefined ? undefined : proposals.get(finding.proposal);
      const how = howOf(finding, proposal, intake.decided.get(at + 1)) ?? (isMended(finding) ? 'mended' : undefined);
      return how === undefined ? [] : [[at + 1, how] as const];
    }),
  );
}

function howOf(
  finding: PrintedFinding,
  proposal: DecidedProposal | undefined,
  own: DecidedFinding | undefined,
): How | undefined {
  if (proposal?.decision === 'accepted') return 'accepted';
  const needed = valueNeeded(finding);
  // Drafted as printed it would be drafted as proposed.
  if (needed !== undefined) return isSet(own, needed) ? 'set-value' : undefined;
  return own?.kind ?? (isDeclinedFor(proposal) ? 'declined' : undefined);
}

const isSet = (own: DecidedFinding | undefined, field: SettableField): boolean =>
  own?.kind === 'set-value' && own.field === field;

/** Without a reason it is not said that the finding may stand. */
const isDeclinedFor = (proposal: DecidedProposal | undefined): boolean =>
  proposal?.decision === 'declined' && proposal.decisionReason !== undefined;

/** Weights add up once a row is moved or a weight is set, whichever finding that was decided for. */
function mendedSums(intake: PresentIntake): (finding: PresentIntake['findings'][number]) => boolean {
  const total = intake.read?.weightTotal;
  const isRepaired = intake.decided.size > 0 || intake.proposals.some(({ decision }) => decision === 'accepted');
  if (total === undefined || !isRepaired) return () => false;
  const { projects } = repaired(intake);
  return ({ code, project }) =>
    code === 'weights-not-total' && project !== undefined && projects[project]?.reading.weightTotal === total;
}

/** Numbers of the findings that nobody has decided, though nothing may be accepted before. */
export function openErrors(intake: PresentIntake, decided = decidedFindings(intake)): readonly number[] {
  const { read, findings, projects } = intake;
  if (read?.errors === undefined) return [];
  const settled = new Set(read.settled);
  if (settled.size === projects.length) return [];
  return findings.flatMap(({ severity, project }, at) =>
    severity === 'error' && !settled.has(project ?? -1) && !decided.has(at + 1) ? [at + 1] : [],
  );
}
