import { authorise, type Action } from '#domain/access';
import { DomainError, type Person } from '#domain/kernel';

/** Throws for everybody but who holds the role of operator in the region; said before anything is told. */
export function asOperator(actor: Person, action: Extract<Action, `operations.${string}`>): Person {
  const refused = (): DomainError => new NotAnOperator();
  authorise(actor, action, { places: ['*'] }, { unseen: refused, role: refused });
  return actor;
}

class NotAnOperator extends DomainError {
  constructor() {
    super('forbidden', 'not-an-operator', {
      zh: '只有运维人员可以查看和处理运行情况。',
      en: 'Only an operator may see how the service runs and act on it.',
    });
  }
}
