// More than twenty names: the machine's acts, what they take and answer, and what a subject embeds it by.
export { barToTaking, handOver, namedToCome, tasksToCome, type HandingOver } from './acts/after-leaving.js';
export { assign, transfer, type OnTask } from './acts/hand-over.js';
export { addSigners, removeSigner, type Adding } from './acts/signers.js';
export { sign, type ReturnTo, type Signing } from './acts/sign.js';
export { beginRound, prospectOf, submit, type Opening, type Prospect, type Submission } from './acts/submit.js';
export { signedBy, takeBack } from './acts/take-back.js';
export { comment, copy, urge } from './acts/tell.js';
export { withdraw } from './acts/withdraw.js';
export {
  chainOfRoles,
  chainSchema,
  resumeSchema,
  seatSchema,
  stepSchema,
  type Chain,
  type Resume,
  type Seat,
  type Step,
} from './chain.js';
export { approvalCatalogue } from './catalogue.js';
export { barOf, handOf, taskFor } from './duties.js';
export {
  givenSchema,
  gradesSchema,
  isRoundEvent,
  opensSchema,
  voteSchema,
  type ApprovalEvent,
  type Cell,
  type Given,
  type Grades,
  type Opens,
  type RoundEvent,
  type Vote,
} from './events.js';
export { evolveRound } from './evolve.js';
export { type Facts } from './facts.js';
export { faultsOf as chainFaultsOf, type ChainFault } from './faults.js';
export { deadEnd } from './feasible.js';
export {
  actsNow,
  next,
  roundActs,
  type ActNow,
  type MayNotSignNow,
  type MaySign,
  type Next,
  type RoundAct,
} from './next.js';
export { oddInReturn, oddInRound } from './odd-in-round.js';
export {
  CannotBeAsked,
  Conflicting,
  MayNotSign,
  NobodyLeft,
  NotTheirs,
  refusalOf,
  SeatNotHeld,
  SeenHasChanged,
  TaskNotOpen,
} from './refusals.js';
export {
  liveTasks,
  namedIn,
  skippedSchema,
  stepOf,
  type ProposedCell,
  type Round,
  type Seen,
  type Skipped,
  type Task,
} from './round.js';
export { openCells } from './proposed.js';
export { factsOf, holdsSeat } from './seats.js';
export { signingForm, type SigningForm } from './signing-form.js';
export { signersOf, type SeatOf, type StepOf } from './signers-of.js';
export { saidBy, type Endings, type Returned } from './subject.js';
export { openTasks, tally } from './tally.js';
export { unheld, type Unheld } from './unheld.js';
export { modeWords, seatWords } from './words.js';
export { OpinionRequired } from './signing-refusals.js';
