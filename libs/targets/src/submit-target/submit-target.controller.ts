import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#event-store';
import { answer, ApiProblems, Asker, Asks, type Caller, requireRevision } from '#http';
import { targetStream } from '../domain/content.js';
import { standingOf, standingSchema } from '../domain/standing.js';
import { reasonSchema } from '../domain/target.events.js';
import { type Target } from '../domain/target.state.js';
import { InForce } from '../in-force.js';
import { SubmitTarget } from './submit-target.js';

const request = z.strictObject({
  /** 提示 findings that the drafter explains. */
  reasons: z.array(reasonSchema).max(500).default([]),
});

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(SubmitTarget)
export class SubmitTargetController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly inForce: InForce,
  ) {}

  @Post(':targetId/submission')
  @HttpCode(200)
  @ApiOperation({ summary: '送审 Submit for approval (If-Match)' })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428, 503)
  async submit(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    requireRevision(caller);
    const data = { targetId, ...body };
    const envelope = caller.envelope({ stream: targetStream(targetId), command: 'SubmitTarget', data });
    const command = new SubmitTarget(data, this.inForce, envelope);
    const decided = await this.commandBus.execute<SubmitTarget, Decided<Target>>(command);
    return answer(decided, standingOf(decided.state, decided.revision, this.inForce));
  }
}
