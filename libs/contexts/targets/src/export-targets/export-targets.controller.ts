import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { InRegion, unitsView } from '#contexts/directory';
import { visibleScopes } from '#domain/access';
import { csvOf } from '#domain/kernel';
import { Action, ApiProblems, Asker, Asks, fileContent, fileOf, Reads, type Caller } from '#platform/http';
import { writeWorkbook } from '#platform/workbook';
import { currentTargets } from '../views/current-targets/current-targets.projection.js';
import { sortedQuery } from '../views/current-targets/current-targets.route.js';
import { ListTargets } from '../views/current-targets/list-targets.query.js';
import { sightOf } from '../views/current-targets/sight-of.query.js';
import { GetTargetUnits } from '../views/current-targets/target-summary.query.js';
import { submissionAdvisories } from '../views/submission-advisories/submission-advisories.projection.js';
import { TooManyToExport } from './export.errors.js';
import { targetRows, targetsSheet } from './targets-sheet.js';

const MOST_EXPORTED = 20_000;

const query = sortedQuery.extend({
  format: z.enum(['xlsx', 'csv']).prefault('xlsx').describe('文件格式 Kind of file'),
});

/** By hand, for its answer is a file. */
@ApiTags('绩效目标 targets')
@ApiBearerAuth()
@Controller('target-export')
@Asks(ListTargets, GetTargetUnits)
export class ExportTargetsController {
  constructor(
    private readonly queryBus: QueryBus,
    private readonly here: InRegion,
  ) {}

  @Get()
  @Action('target.read')
  @Reads(currentTargets, submissionAdvisories, unitsView)
  @ApiOperation({
    operationId: 'exportTargets',
    summary:
      '导出绩效目标：与列表同样的条件和次序，末行为合计 Export targets as a file: narrowed and sorted like the list, with the totals last',
  })
  @ApiOkResponse({ content: fileContent })
  @ApiProblems(400, 401, 422, 503)
  async export(
    @Asker() { actor }: Caller,
    @Query({ schema: query }) { format, sort, order, ...asked }: z.infer<typeof query>,
  ) {
    const sight = sightOf(actor, this.here);
    const listed = new ListTargets({ ...asked, sort, order, limit: MOST_EXPORTED }, sight);
    const { items: targets, next } = await this.queryBus.execute(listed);
    if (next !== undefined) throw new TooManyToExport(MOST_EXPORTED);
    const organisation = visibleScopes(actor, 'organisation.read');
    const units = await this.queryBus.execute(new GetTargetUnits(asked, { ...sight, organisation }));
    const names = new Map(units.flatMap(({ code, name }) => (name === undefined ? [] : [[code, name] as const])));
    const rows = targetRows(targets, names);
    const bytes = format === 'csv' ? Buffer.from(csvOf(rows)) : await writeWorkbook([targetsSheet(rows)]);
    return fileOf(bytes, format, `targets-${sight.today}`);
  }
}
