export {
  afterStep,
  currentStep,
  isLastStep,
  openRound,
  position,
  stepAt,
  type Approval,
  type ChainStep,
} from './approval.js';
export { mayAct, refuseUnlessMayAct, refuseUnlessUnsigned, type Seen } from './duties.js';
export {
  AlreadyActedInThisRound,
  AlreadySigned,
  NotYourStep,
  SeenIsStale,
  SubmitterMayNotApprove,
  WriterMayNotApprove,
  type Standing,
} from './refusals.js';
export { oddInSignature } from './odd-signature.js';
export { chainOfRoles, chainSchema, seatSchema, stepSchema, type Chain, type Seat, type Step } from './machine/chain.js';
export { faultsOf as chainFaultsOf, type ChainFault } from './machine/faults.js';
