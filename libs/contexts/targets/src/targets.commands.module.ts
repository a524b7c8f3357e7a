import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApproveStepHandler } from './approve-step/approve-step.handler.js';
import { DraftTargetHandler } from './draft-target/draft-target.handler.js';
import { ReturnTargetHandler } from './return-target/return-target.handler.js';
import { ReviseTargetHandler } from './revise-target/revise-target.handler.js';
import { SubmitTargetHandler } from './submit-target/submit-target.handler.js';
import { VoidTargetHandler } from './void-target/void-target.handler.js';
import { WithdrawTargetHandler } from './withdraw-target/withdraw-target.handler.js';

/** Command handlers: for every app that commands. Needs an `EventStore` from the app. */
@Module({
  imports: [CqrsModule],
  providers: [
    DraftTargetHandler,
    ReviseTargetHandler,
    SubmitTargetHandler,
    ApproveStepHandler,
    ReturnTargetHandler,
    WithdrawTargetHandler,
    VoidTargetHandler,
  ],
})
export class TargetsCommandsModule {}
