import { AccessDeniedError, convertToCommandError } from '@eventstore/db-client';
import { outcomeIsUnknown, whyAway } from '#platform/event-store';
import { TransferRefused } from './refused.js';

const UNAUTHENTICATED = 16;

/** What the client throws of the store `name`, as a sentence where a person can put it right. */
export function asRefusal(error: unknown, name: string): unknown {
  if (outcomeIsUnknown(error)) {
    const [zh, en] = whyAway(error) ?? [];
    if (zh !== undefined && en !== undefined) return new TransferRefused(`事件库 ${name} ${zh}`, en, { cause: error });
    return new TransferRefused(
      `事件库 ${name} 没有应答，请确认它在运行、地址（和 tls=）正确，再执行一次，会从停下的地方继续。`,
      'The event store does not answer: see that it runs and that its address (and tls=) is right, then run this again; it goes on where it stopped.',
      { cause: error },
    );
  }
  const known = error instanceof Error ? convertToCommandError(error) : error;
  if (!(known instanceof AccessDeniedError)) return error;
  return Number(known.code) === UNAUTHENTICATED
    ? new TransferRefused(
        `事件库 ${name} 不认识这个账号，请检查地址里的用户名和密码（tls=false 时不发送）。`,
        'The event store does not know the account: check user and password in its address (none is sent with tls=false).',
        { cause: error },
      )
    : new TransferRefused(
        `事件库 ${name} 拒绝访问，需要管理员（$admins）账号。`,
        'The event store denies access: an account of $admins is needed.',
        { cause: error },
      );
}
