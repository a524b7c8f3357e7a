import { Command, CommanderError } from 'commander';
import { writeError } from '#platform/terminal';
import { accessCommand } from './access/access.command.js';
import { actCommands } from './approval/acts.command.js';
import { inboxCommand, nextCommand, signersCommand, unheldCommand } from './approval/inbox.command.js';
import { auditCommand } from './audit/audit.command.js';
import { peopleCommand } from './directory/people.command.js';
import {
  appointCommand,
  deputyCommand,
  endAppointmentCommand,
  holdersCommand,
  leaveCommand,
} from './directory/posts.command.js';
import { unitsCommand } from './directory/units.command.js';
import { eventStoreCommand } from './event-store.command.js';
import { eventsCommand } from './events/events.command.js';
import { historyCommand } from './history/history.command.js';
import { importCommand } from './import/import.command.js';
import { jobsCommand } from './jobs/jobs.command.js';
import { keysCommand } from './keys/keys.command.js';
import { lagCommand } from './lag/lag.command.js';
import { organisationCommand } from './organisation/organisation.command.js';
import { parkedCommand } from './parked/parked.command.js';
import { parseCommand } from './parse.command.js';
import { rebuildCommand } from './rebuild/rebuild.command.js';
import { replayCommand } from './replay/replay.command.js';
import { rulesCommand } from './rules/rules.command.js';
import { accountsCommand } from './sign-in/accounts.command.js';
import { letInCommand, loginCommand, logoutCommand, whoamiCommand } from './sign-in/login.command.js';
import { tableCommand } from './table/table.command.js';

const groups: Readonly<Record<string, readonly (() => Command)[]>> = {
  '目标表 target tables:': [parseCommand, importCommand, tableCommand, historyCommand],
  '审核 approval:': [inboxCommand, nextCommand, signersCommand, unheldCommand, ...actCommands],
  '机构和人员 the organisation:': [
    ...[unitsCommand, peopleCommand, appointCommand, endAppointmentCommand],
    ...[deputyCommand, leaveCommand, holdersCommand, accessCommand, rulesCommand, organisationCommand],
  ],
  '登录和账号 signing in:': [loginCommand, logoutCommand, whoamiCommand, letInCommand, accountsCommand],
  '核对与备份 proof and backup:': [replayCommand, rebuildCommand, eventsCommand, keysCommand, auditCommand],
  '运行 operation:': [lagCommand, parkedCommand, jobsCommand, eventStoreCommand],
};

const PLACE = `
运行中的实例由其数据目录找到（默认为本程序目录下的 .jixiao，或 JIXIAO_DATA_DIR）；EVENTSTORE_URL、DATABASE_URL、QUEUE_URL、
PERSONAL_DATA_URL、JIXIAO_MASTER_KEY、JIXIAO_MASTER_KEY_FILE、JIXIAO_HTTP_HOST、JIXIAO_HTTP_PORT 优先。
The running instance is found by its data folder (.jixiao in the folder of this program, or JIXIAO_DATA_DIR); EVENTSTORE_URL,
DATABASE_URL, QUEUE_URL, PERSONAL_DATA_URL, JIXIAO_MASTER_KEY, JIXIAO_MASTER_KEY_FILE, JIXIAO_HTTP_HOST and JIXIAO_HTTP_PORT come before what it says.`;

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法 usage:',
  'Arguments:': '参数 arguments:',
  'Options:': '选项 options:',
  'Commands:': '命令 commands:',
};

function jixiao(): Command {
  const program = new Command('jixiao')
    .description('绩效目标管理的命令行 · the command line of budget-performance management')
    .helpOption('-h, --help', '显示说明 · show this')
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title, displayWidth })
    // Its own messages are told below, in both languages.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', PLACE)
    .exitOverride();
  for (const [heading, commands] of Object.entries(groups)) {
    for (const make of commands) add(program, make().helpGroup(heading));
  }
  return program;
}

function add(program: Command, command: Command): void {
  // What it says of itself wins over what all have in common.
  program.addCommand(command.name() === 'event-store' ? command : command.copyInheritedSettings(program));
  if (command.name() === 'event-store') command.exitOverride();
  for (const part of command.commands) part.copyInheritedSettings(program);
  if (command.commands.length > 0) command.allowExcessArguments().action(() => askWhich(command));
}

/** Of a command that has several: its help, or that there is none of that name. */
function askWhich(command: Command): void {
  const [unknown] = command.args;
  if (unknown === undefined) command.outputHelp();
  else command.error(`unknown command '${command.name()} ${unknown}'`, { code: 'commander.unknownCommand' });
}

/** Chinese signs take two columns. */
const displayWidth = (text: string): number => text.replace(/[\u2e80-\ua4cf\uff01-\uff60]/g, '  ').length;

/** Runs one command line; every mistake is one line on stderr and an exit code that is not 0. */
export async function run(args: readonly string[]): Promise<void> {
  const program = jixiao();
  if (args.length === 0) {
    program.outputHelp();
    return;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    writeError(`jixiao: ${told(error)}`);
    process.exitCode = error.exitCode;
  }
}

const sentences: Readonly<Record<string, string>> = {
  'commander.missingArgument': '缺少参数',
  'commander.optionMissingArgument': '选项缺少值',
  'commander.missingMandatoryOptionValue': '缺少必需的选项',
  'commander.unknownOption': '没有这个选项',
  'commander.unknownCommand': '没有这个命令',
  'commander.excessArguments': '参数太多',
  'commander.invalidArgument': '参数的值不对',
  'commander.conflictingOption': '选项不能同时使用',
};

function told({ code, message }: CommanderError): string {
  const said = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return `${sentences[code] ?? '命令有误'}，用法见 --help。See --help: ${said}`;
}
