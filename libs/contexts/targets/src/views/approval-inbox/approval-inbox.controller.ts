import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { hashText } from '#domain/kernel';
import { currentStep } from '#domain/approval';
import { ApiProblems, Asker, Asks, pageQuery, pageSchema, Reads, type Caller } from '#platform/http';
import { approvalInbox } from './approval-inbox.projection.js';
import { ListInbox } from './list-inbox.query.js';

const waiting = z
  .object({
    targetId: z.string(),
    unit: z.string(),
    name: z.string(),
    budget: z.string(),
    round: z.int(),
    step: z.int(),
    stepName: z.string(),
    contentHash: hashText,
    submittedBy: z.string(),
    revision: z.int(),
  })
  .meta({ id: 'InboxItem' });

@ApiTags('审核 approval')
@ApiBearerAuth()
@Controller('inbox')
@Asks(ListInbox)
export class ApprovalInboxController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @Reads(approvalInbox)
  @ApiOperation({ operationId: 'listInbox', summary: '待我审核 What waits for me' })
  @ApiOkResponse({ standardSchema: pageSchema(waiting) })
  @ApiProblems(400, 401, 503)
  async list(@Asker() { actor }: Caller, @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>) {
    const { items, ...rest } = await this.queryBus.execute(new ListInbox(page, actor));
    const tasks = items.map((item) => {
      const { targetId, unit, name, budget, round, step, contentHash, submittedBy, revision } = item;
      const { name: stepName } = currentStep(item);
      return { targetId, unit, name, budget, round, step, stepName, contentHash, submittedBy, revision };
    });
    return { items: tasks, ...rest };
  }
}
