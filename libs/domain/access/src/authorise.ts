import { DomainError, type Person } from '#domain/kernel';
import { decide, type Resource } from './decide.js';
import { type Action } from './table.js';

/** What a context says of its own things. */
interface Refusals {
  /** 404: as of what is not there. */
  readonly unseen: () => DomainError;
  /** 403, where the role is somebody else's. */
  readonly role: () => DomainError;
}

/** Throws unless the table lets the person do it; in which state it can be done is for the context's rule to say. */
export function authorise(person: Person, action: Action, resource: Resource, refusals: Refusals): void {
  const decision = decide(person, action, resource);
  if (decision.may) return;
  if (decision.because === 'deputy') throw new DeputyMayNotAct(decision.of);
  throw decision.because === 'unseen' ? refusals.unseen() : refusals.role();
}

class DeputyMayNotAct extends DomainError {
  constructor(personId: string) {
    super(
      'forbidden',
      'deputy-may-not-act',
      {
        zh: `您现在是 ${personId} 的代理人：代理人可以查看，不能代为办理。请由任该职的本人办理，或请机构管理员另行任职。`,
        en: `You are the deputy of ${personId}: a deputy reads and acts on nothing. Let a holder of the role do it, or have the administrator of the organisation appoint somebody.`,
      },
      { deputyFor: personId },
    );
  }
}
