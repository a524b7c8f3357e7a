import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { answer, ApiProblems, Asker, Asks, type Caller } from '#platform/http';
import { targetStream } from '../domain/content.js';
import { opinion, seenFields } from '../domain/request-parts.js';
import { standingOf, standingSchema } from '../domain/standing.js';
import { type Target } from '../domain/target.state.js';
import { InForce } from '../in-force.js';
import { ApproveStep } from './approve-step.js';

const request = z.strictObject({ ...seenFields, opinion: opinion.optional() }).meta({ id: 'ApprovalRequest' });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(ApproveStep)
export class ApproveStepController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly inForce: InForce,
  ) {}

  @Post(':targetId/approvals')
  @HttpCode(200)
  @ApiOperation({ operationId: 'approveStep', summary: '审核通过 Approve the current step' })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 503)
  async approve(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    const { opinion: said, ...seen } = body;
    const data = { targetId, seen, opinion: said };
    const envelope = await caller.envelope({ stream: targetStream(targetId), command: 'ApproveStep', data });
    const command = new ApproveStep(data, envelope);
    const decided = await this.commandBus.execute<ApproveStep, Decided<Target>>(command);
    return answer(decided, standingOf(decided.state, decided.revision, this.inForce));
  }
}
