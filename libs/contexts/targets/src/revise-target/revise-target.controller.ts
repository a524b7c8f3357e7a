import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { answer, ApiProblems, Asker, Asks, type Caller, requireRevision } from '#platform/http';
import { targetStream } from '../domain/content.js';
import { proposedContentSchema } from '../domain/proposed-content.js';
import { reason } from '../domain/request-parts.js';
import { revisedSchema, standingOf } from '../domain/standing.js';
import { type Target } from '../domain/target.state.js';
import { InForce } from '../in-force.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { ReviseTarget } from './revise-target.js';
import { rowsOf } from './rows-of-revision.js';

const request = z
  .strictObject({
    content: proposedContentSchema,
    reason: reason.optional(),
    demoData: z.literal(true).optional(),
  })
  .meta({ id: 'RevisionRequest' });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(ReviseTarget, ListSiblings)
export class ReviseTargetController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly queryBus: QueryBus,
    private readonly inForce: InForce,
  ) {}

  @Put(':targetId/content')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reviseTarget', summary: '修改绩效目标 Revise a target (If-Match)' })
  @ApiOkResponse({ standardSchema: revisedSchema })
  @ApiProblems(400, 401, 403, 404, 409, 412, 422, 428, 503)
  async revise(
    @Asker() caller: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    requireRevision(caller);
    const data = { targetId, ...body };
    const envelope = await caller.envelope({ stream: targetStream(targetId), command: 'ReviseTarget', data });
    const command = new ReviseTarget(data, envelope);
    const decided = await this.commandBus.execute<ReviseTarget, Decided<Target>>(command);
    const rows = rowsOf(body.content, decided);
    const siblings = await this.queryBus.execute(new ListSiblings({ targetId }));
    const beside = { actor: caller.actor, siblings };
    return answer(decided, { ...standingOf(decided.state, decided.revision, this.inForce, beside), rows });
  }
}
