import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ApiProblems, Asker, Asks, pageQuery, pageSchema, type Caller } from '#platform/http';
import { findingsAfter } from './findings-after.js';
import { GetIntake } from './get-intake.query.js';
import { findingAnswer, findingAnswerSchema } from './finding-answer.js';
import { shown, shownSchema } from './intake-answer.js';

@ApiTags('导入 intakes')
@ApiBearerAuth()
@Controller('intakes')
@Asks(GetIntake)
export class IntakeController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get(':intakeId')
  @ApiOperation({
    operationId: 'getIntake',
    summary: '一次导入：读到的、疑点、建议和结果 One import: what was read, findings, proposals, outcomes',
  })
  @ApiOkResponse({ standardSchema: shownSchema })
  @ApiProblems(400, 401, 404, 503)
  async get(@Asker() { actor }: Caller, @Param('intakeId', { schema: z.uuid() }) intakeId: string) {
    return shown(await this.queryBus.execute(new GetIntake(intakeId, actor)), new Date());
  }

  @Get(':intakeId/findings')
  @ApiOperation({
    operationId: 'listIntakeFindings',
    summary: '一次导入的疑点列表 List the findings of one import',
  })
  @ApiOkResponse({ standardSchema: pageSchema(findingAnswerSchema) })
  @ApiProblems(400, 401, 404, 503)
  async findings(
    @Asker() { actor }: Caller,
    @Param('intakeId', { schema: z.uuid() }) intakeId: string,
    @Query({ schema: pageQuery }) page: z.infer<typeof pageQuery>,
  ) {
    const intake = await this.queryBus.execute(new GetIntake(intakeId, actor));
    const { items, ...next } = findingsAfter(intake.status === 'received' ? { findings: [] } : intake, page);
    return { items: items.map(findingAnswer), ...next };
  }
}
