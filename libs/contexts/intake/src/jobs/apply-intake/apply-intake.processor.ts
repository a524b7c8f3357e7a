import { DomainError } from '#domain/kernel';
import { processorOf, type Running } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { UnrecoverableError } from '#platform/job-queue';
import { DraftTarget, ReviseTarget, targetStreams, withKnownIds } from '#contexts/targets';
import { type Outcome } from '../../domain/intake.events.js';
import { intakeDecider, type PresentIntake } from '../../domain/intake.state.js';
import { intakeStreams } from '../../domain/intake.streams.js';
import { RecordApplied } from '../../record-applied/record-applied.js';
import { applyIntakeJob } from './apply-intake.job.js';
import { planDrafts, type DraftStep, type Step } from './plan-drafts.js';

type Applying = Running<{ eventStore: typeof EventStore }>;

/** One command a project, each with an id of its own: a second run changes nothing and comes to the same outcomes. */
export const applyIntake = processorOf(applyIntakeJob, {
  needs: { eventStore: EventStore },
  run: async ({ intakeId }, applying) => {
    const { job, needs, send } = applying;
    const { state } = await needs.eventStore.load(intakeStreams.of(intakeId), intakeDecider);
    if (state.status === 'applied') return;
    if (state.status !== 'accepted') {
      throw new UnrecoverableError(`没有这次导入或尚未确认 no such import, or not accepted: ${intakeId}`);
    }
    const outcomes: Outcome[] = [];
    for (const step of planDrafts(state)) outcomes.push(await outcomeOf(step, state, applying));
    await send(await RecordApplied.by(job, { intakeId, outcomes }));
  },
});

async function outcomeOf(step: Step, intake: PresentIntake, applying: Applying): Promise<Outcome> {
  const { project } = step;
  if (step.kind === 'leave-out') return { project, outcome: 'not-drafted', reason: step.reason };
  if (step.kind === 'keep') return { project, targetId: step.targetId, outcome: 'unchanged' };
  const ended = { project, targetId: step.draftable.targetId };
  const command = await commandFor(step, intake, applying);
  try {
    const { events } = await applying.send(command);
    if (events.length === 0) return { ...ended, outcome: 'unchanged' };
    return { ...ended, outcome: step.kind === 'draft' ? 'drafted' : 'revised' };
  } catch (error) {
    return { ...ended, ...refusal(error, step.kind) };
  }
}

async function commandFor(step: DraftStep, { header, acceptedBy }: PresentIntake, { job, needs }: Applying) {
  const { project, source, draftable, fiscalYear } = step;
  const { region, demoData } = header;
  const { targetId, content, ...where } = draftable;
  const said = { source, demoData, acceptedBy };
  if (step.kind === 'draft')
    return DraftTarget.by(job.part(project), { region, fiscalYear, ...where, content, ...said });
  const { expectedRevision } = step;
  // The ids of rows that the accepted revision replaces: read as of that revision, the same at every run.
  const { state } = await needs.eventStore.load(targetStreams.of(targetId), targetStreams.decider, expectedRevision);
  const known = state.status === 'absent' ? content : withKnownIds(content, state.content);
  return ReviseTarget.by(job.part(project, expectedRevision), { targetId, content: known, ...said });
}

/** A rule's refusal is an outcome to be remembered; a world that broke, or someone else at the same moment, is tried again. */
function refusal(error: unknown, kind: DraftStep['kind']): Pick<Outcome, 'outcome' | 'reason'> {
  if (!(error instanceof DomainError)) throw error;
  const { code: reason } = error;
  if (error.kind === 'unavailable' || reason === 'changed-meanwhile') throw error;
  if (reason === 'target-exists') return { outcome: 'unchanged', reason };
  return { outcome: kind === 'draft' ? 'not-drafted' : 'not-revised', reason };
}
