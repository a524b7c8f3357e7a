import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { answer, ApiProblems, Asker, Asks, pageSchema, Reads, unitsQuery, type Caller } from '#http';
import { statusSchema } from '../../domain/standing.js';
import { currentTargets } from './current-targets.projection.js';
import { GetTarget } from './get-target.query.js';
import { ListTargets } from './list-targets.query.js';

const filter = unitsQuery.extend({
  status: statusSchema.optional(),
});

const header = z.object({
  targetId: z.string(),
  fiscalYear: z.int(),
  unit: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  budget: z.string().describe('元'),
  annualGoal: z.string().nullable(),
  indicatorCount: z.int(),
  weightTotal: z.string(),
  status: statusSchema,
  round: z.int(),
  step: z.int().nullable(),
  contentHash: z.string(),
  demoData: z.boolean(),
  revision: z.int(),
  changedAt: z.iso.datetime(),
});

const whole = header.extend({
  indicators: z.array(
    z.object({
      indicatorId: z.string(),
      place: z.int(),
      level1: z.string().nullable(),
      level2: z.string().nullable(),
      level3: z.string().nullable(),
      operator: z.string().nullable(),
      value: z.string().nullable(),
      unit: z.string().nullable(),
      weight: z.string().nullable(),
      direction: z.string().nullable(),
      sourceLine: z.int().nullable(),
      raw: z.array(z.string()).nullable(),
    }),
  ),
});

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(ListTargets, GetTarget)
export class CurrentTargetsController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @Reads(currentTargets)
  @ApiOperation({ summary: '绩效目标列表 List targets' })
  @ApiOkResponse({ standardSchema: pageSchema(header) })
  @ApiProblems(400, 401, 503)
  list(@Asker() { actor }: Caller, @Query({ schema: filter }) query: z.infer<typeof filter>) {
    return this.queryBus.execute(new ListTargets(query, actor));
  }

  @Get(':targetId')
  @Reads(currentTargets)
  @ApiOperation({ summary: '一个绩效目标及其指标 One target with its indicators' })
  @ApiOkResponse({ standardSchema: whole })
  @ApiProblems(400, 401, 404, 503)
  async get(@Asker() { actor }: Caller, @Param('targetId', { schema: z.uuid() }) targetId: string) {
    const target = await this.queryBus.execute(new GetTarget(targetId, actor));
    return answer(target, target);
  }
}
