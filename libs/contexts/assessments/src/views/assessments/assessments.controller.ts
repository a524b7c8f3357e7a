import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { hashText, unitCode } from '#domain/kernel';
import { answer, ApiProblems, Asker, Asks, pageSchema, Reads, unitsQuery, type Caller } from '#platform/http';
import { approvedContentSchema } from '../../domain/approved-content.js';
import { selfReportSchema } from '../../domain/self-report.js';
import { findingSchema, findingsOf, statusSchema } from '../../domain/standing.js';
import { points, yuan } from '../answer-fields.js';
import { scoreAnswer, scoreSchema } from '../year-end-scores/score-answer.js';
import { yearEndScores } from '../year-end-scores/year-end-scores.projection.js';
import { assessments } from './assessments.projection.js';
import { GetAssessment } from './get-assessment.query.js';
import { ListAssessments } from './list-assessments.query.js';

const filter = unitsQuery.extend({
  status: statusSchema.optional(),
});

const header = z
  .object({
    targetId: z.uuid(),
    region: z.string(),
    fiscalYear: z.int(),
    unit: unitCode,
    name: z.string(),
    budget: yuan.describe('预算数（元） Budget in yuan'),
    status: statusSchema,
    round: z.int(),
    spent: yuan.nullable(),
    total: points.nullable(),
    grade: z.string().nullable(),
    policyId: z.string(),
    policyVersion: z.int(),
    digest: hashText.nullable(),
    submittedBy: z.string().nullable(),
    contentHash: hashText,
    demoData: z.boolean(),
    revision: z.int(),
    changedAt: z.iso.datetime(),
  })
  .meta({ id: 'ListedAssessment' });

const whole = header
  .extend({
    content: approvedContentSchema,
    report: selfReportSchema.nullable(),
    findings: z.array(findingSchema),
    score: scoreSchema.optional(),
  })
  .meta({ id: 'Assessment' });

@ApiTags('绩效自评 assessments')
@ApiBearerAuth()
@Controller('assessments')
@Asks(ListAssessments, GetAssessment)
export class AssessmentsController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @Reads(assessments)
  @ApiOperation({ operationId: 'listAssessments', summary: '自评列表 List assessments' })
  @ApiOkResponse({ standardSchema: pageSchema(header) })
  @ApiProblems(400, 401, 503)
  list(@Asker() { actor }: Caller, @Query({ schema: filter }) query: z.infer<typeof filter>) {
    return this.queryBus.execute(new ListAssessments(query, actor));
  }

  @Get(':targetId')
  @Reads(assessments, yearEndScores)
  @ApiOperation({
    operationId: 'getAssessment',
    summary: '一份自评：批复内容、填报、待改正处和得分 One assessment with its report, findings and score',
  })
  @ApiOkResponse({ standardSchema: whole })
  @ApiProblems(400, 401, 404, 503)
  async get(@Asker() { actor }: Caller, @Param('targetId', { schema: z.uuid() }) targetId: string) {
    const { header: head, form, score } = await this.queryBus.execute(new GetAssessment(targetId, actor));
    const { content, report } = form;
    const policy = { id: head.policyId, version: head.policyVersion };
    const findings = findingsOf({ content, report: report ?? undefined, policy });
    const scored = score ? { score: scoreAnswer(score) } : {};
    return answer(head, Object.assign({}, head, { content, report, findings, ...scored }));
  }
}
