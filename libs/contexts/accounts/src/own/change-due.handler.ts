import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type Action } from '#domain/access';
import { type Asked } from '#platform/http';
import { Sessions } from '#platform/sessions';
import { PasswordChangeRequired } from '../domain/account.errors.js';
import { Accounts } from '../store/accounts.query.js';

const LOOK_AGAIN_MS = 3000;

/** Whose password was chosen by somebody else. That it was not is believed for three seconds, and no longer than any session ends: a reset ends all. */
@Injectable()
export class ChangeDue {
  private readonly free = new LRUCache<string, true>({ max: 10_000, ttl: LOOK_AGAIN_MS });
  private ends = 0;
  private isTold = false;

  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
  ) {}

  async isDue(personId: string): Promise<boolean> {
    this.hear();
    if (this.free.has(personId)) return false;
    const { ends } = this;
    const account = await this.accounts.byPerson(personId);
    if (account?.changeDue) return true;
    if (ends === this.ends) this.free.set(personId, true);
    return false;
  }

  private hear(): void {
    if (this.isTold) return;
    this.isTold = true;
    this.sessions.onChange(() => {
      this.ends += 1;
      this.free.clear();
    });
  }
}

const OPEN: readonly Action[] = ['session.own', 'password.change', 'session.begin'];

interface Routed extends Asked {
  readonly routeOptions: { readonly config: { readonly action?: Action } };
}

/** Until it is changed, nothing else is open to them. */
@Injectable()
export class ChangeDueGuard implements CanActivate {
  constructor(private readonly due: ChangeDue) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { person, routeOptions } = context.switchToHttp().getRequest<Routed>();
    const { action } = routeOptions.config;
    if (person === undefined || (action !== undefined && OPEN.includes(action))) return true;
    if (await this.due.isDue(person.personId)) throw new PasswordChangeRequired();
    return true;
  }
}
