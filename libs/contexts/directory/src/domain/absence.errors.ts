import { DomainError } from '#domain/kernel';
import { type Span } from './days.js';

export class NothingToActIn extends DomainError {
  constructor(appointmentId?: string) {
    super(
      'unprocessable',
      'nothing-to-act-in',
      {
        zh: '代理只能代本人在这段时间内担任的角色；此人这段时间没有这样的任职，请核对日期和任职。',
        en: 'A deputy acts in what the person holds in those days, and there is no such appointment: check the days and the appointments.',
      },
      appointmentId === undefined ? {} : { appointmentId },
    );
  }
}

export class OwnDeputy extends DomainError {
  constructor(personId: string) {
    super(
      'unprocessable',
      'own-deputy',
      {
        zh: '本人不能代理或交接给自己，请另选一人。',
        en: 'Nobody is their own deputy or takes over from themself: name another.',
      },
      { personId },
    );
  }
}

export class DeputyIsAway extends DomainError {
  constructor(personId: string, { startsOn, endsOn = '' }: Span) {
    super(
      'conflict',
      'deputy-is-away',
      {
        zh: `代理人 ${personId} 自己在 ${startsOn} 至 ${endsOn} 请人代理，不能转代理，请另选一人。`,
        en: `The deputy ${personId} is away from ${startsOn} to ${endsOn} themself, and a deputy has no deputy: name another.`,
      },
      { personId },
    );
  }
}

export class AbsenceOverlaps extends DomainError {
  constructor({ startsOn, endsOn = '' }: Span, absenceId: string) {
    super(
      'conflict',
      'absence-overlaps',
      {
        zh: `此人在 ${startsOn} 至 ${endsOn} 已有代理，日期重叠；请先结束原代理，或改日期。`,
        en: `Somebody acts for this person from ${startsOn} to ${endsOn} already: end that first, or choose other days.`,
      },
      { absenceId },
    );
  }
}

export class AbsenceNotFound extends DomainError {
  constructor(absenceId: string) {
    super(
      'not-found',
      'absence-not-found',
      { zh: '此人没有这项代理，请核对代理编号。', en: 'This person has no such absence: check its id.' },
      { absenceId },
    );
  }
}
