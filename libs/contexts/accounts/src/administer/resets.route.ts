import { z } from 'zod';
import { InRegion, WhoHolds } from '#contexts/directory';
import { writtenText } from '#domain/kernel';
import { route } from '#platform/context';
import { asAccountsAdministrator } from '../domain/asked.js';
import { about, account, needs, params, refuses, shown } from './accounts.route.js';

const because = { reason: writtenText(500) };
const reset = z
  .object({ status: z.enum(['asked', 'done']), temporaryPassword: z.string().optional() })
  .meta({ id: 'CredentialReset' });

export const resetCredentialRoute = route({
  ...about,
  at: 'POST accounts/:personId/reset',
  name: 'resetCredential',
  summary:
    '重设密码：结束其全部登录；担任角色的须由另一位账号管理员确认 Make a person’s password anew: all their sessions end; where they hold a role another administrator has to confirm it',
  params,
  body: z.strictObject(because).meta({ id: 'ResetAsked' }),
  answers: reset,
  refuses,
  asks: [WhoHolds],
  needs: { ...needs, here: InRegion },
  handle: async ({ caller, params: { personId }, body: { reason }, needs: { administer, here }, ask }) => {
    const by = asAccountsAdministrator(caller.actor);
    const at = new Date();
    const now = at.toISOString();
    const holders = await ask(new WhoHolds(here.dayOf(now), now, { system: 'accounts' }, caller.gone));
    // Whatever it is that they hold today in their own name, an administrator's right as well: one could else make oneself a second one.
    const isSeated = holders.some((each) => each.personId === personId && each.deputyFor === undefined);
    return administer.reset({ by, personId, at, reason }, isSeated);
  },
});

export const confirmResetRoute = route({
  ...about,
  at: 'POST accounts/:personId/reset/confirmation',
  name: 'confirmReset',
  summary: '确认另一位账号管理员申请的密码重设 Confirm a reset that another administrator asked for',
  params,
  answers: reset,
  refuses,
  needs,
  handle: ({ caller, params: { personId }, needs: { administer } }) =>
    administer.confirm({ by: asAccountsAdministrator(caller.actor), personId, at: new Date() }),
});

export const blockAccountRoute = route({
  ...about,
  at: 'PUT accounts/:personId/block',
  name: 'blockAccount',
  summary: '停用账号并结束其全部登录，或恢复 Block an account and end its sessions, or open it again',
  params,
  body: z.strictObject({ isBlocked: z.boolean(), ...because }).meta({ id: 'AccountBlock' }),
  answers: account,
  refuses,
  needs,
  handle: async ({ caller, params: { personId }, body: { isBlocked, reason }, needs: { accounts, administer } }) => {
    const by = asAccountsAdministrator(caller.actor);
    await administer.block({ by, personId, at: new Date(), reason }, isBlocked);
    return shown(await accounts.of(personId));
  },
});
