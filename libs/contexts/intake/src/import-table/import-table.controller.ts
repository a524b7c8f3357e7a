import { Body, Controller, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiAcceptedResponse, ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import {
  accepted,
  Action,
  answer,
  ApiProblems,
  Asker,
  Asks,
  Place,
  Upload,
  type Caller,
  type UploadPlace,
} from '#platform/http';
import { sha256, uuidv5, writtenText } from '#domain/kernel';
import { InForce } from '#contexts/rules';
import { columnMapOf } from '../column-map/column-map.js';
import { AnnounceImport } from '../announce-import/announce-import.js';
import { refuseUnlessDrafter } from '../domain/importer.js';
import { intakeStreams } from '../domain/intake.streams.js';
import { RecordFailure } from '../record-failure/record-failure.js';
import { GetIntake } from '../views/intake/get-intake.query.js';
import { intakeAnswerSchema, receiptAnswer, receiptSchema, shown } from '../views/intake/intake-answer.js';
import { ImportTable } from './import-table.js';
import { ImportsUnderWay } from './imports-under-way.handler.js';

const query = z.strictObject({
  fileName: writtenText(255).describe('文件名 Name of the file'),
  map: writtenText(2000)
    .optional()
    .describe(
      '各栏对照：预算数=5 该栏在第 5 列，经费=预算数 这个表头就是该栏，备注= 这一列不读入；逗号隔开 What columns are: 预算数=5, 经费=预算数, 备注= (leave it out)',
    ),
  demoData: z.literal('true').optional().describe('示范数据 Marks what follows as demo data'),
});

@ApiTags('导入 intakes')
@ApiBearerAuth()
@Controller('intakes')
@Asks(ImportTable, AnnounceImport, RecordFailure, GetIntake)
export class ImportTableController {
  constructor(
    private readonly queryBus: QueryBus,
    private readonly imports: ImportsUnderWay,
    private readonly inForce: InForce,
  ) {}

  @Post()
  @Action('intake.import')
  @Upload(refuseUnlessDrafter)
  @ApiOperation({
    operationId: 'importTable',
    summary:
      '导入目标表（xlsx、CSV、TSV、文本或 HTML 原文件） Import a target table (an xlsx, CSV, TSV, text or HTML file as it is)',
  })
  @ApiCreatedResponse({ standardSchema: intakeAnswerSchema })
  @ApiAcceptedResponse({
    standardSchema: receiptSchema,
    description:
      '读取需要较长时间：请用 GET /intakes/{intakeId} 查看结果 It takes a while: ask GET /intakes/{intakeId}',
  })
  @ApiProblems(400, 401, 403, 408, 409, 413, 415, 422, 503)
  async import(
    @Asker() caller: Caller,
    @Query({ schema: query }) file: z.infer<typeof query>,
    @Body() bytes: Uint8Array,
    @Place() place: UploadPlace,
  ) {
    const command = await this.commandOf(caller, file, bytes);
    const begun = await this.imports.begin(command, place);
    if ('readBy' in begun) return accepted(receiptAnswer({ status: 'received', receipt: begun }, new Date()));
    const intake = await this.queryBus.execute(new GetIntake(command.data.intakeId, caller.actor));
    return answer(begun, shown(intake, new Date()));
  }

  private async commandOf(
    caller: Caller,
    { fileName, map, demoData }: z.infer<typeof query>,
    bytes: Uint8Array,
  ): Promise<ImportTable> {
    const { region } = this.inForce;
    if (map !== undefined) columnMapOf(map); // refused before anything is read
    const file = {
      ...{ region, fileName, sha256: sha256(bytes) },
      ...(map === undefined ? {} : { map }),
      ...(demoData ? { demoData: true as const } : {}),
    };
    const { commandId } = await caller.envelope({ stream: '', command: 'ImportTable', data: file });
    const data = { intakeId: uuidv5(`intake/${commandId}${map === undefined ? '' : `/${map}`}`), ...file };
    const envelope = (part: number | string) =>
      caller.envelope({ stream: intakeStreams.of(data.intakeId), command: 'ImportTable', data, part });
    return new ImportTable(data, bytes, this.inForce, envelope);
  }
}
