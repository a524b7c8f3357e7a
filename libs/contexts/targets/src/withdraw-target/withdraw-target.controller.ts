import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { answer, ApiProblems, Asker, Asks, type Caller } from '#platform/http';
import { targetStream } from '../domain/content.js';
import { reason, seenFields } from '../domain/request-parts.js';
import { standingOf, standingSchema } from '../domain/standing.js';
import { type Target } from '../domain/target.state.js';
import { InForce } from '../in-force.js';
import { WithdrawTarget } from './withdraw-target.js';

const request = z
  .strictObject({ round: seenFields.round, reason: reason.optional() })
  .meta({ id: 'WithdrawalRequest' });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(WithdrawTarget)
export class WithdrawTargetController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly inForce: InForce,
  ) {}

  @Post(':targetId/withdrawal')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'withdrawTarget',
    summary: '撤回送审（尚无人审核时） Withdraw a submission that nobody has signed',
  })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 503)
  async withdraw(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    const data = { targetId, ...body };
    const envelope = await caller.envelope({ stream: targetStream(targetId), command: 'WithdrawTarget', data });
    const command = new WithdrawTarget(data, envelope);
    const decided = await this.commandBus.execute<WithdrawTarget, Decided<Target>>(command);
    return answer(decided, standingOf(decided.state, decided.revision, this.inForce));
  }
}
