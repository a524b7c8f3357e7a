import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { answer, ApiProblems, Asker, Asks, pageSchema, Reads, unitsQuery, type Caller } from '#platform/http';
import { statusSchema } from '../../domain/standing.js';
import { InForce } from '../../in-force.js';
import { submissionAdvisories } from '../submission-advisories/submission-advisories.projection.js';
import { currentTargets } from './current-targets.projection.js';
import { GetTarget } from './get-target.query.js';
import { ListSiblings } from './list-siblings.query.js';
import { ListTargets } from './list-targets.query.js';
import { listedTargetSchema, present, targetAnswer, targetSchema } from './target-answer.js';

const filter = unitsQuery.extend({ status: statusSchema.optional() });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(ListTargets, GetTarget, ListSiblings)
export class CurrentTargetsController {
  constructor(
    private readonly queryBus: QueryBus,
    private readonly inForce: InForce,
  ) {}

  @Get()
  @Reads(currentTargets)
  @ApiOperation({ operationId: 'listTargets', summary: '绩效目标列表 List targets' })
  @ApiOkResponse({ standardSchema: pageSchema(listedTargetSchema) })
  @ApiProblems(400, 401, 503)
  async list(@Asker() { actor }: Caller, @Query({ schema: filter }) query: z.infer<typeof filter>) {
    const { items, ...rest } = await this.queryBus.execute(new ListTargets(query, actor));
    return { items: items.map(present), ...rest };
  }

  @Get(':targetId')
  @Reads(currentTargets, submissionAdvisories)
  @ApiOperation({
    operationId: 'getTarget',
    summary: '一个绩效目标：内容、疑点和说明 One target with its content, its findings and the reasons given',
  })
  @ApiOkResponse({ standardSchema: targetSchema })
  @ApiProblems(400, 401, 404, 503)
  async get(@Asker() { actor }: Caller, @Param('targetId', { schema: z.uuid() }) targetId: string) {
    const whole = await this.queryBus.execute(new GetTarget(targetId, actor));
    const { status, revision } = whole.target;
    const isOpen = status === 'draft' || status === 'returned';
    const beside = isOpen
      ? { actor, siblings: await this.queryBus.execute(new ListSiblings({ targetId })) }
      : undefined;
    return answer({ revision }, targetAnswer(whole, this.inForce, beside));
  }
}
