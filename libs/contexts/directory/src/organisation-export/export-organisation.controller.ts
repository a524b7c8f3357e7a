import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { csvOf } from '#domain/kernel';
import { Action, ApiProblems, Asker, fileContent, fileOf, Reads, type Caller } from '#platform/http';
import { writeWorkbook } from '#platform/workbook';
import { asWholeReader } from '../domain/asked.js';
import { KnownOrganisation } from '../organisation-import/known-organisation.query.js';
import { appointments } from '../views/appointments/appointments.projection.js';
import { people } from '../views/people/people.projection.js';
import { units } from '../views/units/units.projection.js';
import { organisationSheets } from './organisation-sheets.js';

const query = z.strictObject({
  sheet: z
    .enum(['units', 'people', 'appointments', 'deputies', 'successions'])
    .optional()
    .describe('只要这一张表，以 CSV 输出 This sheet alone, as CSV; the whole as .xlsx where it is left out'),
});

@ApiTags('机构和人员 directory')
@ApiBearerAuth()
@Controller('organisation')
export class ExportOrganisationController {
  constructor(private readonly known: KnownOrganisation) {}

  @Get('export')
  @Action('organisation.export')
  @Reads(units, people, appointments)
  @ApiOperation({
    operationId: 'exportOrganisation',
    summary:
      '导出单位、人员、任职、代理和承接，可原样再导入 Export units, people, appointments, deputies and successions as a file that the import takes back unchanged',
  })
  @ApiOkResponse({ content: fileContent })
  @ApiProblems(400, 401, 403, 503)
  async export(@Asker() { actor }: Caller, @Query({ schema: query }) { sheet }: z.infer<typeof query>) {
    asWholeReader(actor);
    const sheets = organisationSheets(await this.known.read('stand-ins'));
    if (sheet === undefined) return fileOf(await writeWorkbook(Object.values(sheets)), 'xlsx', 'organisation');
    return fileOf(Buffer.from(csvOf(sheets[sheet].rows)), 'csv', `organisation-${sheet}`);
  }
}
