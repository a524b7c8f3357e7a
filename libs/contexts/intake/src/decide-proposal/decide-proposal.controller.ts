import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Decided } from '#platform/event-store';
import { writtenText } from '#domain/kernel';
import { answer, ApiProblems, Asker, Asks, type Caller } from '#platform/http';
import { visibleIntake } from '../domain/importer.js';
import { intakeStream, type Intake } from '../domain/intake.state.js';
import { intakeAnswerSchema, shown } from '../views/intake/intake-answer.js';
import { DecideProposal } from './decide-proposal.js';

const request = z.strictObject({
  decision: z.enum(['accepted', 'declined']),
  reason: writtenText(1000).optional(),
});

@ApiTags('导入 intakes')
@ApiBearerAuth()
@Controller('intakes')
@Asks(DecideProposal)
export class DecideProposalController {
  constructor(private readonly commandBus: CommandBus) {}

  @Put(':intakeId/proposals/:proposalId/decision')
  @ApiOperation({ operationId: 'decideProposal', summary: '接受或拒绝一条修正建议 Accept or decline a proposal' })
  @ApiOkResponse({ standardSchema: intakeAnswerSchema })
  @ApiProblems(400, 401, 403, 404, 409, 422, 503)
  async decide(
    @Asker() caller: Caller,
    @Param('intakeId', { schema: z.uuid() }) intakeId: string,
    @Param('proposalId', { schema: writtenText(100) }) proposalId: string,
    @Body({ schema: request }) body: z.infer<typeof request>,
  ) {
    const data = { intakeId, proposalId, ...body };
    const envelope = await caller.envelope({ stream: intakeStream(intakeId), command: 'DecideProposal', data });
    const command = new DecideProposal(data, envelope);
    const decided = await this.commandBus.execute<DecideProposal, Decided<Intake>>(command);
    return answer(decided, shown(visibleIntake(decided.state, intakeId, caller.actor), new Date()));
  }
}
