import { DomainError } from '#domain/kernel';
import { eveOf, type Span } from './days.js';
import { postWords, type Post } from './places.js';

const until = (endsOn: string | undefined) => (endsOn === undefined ? ['未定', 'open end'] : [endsOn, endsOn]);

export class PersonNotFound extends DomainError {
  constructor(personId: string) {
    super(
      'not-found',
      'person-not-found',
      { zh: '没有这个人员，请核对人员编号。', en: 'There is no such person: check the id.' },
      { personId },
    );
  }
}

export class PersonIsRegistered extends DomainError {
  constructor(personId: string) {
    super(
      'conflict',
      'person-is-registered',
      {
        zh: '这个人员编号已经登记；要改姓名、电话请用变更，新人请用新编号。',
        en: 'This id is registered: change the details of that person, or give the new one an id of their own.',
      },
      { personId },
    );
  }
}

/** Of whom another administrator is to be asked; where there is none, the machine makes one. */
export class OwnAppointment extends DomainError {
  constructor() {
    super('forbidden', 'own-appointment', {
      zh: '不能给自己任职，请另一位机构管理员办理；没有另一位时，请在服务器上用 jixiao accounts recover --organisation 设立一位。',
      en: 'Nobody appoints themself: ask another administrator of the organisation, or make one on the machine by jixiao accounts recover --organisation.',
    });
  }
}

/** 三员分立: of organisation, accounts and audit. */
export class RightsAreSeparate extends DomainError {
  constructor(
    personId: string,
    role: Post,
    { role: held, startsOn, endsOn, deputyFor }: Span & { readonly role: Post; readonly deputyFor?: string },
  ) {
    const [zhEnd, enEnd] = until(endsOn);
    super(
      'conflict',
      'rights-are-separate',
      {
        zh: `三员分立，管理机构、账号、审计的不能是同一人：人员 ${personId} ${deputyFor === undefined ? '' : `代 ${deputyFor} `}任「${postWords[held]}」（${startsOn} 至 ${zhEnd}），不能再任或代「${postWords[role]}」。请另选一人，或先结束前一项；人手不够的，可设置 JIXIAO_ADMINISTRATION=combined。`,
        en: `Organisation, accounts and audit are administered by different people: ${personId} is ${held} from ${startsOn} to ${enEnd}${deputyFor === undefined ? '' : ` for ${deputyFor}`}, and cannot be or act as ${role}. Choose another person, or end that first; where there are too few people, set JIXIAO_ADMINISTRATION=combined.`,
      },
      { personId, role, held, startsOn, ...(endsOn === undefined ? {} : { endsOn }) },
    );
  }
}

/** Named in a command, as a deputy or as who takes over. */
export class UnknownPerson extends DomainError {
  constructor(personId: string) {
    super(
      'unprocessable',
      'unknown-person',
      {
        zh: `没有登记人员 ${personId}，请先登记，或核对人员编号。`,
        en: `No person ${personId} is registered: register them first, or check the id.`,
      },
      { personId },
    );
  }
}

export class PersonHasLeft extends DomainError {
  constructor(personId: string, leftOn: string) {
    super(
      'conflict',
      'person-has-left',
      {
        zh: `人员 ${personId} 的最后一日是 ${leftOn}，不能办理其后的事项。`,
        en: `The last day of person ${personId} is ${leftOn}: nothing later can be recorded of them.`,
      },
      { personId, leftOn },
    );
  }
}

/** `leftOn` is the last day, where that is known: it has not passed. */
export class PersonHasNotLeft extends DomainError {
  constructor(personId: string, leftOn?: string) {
    super(
      'conflict',
      'person-has-not-left',
      leftOn === undefined
        ? {
            zh: '此人尚未离任，请先办理离任（含交接），再注销个人信息。',
            en: 'This person has not left: record that they leave, with the hand-over, before their data is erased.',
          }
        : {
            zh: `此人的最后一日是 ${leftOn}，还没有过，请在其后注销个人信息。`,
            en: `The last day of this person is ${leftOn} and is not over: erase their data after it.`,
          },
      { personId, ...(leftOn === undefined ? {} : { leftOn }) },
    );
  }
}

export class DataIsErased extends DomainError {
  constructor(personId: string) {
    super(
      'conflict',
      'person-is-erased',
      {
        zh: '此人的个人信息已注销，不能再变更。',
        en: 'The personal data of this person is erased and cannot be changed.',
      },
      { personId },
    );
  }
}

export class PostDoesNotFit extends DomainError {
  constructor(post: Post, scope: string) {
    super(
      'unprocessable',
      'post-does-not-fit',
      {
        zh: `「${postWords[post]}」不能在 ${scope} 任职：单位种类不符，请核对角色和单位。`,
        en: `The role ${post} cannot be held at ${scope}, which is of another kind: check the role and the place.`,
      },
      { role: post, scope },
    );
  }
}

interface Held extends Span {
  readonly role: Post;
  readonly scope: string;
}

export class AppointmentOverlaps extends DomainError {
  constructor({ role, scope, startsOn, endsOn }: Held, appointmentId: string) {
    const [zh, en] = until(endsOn);
    super(
      'conflict',
      'appointment-overlaps',
      {
        zh: `此人已在 ${scope} 任「${postWords[role]}」（${startsOn} 至 ${zh}），日期重叠；请先结束原任职，或改日期。`,
        en: `This person holds ${role} at ${scope} already (${startsOn} to ${en}): end that first, or choose other days.`,
      },
      { appointmentId, role, scope },
    );
  }
}

export class AppointmentNotFound extends DomainError {
  constructor(appointmentId: string) {
    super(
      'not-found',
      'appointment-not-found',
      { zh: '此人没有这项任职，请核对任职编号。', en: 'This person has no such appointment: check its id.' },
      { appointmentId },
    );
  }
}

export class EndsAlready extends DomainError {
  constructor(id: string, endsOn: string) {
    super(
      'conflict',
      'ends-already',
      {
        zh: `已定于 ${endsOn} 结束，不能改为更晚；要延续请重新登记。`,
        en: `It ends on ${endsOn} and cannot be made to end later: record it anew for the days after.`,
      },
      { id, endsOn },
    );
  }
}

/** Not even as what is taken back. */
export class EndsBeforeItBegan extends DomainError {
  constructor({ startsOn, endsOn = '' }: Span) {
    const eve = eveOf(startsOn);
    super(
      'unprocessable',
      'ends-before-it-began',
      {
        zh: `自 ${startsOn} 起，最后一日不能是 ${endsOn}，请核对日期；要整个收回、一日也不算，最后一日请写 ${eve}。`,
        en: `It begins on ${startsOn} and cannot end on ${endsOn}: check the days; to take all of it back, give ${eve} as its last day.`,
      },
      { startsOn, endsOn, takenBackBy: eve },
    );
  }
}
