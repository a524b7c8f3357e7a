import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { answer, ApiProblems, Asker, Asks, type Caller, requireRevision } from '#platform/http';
import { assessmentStream, type Assessment } from '../domain/assessment.state.js';
import { proposedReportSchema, type SelfReport } from '../domain/self-report.js';
import { standingOf, standingSchema } from '../domain/standing.js';
import { RecordActuals } from './record-actuals.js';

@ApiTags('绩效自评 assessments')
@ApiBearerAuth()
@Controller('assessments')
@Asks(RecordActuals)
export class RecordActualsController {
  constructor(private readonly commandBus: CommandBus) {}

  @Put(':targetId/actuals')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'recordActuals',
    summary: '填报完成值和执行数 Record what was achieved and spent (If-Match)',
  })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428, 503)
  async record(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: proposedReportSchema }) report: SelfReport,
  ) {
    requireRevision(caller);
    const data = { targetId, ...report };
    const envelope = await caller.envelope({ stream: assessmentStream(targetId), command: 'RecordActuals', data });
    const command = new RecordActuals(data, envelope);
    const decided = await this.commandBus.execute<RecordActuals, Decided<Assessment>>(command);
    return answer(decided, standingOf(decided.state, decided.revision));
  }
}
