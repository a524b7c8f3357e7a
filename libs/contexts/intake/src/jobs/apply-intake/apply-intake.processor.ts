import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type z } from 'zod';
import { EventStore, type Decided } from '#platform/event-store';
import { UnrecoverableError, type JobContext, type JobProcessor } from '#platform/job-queue';
import { DomainError } from '#domain/kernel';
import { DraftTarget, ReviseTarget, targetDecider, targetStream, withKnownIds } from '#contexts/targets';
import { type Outcome } from '../../domain/intake.events.js';
import { intakeDecider, intakeStream, type PresentIntake } from '../../domain/intake.state.js';
import { RecordApplied } from '../../record-applied/record-applied.js';
import { applyIntakeJob } from './apply-intake.job.js';
import { planDrafts, type DraftStep } from './plan-drafts.js';

type Payload = z.infer<typeof applyIntakeJob.payload>;
type Of<Kind extends DraftStep['kind']> = Extract<DraftStep, { kind: Kind }>;

/** One command a project, each with an id of its own: a second run changes nothing and comes to the same outcomes. */
@Injectable()
export class ApplyIntakeProcessor implements JobProcessor<Payload> {
  readonly definition = applyIntakeJob;

  constructor(
    private readonly eventStore: EventStore,
    private readonly commandBus: CommandBus,
  ) {}

  async run({ intakeId }: Payload, context: JobContext): Promise<void> {
    const { state } = await this.eventStore.load(intakeStream(intakeId), intakeDecider);
    if (state.status === 'applied') return;
    if (state.status !== 'accepted') {
      throw new UnrecoverableError(`没有这次导入或尚未确认 no such import, or not accepted: ${intakeId}`);
    }
    const outcomes: Outcome[] = [];
    for (const step of planDrafts(state)) {
      if (step.kind === 'leave-out') {
        outcomes.push({ project: step.project, outcome: 'not-drafted', reason: step.reason });
      } else if (step.kind === 'keep') {
        outcomes.push({ project: step.project, targetId: step.targetId, outcome: 'unchanged' });
      } else {
        outcomes.push(await this.draft(step, state, context));
      }
    }
    const data = { intakeId, outcomes };
    const envelope = context.envelope({ stream: intakeStream(intakeId), command: 'RecordApplied', data });
    await this.commandBus.execute(new RecordApplied(data, envelope));
  }

  private async draft(step: DraftStep, intake: PresentIntake, context: JobContext): Promise<Outcome> {
    const { project, kind } = step;
    const ended = { project, targetId: step.draftable.targetId };
    const command =
      step.kind === 'draft' ? draft(step, intake, context) : revise(await this.withIds(step), intake, context);
    try {
      const { events } = await this.commandBus.execute<typeof command, Decided>(command);
      if (events.length === 0) return { ...ended, outcome: 'unchanged' };
      return { ...ended, outcome: kind === 'draft' ? 'drafted' : 'revised' };
    } catch (error) {
      return { ...ended, ...refusal(error, kind) };
    }
  }

  /** The ids of rows that the accepted revision replaces: read as of that revision, the same at every run. */
  private async withIds(step: Of<'revise'>): Promise<Of<'revise'>> {
    const { draftable, expectedRevision } = step;
    const { state } = await this.eventStore.load(targetStream(draftable.targetId), targetDecider, expectedRevision);
    if (state.status === 'absent') return step;
    return { ...step, draftable: { ...draftable, content: withKnownIds(draftable.content, state.content) } };
  }
}

/** A rule's refusal is an outcome to be remembered; a world that broke, or someone else at the same moment, is tried again. */
function refusal(error: unknown, kind: DraftStep['kind']): Pick<Outcome, 'outcome' | 'reason'> {
  if (!(error instanceof DomainError)) throw error;
  const { code: reason } = error;
  if (error.kind === 'unavailable' || reason === 'changed-meanwhile') throw error;
  if (reason === 'target-exists') return { outcome: 'unchanged', reason };
  return { outcome: kind === 'draft' ? 'not-drafted' : 'not-revised', reason };
}

function draft(
  { draftable, project, source }: Of<'draft'>,
  { header, acceptedBy }: PresentIntake,
  context: JobContext,
): DraftTarget {
  const { targetId, ...what } = draftable;
  const { region, fiscalYear, demoData } = header;
  const data = { region, fiscalYear, ...what, source, demoData };
  const envelope = context.envelope({ stream: targetStream(targetId), command: 'DraftTarget', data, part: project });
  return new DraftTarget({ ...data, ...acceptedAs(acceptedBy) }, envelope);
}

function revise(
  { draftable, project, source, expectedRevision }: Of<'revise'>,
  { header: { demoData }, acceptedBy }: PresentIntake,
  context: JobContext,
): ReviseTarget {
  const { targetId, content } = draftable;
  const data = { targetId, content, source, demoData };
  const envelope = context.envelope({ stream: targetStream(targetId), command: 'ReviseTarget', data, part: project });
  return new ReviseTarget({ ...data, ...acceptedAs(acceptedBy) }, { ...envelope, expectedRevision });
}

/** Beside what the command's hash covers: an import that was half applied when writers came up must find its commands again. */
const acceptedAs = (acceptedBy?: string) => (acceptedBy === undefined ? {} : { acceptedBy });
