import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type z } from 'zod';
import { EventStore } from '#platform/event-store';
import { UnrecoverableError, type JobContext, type JobProcessor } from '#platform/job-queue';
import { InForce, targetDecider, targetStreams } from '#contexts/targets';
import { OpenAssessment } from '../../open-assessment/open-assessment.js';
import { openAssessmentJob } from './open-assessment.job.js';

type Payload = z.infer<typeof openAssessmentJob.payload>;

/** May be run again: what is open stays as it is. */
@Injectable()
export class OpenAssessmentProcessor implements JobProcessor<Payload> {
  readonly definition = openAssessmentJob;

  constructor(
    private readonly eventStore: EventStore,
    private readonly commandBus: CommandBus,
    private readonly inForce: InForce,
  ) {}

  async run({ targetId, approvedRevision }: Payload, context: JobContext): Promise<void> {
    const { state: target } = await this.eventStore.load(targetStreams.of(targetId), targetDecider, approvedRevision);
    if (target.status !== 'approved') {
      throw new UnrecoverableError(`该版本不是批复 this revision is no approval: ${targetId}@${approvedRevision}`);
    }
    const { region, fiscalYear, unit, contentHash, content } = target;
    const { scoringPolicy } = this.inForce.forYear(fiscalYear);
    const data = { targetId, region, fiscalYear, unit, contentHash, content };
    await this.commandBus.execute(await OpenAssessment.by(context, data, scoringPolicy));
  }
}
