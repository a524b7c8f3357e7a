import { DomainError } from '#domain/kernel';
import { type Span } from './days.js';
import { type Kind } from './places.js';

export class NotAnAdministrator extends DomainError {
  constructor() {
    super('forbidden', 'not-an-administrator', {
      zh: '只有机构管理员可以变更机构、人员和任职，请联系机构管理员。',
      en: 'Only an administrator of the organisation may change units, people and appointments: ask one.',
    });
  }
}

export class SeesOnlyPart extends DomainError {
  constructor() {
    super('forbidden', 'sees-only-part', {
      zh: '导出包含全部机构和人员，只有看得到全区域的人可以导出，请联系机构管理员。',
      en: 'The export holds all units and people: only who sees the whole region may have it; ask an administrator of the organisation.',
    });
  }
}

export class UnitNotFound extends DomainError {
  constructor(code: string) {
    super(
      'not-found',
      'unit-not-found',
      { zh: `没有代码为 ${code} 的单位，请核对代码。`, en: `There is no unit ${code}: check its code.` },
      { unit: code },
    );
  }
}

export class UnitCodeUsed extends DomainError {
  constructor(code: string, name: string) {
    super(
      'conflict',
      'unit-code-used',
      {
        zh: `代码 ${code} 已用于「${name}」，单位代码不得再用，请换一个代码。`,
        en: `The code ${code} was used for “${name}” and is never used again: choose another.`,
      },
      { unit: code },
    );
  }
}

/** Named in a command, as a superior, a department, a successor, where a post is held. */
export class UnknownUnit extends DomainError {
  constructor(code: string) {
    super(
      'unprocessable',
      'unknown-unit',
      {
        zh: `还没有登记代码为 ${code} 的单位，请先登记，或核对代码。`,
        en: `No unit ${code} is registered: register it first, or check the code.`,
      },
      { unit: code },
    );
  }
}

export class UnitIsClosed extends DomainError {
  constructor(code: string, endsOn: string) {
    super(
      'conflict',
      'unit-is-closed',
      {
        zh: `单位 ${code} 的最后一日是 ${endsOn}，不能再变更，也不能用于其后的日期。`,
        en: `The last day of unit ${code} is ${endsOn}: it is changed no more and cannot be used for later days.`,
      },
      { unit: code, endsOn },
    );
  }
}

export class UnitNotYetThere extends DomainError {
  constructor(code: string, startsOn: string) {
    super(
      'unprocessable',
      'unit-not-yet-there',
      {
        zh: `单位 ${code} 自 ${startsOn} 起设立，日期不能更早。`,
        en: `Unit ${code} is there from ${startsOn} on: the day cannot be earlier.`,
      },
      { unit: code, startsOn },
    );
  }
}

export class UnitHasUnits extends DomainError {
  constructor(code: string, below: readonly string[]) {
    super(
      'conflict',
      'unit-has-units',
      {
        zh: `单位 ${code} 还有 ${below.length} 个下级单位在其后仍存在（如 ${below[0] ?? ''}），请先撤销、划转或并入这些单位。`,
        en: `Units below ${code} that would outlive it: ${below.length} (such as ${below[0] ?? ''}). Close, move or merge them first.`,
      },
      { unit: code, below: below.slice(0, 20) },
    );
  }
}

const WHERE: Readonly<Record<Kind, readonly [zh: string, en: string]>> = {
  department: ['部门代码为三位数字', 'a department has a code of three digits'],
  'finance-bureau': ['财政局代码为三位数字', 'the finance bureau has a code of three digits'],
  unit: ['单位须在部门、单位或财政局之下', 'a unit stands below a department, a unit or the finance bureau'],
  'budget-line-section': ['业务股室须在财政局之下', 'a budget-line section stands below the finance bureau'],
  'performance-section': ['绩效股须在财政局之下', 'the performance section stands below the finance bureau'],
};

export class KindDoesNotFit extends DomainError {
  constructor(code: string, kind: Kind) {
    const [zh, en] = WHERE[kind];
    super(
      'unprocessable',
      'kind-does-not-fit',
      { zh: `代码 ${code} 与种类不符：${zh}。`, en: `The code ${code} does not fit its kind: ${en}.` },
      { unit: code, kind },
    );
  }
}

export class LooksAfterNone extends DomainError {
  constructor(code: string) {
    super(
      'unprocessable',
      'looks-after-none',
      {
        zh: `单位 ${code} 不是业务股室，不能分管部门；只有业务股室分管部门。`,
        en: `Unit ${code} is no budget-line section: only those look after departments.`,
      },
      { unit: code },
    );
  }
}

export class NotADepartment extends DomainError {
  constructor(code: string) {
    super(
      'unprocessable',
      'not-a-department',
      {
        zh: `单位 ${code} 不是部门，业务股室只分管部门，请填部门代码。`,
        en: `Unit ${code} is no department: a section looks after departments; name one.`,
      },
      { unit: code },
    );
  }
}

export class DepartmentTaken extends DomainError {
  constructor(department: string, section: string) {
    super(
      'conflict',
      'department-taken',
      {
        zh: `部门 ${department} 由股室 ${section} 分管，请先调整那个股室的分管部门。`,
        en: `Department ${department} is looked after by section ${section}: change that section first.`,
      },
      { department, section },
    );
  }
}

export class OwnSuccessor extends DomainError {
  constructor(code: string) {
    super(
      'unprocessable',
      'own-successor',
      {
        zh: `单位 ${code} 不能由自己承接，请填承接单位的代码。`,
        en: `Unit ${code} cannot succeed itself: name the unit that goes on with it.`,
      },
      { unit: code },
    );
  }
}

export class DaysRunBackwards extends DomainError {
  constructor({ startsOn, endsOn = '' }: Span) {
    super(
      'unprocessable',
      'days-run-backwards',
      {
        zh: `最后一日 ${endsOn} 早于第一日 ${startsOn}，请核对日期。`,
        en: `The last day ${endsOn} is before the first, ${startsOn}: check the days.`,
      },
      { startsOn, endsOn },
    );
  }
}
