import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { unitCode } from '#domain/kernel';
import { answer, ApiProblems, Asker, Asks, type Caller } from '#platform/http';
import { targetIdOf, targetStream } from '../domain/content.js';
import { proposedContentSchema } from '../domain/proposed-content.js';
import { standingOf, standingSchema } from '../domain/standing.js';
import { type Target } from '../domain/target.state.js';
import { InForce } from '../in-force.js';
import { ListSiblings } from '../views/current-targets/list-siblings.query.js';
import { DraftTarget } from './draft-target.js';

const request = z
  .strictObject({
    fiscalYear: z.int().min(2000).max(2100),
    unit: unitCode,
    code: z
      .string()
      .regex(/^\d{8}[A-Z]\d{12}$/, {
        error:
          '应是 21 位项目编码（8 位数字、1 个大写字母、12 位数字），没有就不填。must be a project code (8 digits, a capital letter, 12 digits), or left out.',
      })
      .optional(),
    content: proposedContentSchema,
    demoData: z.literal(true).optional(),
  })
  .meta({ id: 'DraftRequest' });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(DraftTarget, ListSiblings)
export class DraftTargetController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly queryBus: QueryBus,
    private readonly inForce: InForce,
  ) {}

  @Post()
  @ApiOperation({ operationId: 'draftTarget', summary: '填报绩效目标 Draft a target' })
  @ApiCreatedResponse({ standardSchema: standingSchema })
  @ApiProblems(400, 401, 403, 404, 409, 422, 503)
  async draft(@Asker() caller: Caller, @Body({ schema: request }) body: z.infer<typeof request>) {
    const { region } = this.inForce;
    // Nothing is drafted for a year whose rules nobody knows.
    this.inForce.forYear(body.fiscalYear);
    const data = { region, ...body };
    const stream = targetStream(targetIdOf({ ...data, name: data.content.name }));
    const command = new DraftTarget(data, await caller.envelope({ stream, command: 'DraftTarget', data }));
    const decided = await this.commandBus.execute<DraftTarget, Decided<Target>>(command);
    const siblings = await this.queryBus.execute(new ListSiblings(body));
    return answer(
      decided,
      standingOf(decided.state, decided.revision, this.inForce, { actor: caller.actor, siblings }),
    );
  }
}
