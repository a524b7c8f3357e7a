import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { type z } from 'zod';
import { EventStore } from '#event-store';
import { UnrecoverableError, type JobContext, type JobProcessor } from '#job-queue';
import { assessmentDecider, assessmentStream } from '../../domain/assessment.state.js';
import { scoreSubmission, type YearEndResult } from '../../domain/year-end-result.js';
import { RecordScore } from '../../record-score/record-score.js';
import { YearEndScore } from '../../views/year-end-scores/year-end-score.entity.js';
import { YearEndScoreRow } from '../../views/year-end-scores/year-end-score-row.entity.js';
import { scoreAssessmentJob } from './score-assessment.job.js';

type Payload = z.infer<typeof scoreAssessmentJob.payload>;

/** Rows first, then the event: who sees the event finds the rows. May be run again: the same rows, no second event. */
@Injectable()
export class ScoreAssessmentProcessor implements JobProcessor<Payload> {
  readonly definition = scoreAssessmentJob;

  constructor(
    private readonly eventStore: EventStore,
    private readonly dataSource: DataSource,
    private readonly commandBus: CommandBus,
  ) {}

  async run({ targetId, submittedRevision }: Payload, context: JobContext): Promise<void> {
    const stream = assessmentStream(targetId);
    const { state } = await this.eventStore.load(stream, assessmentDecider, submittedRevision);
    if (state.status !== 'submitted' || state.submission.revision !== submittedRevision) {
      throw new UnrecoverableError(`该版本不是提交 this revision is no submission: ${stream}@${submittedRevision}`);
    }
    const result = scoreSubmission(state);
    await this.write(result);
    const data = { targetId, ...result.recorded };
    const envelope = context.envelope({ stream, command: 'RecordScore', data });
    await this.commandBus.execute(new RecordScore(data, envelope));
  }

  private async write({ header, rows }: YearEndResult): Promise<void> {
    const { targetId, submittedRevision, policyId, policyVersion } = header;
    const key = { targetId, submittedRevision, policyId, policyVersion };
    await this.dataSource.transaction(async (manager) => {
      await manager.delete(YearEndScoreRow, key);
      await manager.delete(YearEndScore, key);
      await manager.insert(YearEndScore, header);
      await manager.insert(YearEndScoreRow, [...rows]);
    });
  }
}
