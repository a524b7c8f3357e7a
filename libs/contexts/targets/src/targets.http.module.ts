import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ApproveStepController } from './approve-step/approve-step.controller.js';
import { DraftTargetController } from './draft-target/draft-target.controller.js';
import { InForce } from './in-force.js';
import { ReturnTargetController } from './return-target/return-target.controller.js';
import { ReviseTargetController } from './revise-target/revise-target.controller.js';
import { SubmitTargetController } from './submit-target/submit-target.controller.js';
import { TargetsCommandsModule } from './targets.commands.module.js';
import { ApprovalInboxController } from './views/approval-inbox/approval-inbox.controller.js';
import { ListInboxHandler } from './views/approval-inbox/list-inbox.query.js';
import { CurrentTargetsController } from './views/current-targets/current-targets.controller.js';
import { GetTargetHandler } from './views/current-targets/get-target.query.js';
import { ListSiblingsHandler } from './views/current-targets/list-siblings.query.js';
import { ListTargetsHandler } from './views/current-targets/list-targets.query.js';
import { VoidTargetController } from './void-target/void-target.controller.js';
import { WithdrawTargetController } from './withdraw-target/withdraw-target.controller.js';

/** Routes and queries: for apps/api. Needs an `EventStore` and a TypeORM `DataSource` from the app. */
@Module({})
export class TargetsHttpModule {
  static forRoot(inForce: InForce): DynamicModule {
    return {
      module: TargetsHttpModule,
      imports: [CqrsModule, TargetsCommandsModule],
      controllers: [
        DraftTargetController,
        ReviseTargetController,
        SubmitTargetController,
        ApproveStepController,
        ReturnTargetController,
        WithdrawTargetController,
        VoidTargetController,
        CurrentTargetsController,
        ApprovalInboxController,
      ],
      providers: [
        { provide: InForce, useValue: inForce },
        ListTargetsHandler,
        GetTargetHandler,
        ListSiblingsHandler,
        ListInboxHandler,
      ],
    };
  }
}
