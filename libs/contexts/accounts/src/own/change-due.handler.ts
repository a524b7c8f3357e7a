import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { type Action } from '#domain/access';
import { type Asked } from '#platform/http';
import { PasswordChangeRequired } from '../domain/account.errors.js';
import { Accounts } from '../store/accounts.query.js';

const LOOK_AGAIN_MS = 3000;

/** Whose password was chosen by somebody else. That it was not is believed for three seconds: a reset ends all sessions. */
@Injectable()
export class ChangeDue {
  private readonly free = new LRUCache<string, true>({ max: 10_000, ttl: LOOK_AGAIN_MS });

  constructor(private readonly accounts: Accounts) {}

  async isDue(personId: string): Promise<boolean> {
    if (this.free.has(personId)) return false;
    const account = await this.accounts.byPerson(personId);
    if (account?.changeDue) return true;
    this.free.set(personId, true);
    return false;
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
