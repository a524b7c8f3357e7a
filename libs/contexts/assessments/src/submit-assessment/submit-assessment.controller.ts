import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { answer, ApiProblems, Asker, Asks, type Caller, emptyBody, requireRevision } from '#platform/http';
import { assessmentStream, type Assessment } from '../domain/assessment.state.js';
import { standingOf, standingSchema } from '../domain/standing.js';
import { SubmitAssessment } from './submit-assessment.js';

@ApiTags('绩效自评 assessments')
@ApiBearerAuth()
@Controller('assessments')
@Asks(SubmitAssessment)
export class SubmitAssessmentController {
  constructor(private readonly commandBus: CommandBus) {}

  @Post(':targetId/submission')
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitAssessment', summary: '提交自评 Submit the assessment for scoring (If-Match)' })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428, 503)
  async submit(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: emptyBody }) _: z.infer<typeof emptyBody>,
  ) {
    requireRevision(caller);
    const data = { targetId };
    const envelope = await caller.envelope({ stream: assessmentStream(targetId), command: 'SubmitAssessment', data });
    const command = new SubmitAssessment(data, envelope);
    const decided = await this.commandBus.execute<SubmitAssessment, Decided<Assessment>>(command);
    return answer(decided, standingOf(decided.state, decided.revision));
  }
}
