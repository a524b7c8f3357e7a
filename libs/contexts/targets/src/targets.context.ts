import { defineContext } from '#platform/context';
import { targetStreams } from './domain/target.streams.js';
import { acceptCells } from './accept-cells/accept-cells.js';
import { acceptCellsRoute } from './accept-cells/accept-cells.route.js';
import { addSigners } from './add-signers/add-signers.js';
import { addSignersRoute } from './add-signers/add-signers.route.js';
import { agreeInBulkRoute } from './agree-in-bulk/agree-in-bulk.route.js';
import { assignTask } from './assign-task/assign-task.js';
import { assignTaskRoute } from './assign-task/assign-task.route.js';
import { commentOnTarget } from './comment-on-target/comment-on-target.js';
import { commentOnTargetRoute } from './comment-on-target/comment-on-target.route.js';
import { copyTarget } from './copy-target/copy-target.js';
import { copyTargetRoute } from './copy-target/copy-target.route.js';
import { removeSigner } from './remove-signer/remove-signer.js';
import { removeSignerRoute } from './remove-signer/remove-signer.route.js';
import { takeBackSignature } from './take-back-signature/take-back-signature.js';
import { takeBackSignatureRoute } from './take-back-signature/take-back-signature.route.js';
import { transferTask } from './transfer-task/transfer-task.js';
import { transferTaskRoute } from './transfer-task/transfer-task.route.js';
import { urgeStep } from './urge-step/urge-step.js';
import { urgeStepRoute } from './urge-step/urge-step.route.js';
import { declineCells } from './decline-cells/decline-cells.js';
import { declineCellsRoute } from './decline-cells/decline-cells.route.js';
import { handOverTasks } from './hand-over-tasks/hand-over-tasks.js';
import { Successions } from './hand-over-tasks/successions.query.js';
import { handOverTasksOfLeavers as handOverJob } from './jobs/hand-over-tasks.processor.js';
import { handOverTasksOfTarget } from './jobs/hand-over-tasks-of-target.processor.js';
import { handOverTasksOfLeavers } from './processes/hand-over-tasks-of-leavers.process.js';
import { draftTarget } from './draft-target/draft-target.js';
import { draftTargetRoute } from './draft-target/draft-target.route.js';
import { ExportTargetsController } from './export-targets/export-targets.controller.js';
import { ChangedSince } from './follow/changed-since.query.js';
import { FollowController } from './follow/follow.controller.js';
import { Followers } from './follow/followers.query.js';
import { InboxCounted } from './follow/inbox-counted.query.js';
import { candidatesRoute } from './next/candidates.route.js';
import { nextRoute } from './next/next.route.js';
import { signersRoute } from './next/signers.route.js';
import { wouldSignRoute } from './next/would-sign.route.js';
import { proposalsRoute } from './proposals/proposals.route.js';
import { reviseTarget } from './revise-target/revise-target.js';
import { reviseTargetRoute } from './revise-target/revise-target.route.js';
import { readCopy } from './read-copy/read-copy.js';
import { readCopyRoute } from './read-copy/read-copy.route.js';
import { RoundFacts } from './round-facts.query.js';
import { signTask } from './sign-task/sign-task.js';
import { abstainRoute, approveStepRoute, returnTargetRoute } from './sign-task/sign-task.route.js';
import { SubmissionFacts } from './submit-target/submission-facts.query.js';
import { submitTarget } from './submit-target/submit-target.js';
import { submitTargetRoute } from './submit-target/submit-target.route.js';
import { changedTargets } from './views/changed-targets/changed-targets.projection.js';
import { getTargetRoute, listTargetsRoute } from './views/current-targets/current-targets.route.js';
import { currentTargets } from './views/current-targets/current-targets.projection.js';
import { getTarget } from './views/current-targets/get-target.query.js';
import { ListSiblingsHandler } from './views/current-targets/list-siblings.query.js';
import { listTargets } from './views/current-targets/list-targets.query.js';
import { getTargetSummary, getTargetUnits } from './views/current-targets/target-summary.query.js';
import { getTargetSummaryRoute, getTargetUnitsRoute } from './views/current-targets/target-summary.route.js';
import { submissionAdvisories } from './views/submission-advisories/submission-advisories.projection.js';
import { countInbox } from './views/tasks/count-inbox.query.js';
import { countInboxRoute, listInboxRoute } from './views/tasks/inbox.route.js';
import { listInbox } from './views/tasks/list-inbox.query.js';
import { UnheldSeats } from './views/tasks/unheld.query.js';
import { listUnheldRoute } from './views/tasks/unheld.route.js';
import { tasksView } from './views/tasks/tasks.projection.js';
import { voidTarget } from './void-target/void-target.js';
import { voidTargetRoute } from './void-target/void-target.route.js';
import { withdrawTarget } from './withdraw-target/withdraw-target.js';
import { withdrawTargetRoute } from './withdraw-target/withdraw-target.route.js';

/** 绩效目标: one project's target for one year, from draft to approval. */
export const targets = defineContext({
  name: 'targets',
  streams: targetStreams,
  commands: [
    ...[draftTarget, reviseTarget, submitTarget, signTask, withdrawTarget, voidTarget],
    ...[takeBackSignature, transferTask, assignTask, addSigners, removeSigner, urgeStep, commentOnTarget, copyTarget],
    ...[readCopy, acceptCells, declineCells, handOverTasks],
  ],
  queries: [listTargets, getTargetSummary, getTargetUnits, getTarget, ListSiblingsHandler, listInbox, countInbox],
  routes: [
    draftTargetRoute,
    reviseTargetRoute,
    submitTargetRoute,
    approveStepRoute,
    returnTargetRoute,
    abstainRoute,
    ...[takeBackSignatureRoute, transferTaskRoute, assignTaskRoute, addSignersRoute, removeSignerRoute],
    ...[urgeStepRoute, commentOnTargetRoute, copyTargetRoute, readCopyRoute, withdrawTargetRoute, voidTargetRoute],
    ...[agreeInBulkRoute, proposalsRoute, acceptCellsRoute, declineCellsRoute],
    ...[
      listTargetsRoute,
      getTargetSummaryRoute,
      getTargetUnitsRoute,
      getTargetRoute,
      nextRoute,
      signersRoute,
      wouldSignRoute,
      candidatesRoute,
      listInboxRoute,
      countInboxRoute,
      listUnheldRoute,
    ],
    ...[FollowController, ExportTargetsController],
  ],
  views: [currentTargets, submissionAdvisories, tasksView, changedTargets],
  processes: [handOverTasksOfLeavers],
  jobs: [handOverJob, handOverTasksOfTarget],
  serves: [ChangedSince, InboxCounted, Followers],
  provides: () => [RoundFacts, SubmissionFacts, Successions, UnheldSeats],
});
