import { type Type } from '@nestjs/common';
import { type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '#domain/kernel';
import { followedBy } from '#platform/context';
import { Sessions, type Revoked } from '#platform/sessions';
import { type Directed } from '../domain/person.state.js';
import { type Unit } from '../domain/unit.state.js';
import { revokedAt, revokedOf } from './revoked.js';

/** It is recorded, and will count once the views know it; at once where the command is sent again. */
class NotInForceYet extends DomainError {
  constructor(cause: unknown) {
    super(
      'unavailable',
      'not-in-force-yet',
      {
        zh: '已经记录，但数据库暂时连不上，尚未对已登录的人生效；请稍后把同一操作再做一次，不会重复记录。',
        en: 'It is recorded, but the database cannot be reached, so that it is not in force yet for who is signed in: do the same once more later, it is not recorded twice.',
      },
      { retryAfterSeconds: 5 },
    );
    this.cause = cause;
  }
}

type Rule<State> = Parameters<typeof followedBy<State, { readonly sessions: typeof Sessions }>>[0];

const revoking = <State>(rule: Rule<State>, revoked: (state: State) => readonly Revoked[]): Type<ICommandHandler> =>
  followedBy(rule, {
    needs: { sessions: Sessions },
    follow: async (state, { sessions }) => {
      await sessions.revoke(revoked(state)).catch((cause: unknown) => {
        throw new NotInForceYet(cause);
      });
    },
  });

/** A command that takes something from a person: in force when it is answered, whatever the views know. */
export const revokingOf = (rule: Rule<Directed>): Type<ICommandHandler> => revoking(rule, revokedOf);

/** A command that ends a unit, or takes departments from a section: likewise. */
export const revokingAt = (rule: Rule<Unit>): Type<ICommandHandler> => revoking(rule, revokedAt);
