import { type ApprovalEvent, type Ending, isRoundEvent, type RoundEvent } from './events.js';
import { type Round } from './round.js';
import { type Resume } from './chain.js';

type Data<Type extends Ending['type']> = Extract<Ending, { type: Type }>['data'];

/** With which events of its own a subject ends a round; each may add what belongs to the subject. */
export interface Endings<Subject, Event> {
  readonly approved: (subject: Subject, data: Data<'RoundApproved'>) => Event;
  readonly returned: (subject: Subject, data: Data<'RoundReturned'>) => Event;
  readonly withdrawn: (subject: Subject, data: Data<'RoundWithdrawn'>) => Event;
}

/** What the machine answers, in the subject's words. */
export const saidBy =
  <Subject, Event>(endings: Endings<Subject, Event>) =>
  (subject: Subject, events: readonly ApprovalEvent[]): readonly (RoundEvent | Event)[] =>
    events.map((event) => {
      if (isRoundEvent(event)) return event;
      switch (event.type) {
        case 'RoundApproved':
          return endings.approved(subject, event.data);
        case 'RoundReturned':
          return endings.returned(subject, event.data);
        case 'RoundWithdrawn':
          return endings.withdrawn(subject, event.data);
      }
    });

/** A round that was returned, and how its returner wanted it to go on: what the next submission is told. */
export interface Returned {
  readonly from: Round;
  readonly fromStep: number;
  readonly resume: Resume;
}
