import { answerOf, type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { allPages, apiOf, show } from '../directory/organisation-api.js';

export interface AccountsOptions {
  readonly as: string;
  readonly json?: true;
}

const page = (after: string | undefined) => ({
  params: { query: { limit: 200, ...(after === undefined ? {} : { after }) } },
});

export async function list(options: AccountsOptions): Promise<void> {
  const api = apiOf(options);
  const all = await allPages((after) => answerOf(api.GET('/api/v1/accounts', page(after))));
  show(all, options, printAccounts);
}

export async function add(
  personId: string,
  options: AccountsOptions & { readonly login?: string; readonly byIssuer?: true },
): Promise<void> {
  const loginName = options.login === undefined ? {} : { loginName: options.login };
  const body = { personId, ...loginName, by: options.byIssuer ? ('issuer' as const) : ('password' as const) };
  const made = await answerOf(apiOf(options).POST('/api/v1/accounts', { body }));
  show(made, options, ({ temporaryPassword }) => `已开立 made: ${personId}${firstPassword(temporaryPassword)}`);
}

const firstPassword = (password: string | undefined): string =>
  password === undefined ? '' : `\n首次密码，只显示这一次 first password, shown this once: ${password}`;

export async function reset(personId: string, options: AccountsOptions & { readonly reason: string }): Promise<void> {
  const asked = { params: { path: { personId } }, body: { reason: options.reason } };
  showReset(await answerOf(apiOf(options).POST('/api/v1/accounts/{personId}/reset', asked)), personId, options);
}

export async function confirm(personId: string, options: AccountsOptions): Promise<void> {
  const asked = apiOf(options).POST('/api/v1/accounts/{personId}/reset/confirmation', {
    params: { path: { personId } },
  });
  showReset(await answerOf(asked), personId, options);
}

function showReset(done: Schemas['CredentialReset'], personId: string, options: AccountsOptions): void {
  show(done, options, ({ status, temporaryPassword }) =>
    status === 'done'
      ? `已重设 reset: ${personId}${firstPassword(temporaryPassword)}`
      : `此人担任角色，请另一位账号管理员确认（一天内）Another administrator has to confirm it, within a day: jixiao accounts confirm ${personId}`,
  );
}

export async function block(
  personId: string,
  { reason, isBlocked, ...options }: AccountsOptions & { readonly reason: string; readonly isBlocked: boolean },
): Promise<void> {
  const asked = { params: { path: { personId } }, body: { reason, isBlocked } };
  const done = await answerOf(apiOf(options).PUT('/api/v1/accounts/{personId}/block', asked));
  show(done, options, (account) => printAccounts([account]));
}

export async function deeds(options: AccountsOptions): Promise<void> {
  const api = apiOf(options);
  const all = await allPages((after) => answerOf(api.GET('/api/v1/account-deeds', page(after))));
  show(all, options, (items) =>
    printTable(
      [
        { title: '时间 at' },
        { title: '谁 by' },
        { title: '做了什么 deed' },
        { title: '人员 person' },
        { title: '理由 reason' },
      ],
      items.map(({ at, by, deed, personId, reason }) => [at, by, deed, personId ?? '', reason ?? '']),
    ),
  );
}

const printAccounts = (all: readonly Schemas['Account'][]): string =>
  printTable(
    [
      ...[{ title: '编号 id' }, { title: '登录名 login' }, { title: '密码 password' }, { title: '停用 blocked' }],
      { title: '密码给出于 given out at' },
    ],
    all.map(({ personId, loginName, hasPassword, passwordChangeDue, blockedAt, credentialResetAt }) => [
      ...[personId, loginName ?? ''],
      hasPassword ? (passwordChangeDue ? '须修改 to be changed' : '有 yes') : '—',
      ...[blockedAt ?? '', credentialResetAt ?? ''],
    ]),
  );
