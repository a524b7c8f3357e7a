import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { hashText } from '#domain/kernel';
import { answer, ApiProblems, Asker, Asks, type Caller } from '#platform/http';
import { visibleIntake } from '../domain/importer.js';
import { intakeStream, type Intake } from '../domain/intake.state.js';
import { intakeAnswerSchema, shown } from '../views/intake/intake-answer.js';
import { AcceptIntake } from './accept-intake.js';

const request = z.strictObject({ digest: hashText });

@ApiTags('导入 intakes')
@ApiBearerAuth()
@Controller('intakes')
@Asks(AcceptIntake)
export class AcceptIntakeController {
  constructor(private readonly commandBus: CommandBus) {}

  @Post(':intakeId/acceptance')
  @HttpCode(200)
  @ApiOperation({ operationId: 'acceptIntake', summary: '确认导入，随后生成草稿 Accept the import; the drafts follow' })
  @ApiOkResponse({ standardSchema: intakeAnswerSchema })
  @ApiProblems(400, 401, 403, 404, 409, 422, 503)
  async accept(
    @Asker() caller: Caller,
    @Param('intakeId', { schema: z.uuid() }) intakeId: string,
    @Body({ schema: request }) { digest }: z.infer<typeof request>,
  ) {
    const data = { intakeId, digest };
    const envelope = await caller.envelope({ stream: intakeStream(intakeId), command: 'AcceptIntake', data });
    const decided = await this.commandBus.execute<AcceptIntake, Decided<Intake>>(new AcceptIntake(data, envelope));
    return answer(decided, shown(visibleIntake(decided.state, intakeId, caller.actor), new Date()));
  }
}
