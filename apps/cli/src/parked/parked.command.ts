import { Command, InvalidArgumentError } from 'commander';
import { attempt, forOperator } from '../failure.js';
import { type SkipOptions } from './decide.js';

const SUBSCRIBER = '读模型或流程的名称 · the name of the view or process';
const STREAM = '事件流 · the stream';
const CODES =
  '退出码：0 已处理；1 又停放、尚未处理或被拒绝。Exit code: 0 taken; 1 parked again, not carried out yet, or refused.';

/** `jixiao parked …`: events that a view or a process could not take, and what is to become of them. */
export function parkedCommand(): Command {
  const parked = new Command('parked')
    .summary('停放的事件：查看、重投、略过 · parked events: list, show, redrive, skip')
    .description(
      `读模型或流程处理不了的事件，使其事件流对它停放：后续事件依次等待，其余照常。${forOperator.zh}\n` +
        'An event that a view or a process cannot take parks its stream for it: later events wait in order, everything ' +
        `else goes on. ${forOperator.en}`,
    );
  for (const make of [listCommand, showCommand, redriveCommand, skipCommand]) parked.addCommand(make());
  return parked;
}

const listCommand = (): Command =>
  new Command('list')
    .summary('列出 · list')
    .description('列出停放的事件流，停放最久的在前。\nLists the parked streams, the longest parked first.')
    .option('--subscriber <name>', SUBSCRIBER)
    .option('--json', '输出 JSON · print JSON')
    .action(({ subscriber, json }: { subscriber?: string; json?: true }) =>
      attempt('parked list', async () => (await import('./parked.js')).list(subscriber, json)),
    );

const showCommand = (): Command =>
  new Command('show')
    .summary('查看一条 · one of them')
    .description(
      '完整的原因、事件的内容、其后等待的事件。\nThe whole error, the data of the event, what waits behind it.',
    )
    .argument('<subscriber>', SUBSCRIBER)
    .argument('<stream>', STREAM)
    .option('--json', '输出 JSON · print JSON')
    .action((name: string, stream: string, { json }: { json?: true }) =>
      attempt('parked show', async () => (await import('./parked.js')).show({ name, stream }, json)),
    );

const redriveCommand = (): Command =>
  new Command('redrive')
    .summary('重新投递 · try again')
    .description(
      '原因排除后重新处理：一条事件流、一个订阅者的全部，或全部；由运行中的投影进程执行。\n' +
        'Tries again, once the cause is gone: one stream, all of a subscriber, or all; carried out by the projector that runs.',
    )
    .argument('[subscriber]', SUBSCRIBER)
    .argument('[stream]', STREAM)
    .option('--subscriber <name>', '一个订阅者的全部 · all of one subscriber')
    .option('--all', '全部 · all')
    .addHelpText('after', `\n${CODES}`)
    .action((name: string | undefined, stream: string | undefined, options: { subscriber?: string; all?: true }) =>
      attempt('parked redrive', async () => (await import('./parked.js')).redriveThose({ name, stream }, options)),
    );

const skipCommand = (): Command =>
  new Command('skip')
    .summary('略过一个事件 · skip an event')
    .description(
      '此后如同没有这个事件：决定被记录，任何重建都遵守，不可撤回。流程略过一个事件，其作业就永不发送。\n' +
        'From then on as if the event were not there: the decision is kept and honoured by every rebuild, and is not taken back. ' +
        'An event that a process skips never sends its jobs.',
    )
    .argument('<subscriber>', SUBSCRIBER)
    .argument('<stream>', STREAM)
    .requiredOption('--reason <text>', '为什么 · why', notBlank)
    .option('--by <name>', '谁决定，默认为系统用户 · who decides, by default the user of the system', notBlank)
    .option('--revision <n>', '哪个事件，默认为停放处的 · which event, by default the one it waits at', revisionOf)
    .addHelpText('after', `\n${CODES}`)
    .action((name: string, stream: string, options: SkipOptions) =>
      attempt('parked skip', async () => (await import('./parked.js')).skipOne({ name, stream }, options)),
    );

function notBlank(text: string): string {
  if (text.trim() !== '') return text.trim();
  throw new InvalidArgumentError('不能为空。It must not be blank.');
}

function revisionOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('应是修订号，如 7。It must be a revision like 7.');
}
