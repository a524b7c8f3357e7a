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
import { VoidTarget } from './void-target.js';

/** As seen: round 0 before the first submission, no step where it is not in approval. */
const request = z
  .strictObject({ ...seenFields, round: z.int32().min(0), step: seenFields.step.optional(), reason })
  .meta({ id: 'VoidingRequest' });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(VoidTarget)
export class VoidTargetController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly inForce: InForce,
  ) {}

  @Post(':targetId/voiding')
  @HttpCode(200)
  @ApiOperation({ operationId: 'voidTarget', summary: '作废（批复之前） Void a target before its approval' })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 503)
  async giveUp(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    const { reason: why, ...seen } = body;
    const data = { targetId, seen, reason: why };
    const envelope = await caller.envelope({ stream: targetStream(targetId), command: 'VoidTarget', data });
    const command = new VoidTarget(data, envelope);
    const decided = await this.commandBus.execute<VoidTarget, Decided<Target>>(command);
    return answer(decided, standingOf(decided.state, decided.revision, this.inForce));
  }
}
