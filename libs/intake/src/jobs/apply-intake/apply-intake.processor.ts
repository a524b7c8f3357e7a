import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type z } from 'zod';
import { EventStore } from '#event-store';
import { UnrecoverableError, type JobContext, type JobProcessor } from '#job-queue';
import { DomainError } from '#kernel';
import { DraftTarget, ReviseTarget, targetStream } from '#targets';
import { type Outcome } from '../../domain/intake.events.js';
import { intakeDecider, intakeStream, type PresentIntake } from '../../domain/intake.state.js';
import { RecordApplied } from '../../record-applied/record-applied.js';
import { applyIntakeJob } from './apply-intake.job.js';
import { planDrafts, type DraftStep } from './plan-drafts.js';

type Payload = z.infer<typeof applyIntakeJob.payload>;

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
    if (state.status === 'absent') throw new UnrecoverableError(`没有这次导入 no such import: ${intakeId}`);
    if (state.status === 'applied') return;
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
    const { project, draftable } = step;
    const { targetId } = draftable;
    const ended = { project, targetId };
    try {
      await this.commandBus.execute(step.kind === 'draft' ? draft(step, intake, context) : revise(step, context));
      return { ...ended, outcome: step.kind === 'draft' ? 'drafted' : 'revised' };
    } catch (error) {
      // A rule's refusal is an outcome to be remembered; a world that broke is tried again.
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      if (error.code === 'target-exists') return { ...ended, outcome: 'unchanged', reason: error.code };
      return { ...ended, outcome: step.kind === 'draft' ? 'not-drafted' : 'not-revised', reason: error.code };
    }
  }
}

function draft({ draftable, project, source }: DraftStep, { header }: PresentIntake, context: JobContext): DraftTarget {
  const { targetId, ...what } = draftable;
  const { region, fiscalYear, demoData } = header;
  const data = { region, fiscalYear, ...what, source, demoData };
  return new DraftTarget(
    data,
    context.envelope({ stream: targetStream(targetId), command: 'DraftTarget', data, part: project }),
  );
}

function revise(step: DraftStep, context: JobContext): ReviseTarget {
  const { draftable, project, source, expectedRevision } = step;
  const { targetId, content } = draftable;
  const data = { targetId, content, source };
  const envelope = context.envelope({ stream: targetStream(targetId), command: 'ReviseTarget', data, part: project });
  return new ReviseTarget(data, expectedRevision === undefined ? envelope : { ...envelope, expectedRevision });
}
