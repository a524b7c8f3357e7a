import { defineContext } from '#platform/context';
import { approveStep } from './approve-step/approve-step.js';
import { approveStepRoute } from './approve-step/approve-step.route.js';
import { targetStreams } from './domain/target.streams.js';
import { DraftTargetController } from './draft-target/draft-target.controller.js';
import { DraftTargetHandler } from './draft-target/draft-target.handler.js';
import { inForceOf } from './in-force.module.js';
import { InForce } from './in-force.js';
import { ReturnTargetController } from './return-target/return-target.controller.js';
import { ReturnTargetHandler } from './return-target/return-target.handler.js';
import { ReviseTargetController } from './revise-target/revise-target.controller.js';
import { ReviseTargetHandler } from './revise-target/revise-target.handler.js';
import { SubmitTargetController } from './submit-target/submit-target.controller.js';
import { SubmitTargetHandler } from './submit-target/submit-target.handler.js';
import { ApprovalInboxController } from './views/approval-inbox/approval-inbox.controller.js';
import { approvalInbox } from './views/approval-inbox/approval-inbox.projection.js';
import { ListInboxHandler } from './views/approval-inbox/list-inbox.query.js';
import { CurrentTargetsController } from './views/current-targets/current-targets.controller.js';
import { currentTargets } from './views/current-targets/current-targets.projection.js';
import { GetTargetHandler } from './views/current-targets/get-target.query.js';
import { ListSiblingsHandler } from './views/current-targets/list-siblings.query.js';
import { ListTargetsHandler } from './views/current-targets/list-targets.query.js';
import { submissionAdvisories } from './views/submission-advisories/submission-advisories.projection.js';
import { VoidTargetController } from './void-target/void-target.controller.js';
import { VoidTargetHandler } from './void-target/void-target.handler.js';
import { WithdrawTargetController } from './withdraw-target/withdraw-target.controller.js';
import { WithdrawTargetHandler } from './withdraw-target/withdraw-target.handler.js';

/** 绩效目标: one project's target for one year, from draft to approval. */
export const targets = defineContext({
  name: 'targets',
  streams: targetStreams,
  commands: [
    DraftTargetHandler,
    ReviseTargetHandler,
    SubmitTargetHandler,
    approveStep,
    ReturnTargetHandler,
    WithdrawTargetHandler,
    VoidTargetHandler,
  ],
  queries: [ListTargetsHandler, GetTargetHandler, ListSiblingsHandler, ListInboxHandler],
  routes: [
    DraftTargetController,
    ReviseTargetController,
    SubmitTargetController,
    approveStepRoute,
    ReturnTargetController,
    WithdrawTargetController,
    VoidTargetController,
    CurrentTargetsController,
    ApprovalInboxController,
  ],
  views: [currentTargets, approvalInbox, submissionAdvisories],
  provides: (settings) => [{ provide: InForce, useFactory: () => inForceOf(settings) }],
});
