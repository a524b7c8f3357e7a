import { Command } from 'commander';
import { attempt } from '../failure.js';
import { type LoginOptions } from './login.js';

const NAME =
  '登录名；不写则由已登录的人确认（设备登录） · login name; left out, somebody who is signed in lets this device in';

const SIGNED_IN = '登录名（也可写作 --as 登录名） · login name, as an argument or by --as';

interface Named {
  readonly as?: string;
}

/** Other commands have it by `--as`: it is taken either way. */
function nameOf(name: string | undefined, { as }: Named, command: Command): string {
  const given = as ?? name;
  if (given === undefined || (name !== undefined && name !== given))
    return command.error("missing required argument 'name'", { code: 'commander.missingArgument' });
  return given;
}

const atApi = (command: Command): Command =>
  command.option('--api <url>', 'API 的网址，默认为运行中的实例 · the API’s URL, by default the running instance');

/** `jixiao login`: signs this account of the machine in as somebody; other commands act as them by `--as`. */
export const loginCommand = (): Command =>
  atApi(new Command('login'))
    .summary('登录，其后用 --as 以此身份操作 · sign in; then act as that person by --as')
    .description(
      '以登录名和密码登录；密码在终端上不显示，或从标准输入读取（须修改时，第二行为新密码）。\n' +
        'Signs in with a login name and a password, which is not shown, or read from the standard input (its second line is the new one where it is to be changed).',
    )
    .argument('[name]', NAME)
    .option(
      '--demo',
      '以示范人物登录，不问密码，只在本机的示范中 · as one of the demo people, without a password, in a demo on this machine',
    )
    .option('--print-token', '另输出一个访问令牌，供 curl 使用 · also print an access token, for curl')
    .action((name: string | undefined, options: LoginOptions) =>
      attempt('login', async () => (await import('./login.js')).login(name, options)),
    );

export const logoutCommand = (): Command =>
  atApi(new Command('logout'))
    .summary('退出 · sign out')
    .description('结束登录。\nEnds the session.')
    .argument('[name]', SIGNED_IN)
    .option('--as <who>', SIGNED_IN)
    .action((name: string | undefined, options: LoginOptions & Named, command: Command) => {
      const who = nameOf(name, options, command);
      return attempt('logout', async () => (await import('./login.js')).logout(who, options));
    });

export const whoamiCommand = (): Command =>
  atApi(new Command('whoami'))
    .summary('我是谁、担任什么 · who one is, and what one holds')
    .description('看看以该登录名登录的是谁、现在担任什么。\nWho is signed in under that name, and what they hold now.')
    .argument('[name]', SIGNED_IN)
    .option('--as <who>', SIGNED_IN)
    .option('--json', '输出 JSON · print JSON')
    .action((name: string | undefined, options: LoginOptions & Named & { json?: true }, command: Command) => {
      const who = nameOf(name, options, command);
      return attempt('whoami', async () => (await import('./login.js')).whoami(who, options));
    });

export const letInCommand = (): Command =>
  atApi(new Command('let-in'))
    .summary('确认另一设备登录 · let another device in')
    .description(
      '确认正在等待的设备以您的身份登录；代码必须是您自己刚刚看到的。\n' +
        'Lets a device that waits sign in as you; its code must be one that you yourself have just seen.',
    )
    .argument('<code>', '设备上显示的代码 · the code that the device shows')
    .requiredOption('--as <who>', '登录名 · login name')
    .option('--deny', '拒绝 · deny it')
    .action((code: string, options: LoginOptions & { as: string; deny?: true }) =>
      attempt('let-in', async () => (await import('./login.js')).letIn(code, options)),
    );
