import { z } from 'zod';
import { route } from '#platform/context';
import { Sessions } from '#platform/sessions';
import { asPerson } from '../domain/asked.js';
import { SessionNotFound } from '../domain/session.errors.js';
import { Accounts } from '../store/accounts.query.js';

const session = z
  .object({
    sessionId: z.uuid(),
    kind: z.enum(['browser', 'program']),
    by: z.string(),
    from: z.object({ address: z.string(), agent: z.string().optional() }),
    isThis: z.boolean(),
    ...{ begunAt: z.iso.datetime(), seenAt: z.iso.datetime(), endsAt: z.iso.datetime() },
  })
  .meta({ id: 'Session' });

const own = { action: 'session.own', tag: '登录 sign-in', asks: [], needs: { sessions: Sessions } } as const;

export const listSessionsRoute = route({
  ...own,
  at: 'GET sessions',
  name: 'listSessions',
  summary: '我的登录，最近使用的在前 One’s own sessions, the one used last first',
  answers: z.object({ items: z.array(session) }).meta({ id: 'SessionPage' }),
  refuses: [401, 503],
  handle: async ({ caller, needs: { sessions } }) => {
    const live = await sessions.list(asPerson(caller.actor).personId);
    return { items: live.map((each) => ({ ...each, isThis: each.sessionId === caller.sessionId })) };
  },
});

export const endSessionRoute = route({
  ...own,
  at: 'DELETE sessions/:sessionId',
  name: 'endSession',
  summary: '结束我的一个登录 End one of one’s own sessions',
  params: { sessionId: z.uuid() },
  answers: z.object({ sessionId: z.uuid() }).meta({ id: 'EndedSession' }),
  refuses: [400, 401, 403, 404, 503],
  handle: async ({ caller, params: { sessionId }, needs: { sessions } }) => {
    const isEnded = await sessions.end(sessionId, 'ended-by-owner', asPerson(caller.actor).personId);
    if (!isEnded) throw new SessionNotFound();
    return { sessionId };
  },
});

export const endAllSessionsRoute = route({
  ...own,
  at: 'DELETE sessions',
  name: 'endAllSessions',
  summary: '在所有地方退出，包括这里 Sign out everywhere, here as well',
  answers: z.object({ endedCount: z.int() }).meta({ id: 'EndedSessions' }),
  refuses: [401, 403, 503],
  needs: { sessions: Sessions, accounts: Accounts },
  handle: async ({ caller, needs: { sessions, accounts } }) => {
    const { personId } = asPerson(caller.actor);
    await accounts.forgetDevices(personId);
    return { endedCount: await sessions.endAllOf(personId, 'signed-out-everywhere') };
  },
});
