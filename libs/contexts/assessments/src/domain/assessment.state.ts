import { type Decider } from '#domain/kernel';
import {
  assessmentCatalogue,
  reportOf,
  type AssessmentEvent,
  type AssessmentOpened,
  type AssessmentScored,
  type AssessmentSubmitted,
} from './assessment.events.js';
import { type SelfReport } from './self-report.js';

type Opened = Readonly<AssessmentOpened['data']> & {
  /** Revision of the stream's last event. */
  readonly revision: number;
  /** Submissions so far. */
  readonly round: number;
  /** What the unit reports, as it stands; absent before the first time. */
  readonly report?: SelfReport;
};

/** What was submitted, and the revision by which it is named. */
export type Submission = Readonly<AssessmentSubmitted['data']> & { readonly revision: number };
export type Score = Readonly<AssessmentScored['data']>;

export type SubmittedAssessment = Opened & { readonly status: 'submitted'; readonly submission: Submission };

export type Assessment =
  | { readonly status: 'absent' }
  | (Opened & { readonly status: 'open' | 'recorded' })
  | SubmittedAssessment
  | (Opened & { readonly status: 'scored'; readonly submission: Submission; readonly score: Score });

export type PresentAssessment = Exclude<Assessment, { status: 'absent' }>;

function evolve(state: Assessment, event: AssessmentEvent): Assessment {
  if (event.type === 'AssessmentOpened') return { ...event.data, status: 'open', revision: 0, round: 0 };
  if (state.status === 'absent') return state;
  // A stream starts at revision 0 and is never cut, so counting gives the revision.
  const next = { ...state, revision: state.revision + 1 };
  switch (event.type) {
    case 'ActualsRecorded':
      return { ...next, status: 'recorded', report: reportOf(event.data) };
    case 'AssessmentSubmitted': {
      const { round } = event.data;
      return { ...next, status: 'submitted', round, submission: { ...event.data, revision: next.revision } };
    }
    case 'AssessmentScored':
      return 'submission' in next ? { ...next, status: 'scored', score: event.data } : next;
  }
}

export const assessmentDecider: Decider<Assessment, AssessmentEvent> = {
  initialState: { status: 'absent' },
  evolve,
  catalogue: assessmentCatalogue,
};
