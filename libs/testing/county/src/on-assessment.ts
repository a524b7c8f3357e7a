import { scoreSubmission, type AssessmentEvent } from '#contexts/assessments';
import { type DomainEvent } from '#domain/kernel';
import { identityOf, submitterOf, type Moment } from './moment.js';
import { inputsOf, reportOf, type Inputs } from './report.js';

type Of<Type extends AssessmentEvent['type']> = Extract<AssessmentEvent, DomainEvent<Type>>;

const policy = { id: 'MOF-2021', version: 1 };

export function opened(moment: Moment): Of<'AssessmentOpened'> {
  const { content, contentHash } = moment;
  return { type: 'AssessmentOpened', data: { ...identityOf(moment), contentHash, content: content(), policy } };
}

export function reported(moment: Moment, isLast: boolean): Of<'ActualsRecorded'> {
  const { contentHash, step } = moment;
  const report = reportOf(moment, { revision: step.after + 1, isLast });
  return { type: 'ActualsRecorded', data: { contentHash, ...report } };
}

export function handedIn(moment: Moment): Of<'AssessmentSubmitted'> {
  const { contentHash, step } = moment;
  const inputs = inputsAt(moment, step.after);
  return {
    type: 'AssessmentSubmitted',
    data: { round: 1, submittedBy: submitterOf(moment), contentHash, policy, inputs },
  };
}

export function scored(moment: Moment): Of<'AssessmentScored'> {
  const { after: submittedRevision } = moment.step;
  const inputs = inputsAt(moment, submittedRevision - 1);
  return { type: 'AssessmentScored', data: scoreSubmission({ inputs, policy, revision: submittedRevision }) };
}

/** With the last report, which was recorded at this revision. */
const inputsAt = (moment: Moment, revision: number): Inputs =>
  inputsOf(moment.content(), reportOf(moment, { revision, isLast: true }));
