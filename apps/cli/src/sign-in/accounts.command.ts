import { Command } from 'commander';
import { dayOf } from '../directory/options.js';
import { attempt } from '../failure.js';
import { type AccountsOptions } from './accounts.js';
import { type RedeemOptions } from './recover.js';

const PERSON = '人员编号 · the person’s id';

const asking = (command: Command): Command =>
  command
    .requiredOption('--as <who>', '以哪个登录名 · under which login name')
    .option('--json', '输出 JSON（API 的答复）· print JSON (the API’s answer)');

/** `jixiao accounts …`: how people sign in, and who sees to it. */
export function accountsCommand(): Command {
  const accounts = new Command('accounts')
    .summary('账号：开立、重设、停用 · accounts: make, reset, block')
    .description(
      '管理他人的账号；担任角色的人重设密码须两位账号管理员。\n' +
        'Sees to the accounts of others; whoever holds a role is reset by two administrators.',
    );
  for (const make of [list, add, reset, confirm, block, unblock, deeds]) accounts.addCommand(asking(make()));
  return accounts.addCommand(recover()).addCommand(redeem());
}

const list = (): Command =>
  new Command('list')
    .summary('列出 · list them')
    .description('列出账号。\nLists the accounts.')
    .action((options: AccountsOptions) =>
      attempt('accounts list', async () => (await import('./accounts.js')).list(options)),
    );

const add = (): Command =>
  new Command('add')
    .summary('开立，输出首次密码 · make one; prints its first password')
    .description('为登记的人员开立账号。\nMakes an account for a person of the directory.')
    .argument('<person>', PERSON)
    .option('--login <name>', '登录名 · login name')
    .option('--by-issuer', '经统一身份认证登录，不设密码 · signs in at the identity provider, without a password')
    .action((person: string, options: AccountsOptions & { login?: string; byIssuer?: true }) =>
      attempt('accounts add', async () => (await import('./accounts.js')).add(person, options)),
    );

const reset = (): Command =>
  new Command('reset')
    .summary('重设密码 · make the password anew')
    .description(
      '重设密码，结束其全部登录；担任角色的须另一位确认。\nAll sessions end; where a role is held another one confirms it.',
    )
    .argument('<person>', PERSON)
    .requiredOption('--reason <text>', '理由 · why')
    .action((person: string, options: AccountsOptions & { reason: string }) =>
      attempt('accounts reset', async () => (await import('./accounts.js')).reset(person, options)),
    );

const confirm = (): Command =>
  new Command('confirm')
    .summary('确认另一位申请的重设 · confirm a reset that another asked for')
    .description('确认另一位账号管理员申请的密码重设。\nConfirms a reset that another administrator asked for.')
    .argument('<person>', PERSON)
    .action((person: string, options: AccountsOptions) =>
      attempt('accounts confirm', async () => (await import('./accounts.js')).confirm(person, options)),
    );

const blocking = (name: 'block' | 'unblock', summary: string): Command =>
  new Command(name)
    .summary(summary)
    .description(`${summary.replace(' · ', '。\n')}.`)
    .argument('<person>', PERSON)
    .requiredOption('--reason <text>', '理由 · why')
    .action((person: string, options: AccountsOptions & { reason: string }) =>
      attempt(`accounts ${name}`, async () =>
        (await import('./accounts.js')).block(person, { ...options, isBlocked: name === 'block' }),
      ),
    );
const block = (): Command => blocking('block', '停用，结束其全部登录 · block it, and end its sessions');
const unblock = (): Command => blocking('unblock', '恢复 · open it again');

const deeds = (): Command =>
  new Command('deeds')
    .summary('账号管理员做过什么 · what administrators of accounts did')
    .description('账号管理员做过什么，最近的在前。\nWhat administrators of accounts did, the latest first.')
    .action((options: AccountsOptions) =>
      attempt('accounts deeds', async () => (await import('./accounts.js')).deeds(options)),
    );

const recover = (): Command =>
  new Command('recover')
    .summary('在服务器上取一次性代码 · a one-time code, on the machine')
    .description(
      '输出一个一次性代码：凭它成为管理员，一天内有效；此事留痕。只能在服务器上直接连数据库执行。\n' +
        'Prints a one-time code that makes who holds it an administrator, within a day; it is recorded. On the machine alone, straight to the database.',
    )
    .option('--organisation', '机构管理员（默认为账号管理员） · of the organisation (by default of accounts)')
    .requiredOption('--reason <text>', '理由 · why')
    .action((options: { organisation?: true; reason: string }) =>
      attempt('accounts recover', async () => (await import('./recover.js')).recover(options)),
    );

const redeem = (): Command =>
  new Command('redeem')
    .summary('凭一次性代码成为管理员 · become an administrator by a one-time code')
    .description(
      '凭一次性代码成为管理员；密码在终端上输入或从标准输入读取。\nBecomes an administrator; the password is asked for, or read from the standard input.',
    )
    .argument('<code>', '一次性代码 · the one-time code')
    .requiredOption('--person <id>', PERSON)
    .requiredOption('--name <name>', '姓名 · name')
    .requiredOption('--login <name>', '登录名 · login name')
    .requiredOption('--unit <code>', '工作单位代码 · code of the unit')
    .requiredOption('--unit-name <name>', '单位名称，未登记时用 · its name, where it is not registered')
    .requiredOption(
      '--unit-from <day>',
      '单位的第一日，早于要登记的任职 · its first day: before that of any appointment in it',
      dayOf,
    )
    .option('--api <url>', 'API 的网址 · the API’s URL')
    .action((code: string, options: RedeemOptions) =>
      attempt('accounts redeem', async () => (await import('./recover.js')).redeem(code, options)),
    );
