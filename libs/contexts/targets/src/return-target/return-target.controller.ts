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
import { ReturnTarget } from './return-target.js';

const request = z.strictObject({ ...seenFields, opinion }).meta({ id: 'ReturnRequest' });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(ReturnTarget)
export class ReturnTargetController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly inForce: InForce,
  ) {}

  @Post(':targetId/returns')
  @HttpCode(200)
  @ApiOperation({ operationId: 'returnTarget', summary: '退回 Return to the drafter with an opinion' })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 503)
  async sendBack(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    const { opinion: said, ...seen } = body;
    const data = { targetId, seen, opinion: said };
    const envelope = await caller.envelope({ stream: targetStream(targetId), command: 'ReturnTarget', data });
    const command = new ReturnTarget(data, envelope);
    const decided = await this.commandBus.execute<ReturnTarget, Decided<Target>>(command);
    return answer(decided, standingOf(decided.state, decided.revision, this.inForce));
  }
}
