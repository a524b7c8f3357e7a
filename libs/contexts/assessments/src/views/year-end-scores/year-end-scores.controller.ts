import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { ApiProblems, Asker, Asks, pageSchema, Reads, unitsQuery, type Caller } from '#platform/http';
import { GetScore } from './get-score.query.js';
import { ListScores } from './list-scores.query.js';
import { listedScoreSchema, scoreAnswer, scoreSchema } from './score-answer.js';
import { yearEndScores } from './year-end-scores.projection.js';

@ApiTags('年终得分 scores')
@ApiBearerAuth()
@Controller('scores')
@Asks(ListScores, GetScore)
export class YearEndScoresController {
  constructor(private readonly queryBus: QueryBus) {}

  @Get()
  @Reads(yearEndScores)
  @ApiOperation({ operationId: 'listScores', summary: '年终得分列表 List year-end scores' })
  @ApiOkResponse({ standardSchema: pageSchema(listedScoreSchema) })
  @ApiProblems(400, 401, 503)
  list(@Asker() { actor }: Caller, @Query({ schema: unitsQuery }) query: z.infer<typeof unitsQuery>) {
    return this.queryBus.execute(new ListScores(query, actor));
  }

  @Get(':targetId')
  @Reads(yearEndScores)
  @ApiOperation({ operationId: 'getScore', summary: '一个目标的得分及逐行说明 One score, each row explained' })
  @ApiOkResponse({ standardSchema: scoreSchema })
  @ApiProblems(400, 401, 404, 503)
  async get(@Asker() { actor }: Caller, @Param('targetId', { schema: z.uuid() }) targetId: string) {
    return scoreAnswer(await this.queryBus.execute(new GetScore(targetId, actor)));
  }
}
