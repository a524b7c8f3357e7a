import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AcceptIntakeHandler } from './accept-intake/accept-intake.handler.js';
import { DecideProposalHandler } from './decide-proposal/decide-proposal.handler.js';
import { RecordAppliedHandler } from './record-applied/record-applied.handler.js';

/** Command handlers but those of uploads: for every app that commands. Needs an `EventStore` from the app. */
@Module({
  imports: [CqrsModule],
  providers: [DecideProposalHandler, AcceptIntakeHandler, RecordAppliedHandler],
})
export class IntakeCommandsModule {}
