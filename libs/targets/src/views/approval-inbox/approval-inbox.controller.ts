import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ApiProblems, Asker, Asks, pageQuery, pageSchema, Reads, type Caller } from '#http';
import { currentTargets } from '../current-targets/current-targets.projection.js';
import { ListInbox } from './list-inbox.query.js';

const waiting = z.object({
  targetId: z.string(),
  unit: z.string(),
  name: z.string(),
  budget: z.string(),
  round: z.int(),
  step: z.int(),
  stepName: z.string(),
  contentHash: z.string(),
  submittedBy: z.string(),
  revision: z.int(),
});

@ApiTags('审核 approval')
@ApiBearerAuth()
@Controller('inbox')
@Asks(ListInbox)
export class ApprovalInboxController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @Reads(currentTargets)
  @ApiOperation({ summary: '待我审核 What waits for me' })
  @ApiOkResponse({ standardSchema: pageSchema(waiting) })
  @ApiProblems(400, 401, 503)
  async list(@Asker() { actor }: Caller, @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>) {
    const { items, ...rest } = await this.queryBus.execute(new ListInbox(page, actor));
    const tasks = items.map(
      ({ targetId, unit, name, budget, round, step, chain, contentHash, submittedBy, revision }) => ({
        ...{ targetId, unit, name, budget, round, step, contentHash, submittedBy, revision },
        stepName: chain?.[(step ?? 0) - 1]?.name ?? null,
      }),
    );
    return { items: tasks, ...rest };
  }
}
