import { Body, Controller, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#event-store';
import { answer, ApiProblems, Asker, Asks, Upload, type Caller } from '#http';
import { sha256, uuidv5, writtenText } from '#kernel';
import { InForce } from '#targets';
import { refuseUnlessDrafter, visibleIntake } from '../domain/importer.js';
import { intakeStream, type Intake } from '../domain/intake.state.js';
import { intakeAnswer, intakeAnswerSchema } from '../views/intake/intake-answer.js';
import { ImportTable } from './import-table.js';

const query = z.strictObject({
  fileName: writtenText(255).describe('文件名 Name of the file'),
  demoData: z.literal('true').optional().describe('示范数据 Marks what follows as demo data'),
});

@ApiTags('导入 intakes')
@ApiBearerAuth()
@Controller('intakes')
@Asks(ImportTable)
export class ImportTableController {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly inForce: InForce,
  ) {}

  @Post()
  @Upload(refuseUnlessDrafter)
  @ApiOperation({ summary: '导入目标表（TSV/CSV 原文件） Import a target table (the TSV or CSV file as it is)' })
  @ApiCreatedResponse({ standardSchema: intakeAnswerSchema })
  @ApiProblems(400, 401, 403, 409, 413, 422, 503)
  async import(
    @Asker() caller: Caller,
    @Query({ schema: query }) { fileName, demoData }: z.infer<typeof query>,
    @Body() bytes: Uint8Array,
  ) {
    const { region } = this.inForce;
    const file = { region, fileName, sha256: sha256(bytes), ...(demoData ? { demoData: true as const } : {}) };
    const { commandId } = await caller.envelope({ stream: '', command: 'ImportTable', data: file });
    const data = { intakeId: uuidv5(`intake/${commandId}`), ...file };
    const envelope = (part: number) =>
      caller.envelope({ stream: intakeStream(data.intakeId), command: 'ImportTable', data, part });
    const command = new ImportTable(data, bytes, this.inForce, envelope);
    const decided = await this.commandBus.execute<ImportTable, Decided<Intake>>(command);
    return answer(decided, intakeAnswer(visibleIntake(decided.state, data.intakeId, caller.actor)));
  }
}
