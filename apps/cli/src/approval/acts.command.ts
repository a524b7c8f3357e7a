import { Argument, Command, Option } from 'commander';
import { attempt } from '../failure.js';
import { asking, countOf, narrowing, TARGET, type ActName, type ActOptions } from './options.js';

interface ActWords {
  readonly zh: string;
  readonly en: string;
  readonly alias?: string;
  readonly rest?: Argument;
  readonly options?: readonly Option[];
}

const opinion = new Option('--opinion <text>', '意见 · opinion');
const grades = new Option(
  '--grades <five>',
  '四性评级，依次为完整性、相关性、适当性、可行性、总体，如 优优良优优 · grades of completeness, relevance, adequacy, feasibility, and overall',
);
const seat = new Option(
  '--seat <n>',
  '第几个席位，本人有多个时填写（见 next）· which seat, where one has several: see next',
).argParser(countOf);
const reason = new Option('--reason <text>', '理由 · reason');
const person = new Argument('<person>', '人员编号 · the person’s id');
const persons = new Argument('<persons...>', '人员编号 · the ids of persons');

const acts: Readonly<Record<Exclude<ActName, 'agree'>, ActWords>> = {
  submit: { zh: '送审', en: 'submit a target for approval' },
  return: {
    ...{ zh: '退回；会签、票签中为不同意', en: 'return a target, or disagree where others are still to speak' },
    alias: 'disagree',
    options: [
      new Option('--opinion <text>', '意见 · opinion').makeOptionMandatory(),
      ...[grades, seat],
      new Option('--to <step>', '退回到第几步，或 drafter 填报人 · to which step, or to the drafter'),
      new Option('--resume <how>', '退回填报人后：从头 from-start，或直接送回 straight-back · how it goes on').choices([
        'from-start',
        'straight-back',
      ]),
    ],
  },
  abstain: { zh: '弃权（票签）', en: 'abstain where a share decides', options: [opinion, seat] },
  withdraw: { zh: '撤回送审（尚无人签署时）', en: 'withdraw a submission that nobody has signed', options: [reason] },
  'take-back': {
    ...{ zh: '取回本人的签署', en: 'take one’s own signature back' },
    options: [seat],
  },
  transfer: { zh: '转办', en: 'hand one’s task over to a person', rest: person, options: [reason, seat] },
  assign: { zh: '分派', en: 'say who of a seat’s holders is to do it', rest: person, options: [seat] },
  'add-signer': {
    ...{ zh: '加签、征求意见', en: 'add signers beside one’s own task, or ask for opinions', rest: persons },
    options: [
      new Option('--at <when>', '在本人之前、之后或同时 · before oneself, after, or beside')
        .choices(['before', 'after', 'parallel'])
        .makeOptionMandatory(),
      new Option('--ask', '仅征求意见，不约束 · an opinion only, which binds nobody'),
      ...[reason, seat],
    ],
  },
  'remove-signer': {
    ...{ zh: '减签', en: 'remove an added signer who has not signed' },
    rest: new Argument('<seat>', '被减去的席位，如 signers 所列 · the seat that goes, as signers shows it').argParser(
      countOf,
    ),
  },
  urge: { zh: '催办（每日一次）', en: 'urge the open step, once a day' },
  comment: { zh: '批注', en: 'comment on a target', rest: new Argument('<text>', '批注内容 · what is said') },
  copy: { zh: '抄送', en: 'send copies to be read', rest: persons },
  read: { zh: '阅知抄送件', en: 'note a copy as read' },
};

/** `jixiao agree`, which takes several at once, or a whole inbox. */
export function agreeCommand(): Command {
  const command = asking(new Command('agree'))
    .summary('同意，可一次多项 · agree, on several at once')
    .description(
      '审核通过；给出多个目标或 --all 时为批量，各有结果。\n' +
        'Agrees on one’s task; on several targets, or on --all of the inbox, in bulk: each with its own outcome.',
    )
    .argument('[targets...]', TARGET)
    .option('--all', '本人全部待办，可用下列条件筛选 · everything that waits for oneself, as narrowed below');
  for (const option of [opinion, grades, seat, ...narrowing()]) command.addOption(option);
  return command.action((targets: string[], options: ActOptions) =>
    attempt('agree', async () => (await import('./agree.js')).agree(targets, options)),
  );
}

function commandOf(name: Exclude<ActName, 'agree'>, { zh, en, alias, rest, options = [] }: ActWords): Command {
  const command = asking(new Command(name))
    .summary(`${zh} · ${en}`)
    .description(`${zh}。\n${en.charAt(0).toUpperCase()}${en.slice(1)}.`)
    .argument('<target>', TARGET);
  if (alias !== undefined) command.alias(alias);
  if (rest !== undefined) command.addArgument(rest);
  for (const option of options) command.addOption(option);
  return command.action(() => {
    const [target = '', ...given] = command.args;
    return attempt(name, async () => (await import('./acts.js')).act(name, target, command.opts<ActOptions>(), given));
  });
}

/** One command an act on a round. */
export const actCommands: readonly (() => Command)[] = [
  agreeCommand,
  ...(Object.keys(acts) as (keyof typeof acts)[]).map((name) => () => commandOf(name, acts[name])),
];
