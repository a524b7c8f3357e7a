import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { writtenText } from '#domain/kernel';
import { answer, ApiProblems, Asker, Asks, type Caller, requireRevision } from '#platform/http';
import { targetStream } from '../domain/content.js';
import { reason } from '../domain/request-parts.js';
import { standingOf, standingSchema } from '../domain/standing.js';
import { type Target } from '../domain/target.state.js';
import { InForce } from '../in-force.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { SubmitTarget } from './submit-target.js';

const explained = z.strictObject({ code: writtenText(100), indicatorId: z.uuid().optional(), reason });

const request = z
  .strictObject({
    reasons: z.array(explained).max(500).default([]).describe('对提示的说明 Why a 提示 may stand as it is'),
  })
  .meta({ id: 'SubmissionRequest' })
  .prefault({});

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(SubmitTarget, ListSiblings)
export class SubmitTargetController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly queryBus: QueryBus,
    private readonly inForce: InForce,
  ) {}

  @Post(':targetId/submission')
  @HttpCode(200)
  @ApiOperation({ operationId: 'submitTarget', summary: '送审 Submit for approval (If-Match)' })
  @ApiOkResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428, 503)
  async submit(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    requireRevision(caller);
    const siblings = await this.queryBus.execute(new ListSiblings({ targetId }));
    const data = { targetId, ...body };
    const envelope = await caller.envelope({ stream: targetStream(targetId), command: 'SubmitTarget', data });
    const command = new SubmitTarget(data, { inForce: this.inForce, siblings }, envelope);
    const decided = await this.commandBus.execute<SubmitTarget, Decided<Target>>(command);
    return answer(
      decided,
      standingOf(decided.state, decided.revision, this.inForce, { actor: caller.actor, siblings }),
    );
  }
}
