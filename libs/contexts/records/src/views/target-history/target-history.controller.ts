import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { ApiProblems, Asker, Asks, pageQuery, pageSchema, Reads, type Caller } from '#platform/http';
import { GetTargetHistory } from './get-target-history.query.js';
import { historySummarySchema } from './summary.js';
import { targetHistory } from './target-history.projection.js';

const position = z.string().regex(/^\d{1,19}$/);

const entry = z
  .object({
    stream: z.string(),
    revision: z.int(),
    targetId: z.uuid(),
    position,
    eventId: z.uuid(),
    type: z.string(),
    actor: z.union([
      z.object({ personId: z.string(), unit: z.string(), roles: z.array(z.string()) }),
      z.object({ system: z.string() }),
    ]),
    recordedAt: z.iso.datetime(),
    summary: historySummarySchema,
    hash: hashText,
  })
  .meta({ id: 'HistoryEntry' });

@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('targets')
@Asks(GetTargetHistory)
export class TargetHistoryController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get(':targetId/history')
  @Reads(targetHistory)
  @ApiOperation({ operationId: 'listTargetHistory', summary: '谁在何时做了什么 Who did what, and when (oldest first)' })
  @ApiOkResponse({ standardSchema: pageSchema(entry) })
  @ApiProblems(400, 401, 404, 503)
  history(
    @Asker() { actor }: Caller,
    @Param('targetId', { schema: z.uuid() }) targetId: string,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ) {
    return this.queryBus.execute(new GetTargetHistory(targetId, page, actor));
  }
}
