import { Command } from 'commander';
import { attempt } from '../failure.js';

/** `jixiao keys …`: the keys of people, which no backup of the events holds. */
export function keysCommand(): Command {
  const keys = new Command('keys')
    .summary('个人信息的密钥：备份、恢复、轮换 · the keys of people: back up, bring back, rotate')
    .description(
      '姓名等在事件中只以各人的密钥加密；密钥不在事件库里，须另行备份，主密钥文件再另存一处。\n' +
        'Names stand in the events under a key of each person; those keys are not in the event store: back them up, too, and keep the master key file apart.',
    );
  for (const make of [exportCommand, importCommand, rotateCommand, rotateSigningCommand]) keys.addCommand(make());
  return keys;
}

const exportCommand = (): Command =>
  new Command('export')
    .summary('备份到文件 · into a file')
    .description(
      '全部人员的密钥，用主密钥封存：事件备份的另一半。没有主密钥打不开。\n' +
        'Every person’s key, sealed under the master key: the second half of a backup of the events. Without the master key it opens nothing.',
    )
    .requiredOption('--to <file>', '文件 · the file')
    .action(({ to }: { to: string }) => attempt('keys export', async () => (await import('./keys.js')).exportTo(to)));

const importCommand = (): Command =>
  new Command('import')
    .summary('从备份恢复 · from a backup')
    .description(
      '补回缺少的密钥；已注销的人（备份中、此处或事件记录中）不会恢复。可以重复执行。\n' +
        'Brings back the keys that are missing; whoever is erased, in the backup, here or by the record, stays so. May be run again.',
    )
    .requiredOption('--from <file>', '文件 · the file')
    .action(({ from }: { from: string }) =>
      attempt('keys import', async () => (await import('./keys.js')).importFrom(from)),
    );

const rotateCommand = (): Command =>
  new Command('rotate')
    .summary('换主密钥 · a new master key')
    .description(
      '生成新的主密钥，把每个人的密钥改由它封存，再从文件中去掉旧的；各进程不必停。中断后再执行一次即继续。主密钥在环境变量中时，先把新的写在旧的前面。\n' +
        'Makes a new master key, wraps every person’s key under it and takes the old one out of the file, beside running processes; cut off, it goes on when run again. ' +
        'Where the keys stand in the environment, put the new one before the old one first.',
    )
    .action(() => attempt('keys rotate', async () => (await import('./keys.js')).rotate()));

const rotateSigningCommand = (): Command =>
  new Command('rotate-signing')
    .summary('换访问令牌的签名密钥 · a new key for access tokens')
    .description(
      '生成新的签名密钥，一分钟后启用；此前签的令牌到期前仍有效。各进程不必停。\n' +
        'Makes a new signing key, which signs a minute later; what the one before signed is good until it expires. Beside running processes.',
    )
    .action(() => attempt('keys rotate-signing', async () => (await import('./keys.js')).rotateSigning()));
