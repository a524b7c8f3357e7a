import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type z } from 'zod';
import { EventStore } from '#platform/event-store';
import { UnrecoverableError, type JobContext, type JobProcessor } from '#platform/job-queue';
import { assessmentDecider } from '../../domain/assessment.state.js';
import { assessmentStreams } from '../../domain/assessment.streams.js';
import { scoreSubmission } from '../../domain/year-end-result.js';
import { RecordScore } from '../../record-score/record-score.js';
import { scoreAssessmentJob } from './score-assessment.job.js';

type Payload = z.infer<typeof scoreAssessmentJob.payload>;

/** Runs the engine and records what it gives. May be run again: whether there is something to do stands in the stream alone. */
@Injectable()
export class ScoreAssessmentProcessor implements JobProcessor<Payload> {
  readonly definition = scoreAssessmentJob;

  constructor(
    private readonly eventStore: EventStore,
    private readonly commandBus: CommandBus,
  ) {}

  async run({ targetId, submittedRevision }: Payload, context: JobContext): Promise<void> {
    const stream = assessmentStreams.of(targetId);
    const { state } = await this.eventStore.load(stream, assessmentDecider);
    if (!('submission' in state) || state.submission.revision !== submittedRevision) {
      throw new UnrecoverableError(`该版本不是提交 this revision is no submission: ${stream}@${submittedRevision}`);
    }
    if (state.status === 'scored') return;
    const data = { targetId, ...scoreSubmission(state.submission) };
    await this.commandBus.execute(await RecordScore.by(context, data));
  }
}
