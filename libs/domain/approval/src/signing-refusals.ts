import { DomainError } from '#domain/kernel';

export class OpinionRequired extends DomainError {
  constructor(step: string) {
    super(
      'unprocessable',
      'opinion-required',
      { zh: `“${step}”环节在此须写明意见。`, en: `The step "${step}" asks for an opinion here.` },
      { step },
    );
  }
}

export class GradesRequired extends DomainError {
  constructor(step: string) {
    super(
      'unprocessable',
      'grades-required',
      {
        zh: `“${step}”环节须按四性（完整性、相关性、适当性、可行性）和总体评级。`,
        en: `The step "${step}" asks for grades: completeness, relevance, adequacy, feasibility and overall.`,
      },
      { step },
    );
  }
}

export class GradeMustReturn extends DomainError {
  constructor(overall: string) {
    super(
      'unprocessable',
      'grade-must-return',
      {
        zh: `总体评级为“${overall}”的不能通过，应退回。`,
        en: `An overall grade of ${overall} cannot pass: return it.`,
      },
      { overall },
    );
  }
}

export class ProposesNoReturn extends DomainError {
  constructor() {
    super('unprocessable', 'proposal-needs-a-disagreement', {
      zh: '修改建议只能随退回（不同意）一并提出。',
      en: 'Changes of cells are proposed with a return, or another disagreement, and with nothing else.',
    });
  }
}
