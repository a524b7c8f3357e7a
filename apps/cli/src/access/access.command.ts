import { Command } from 'commander';
import { asking, dayOf, type Asking } from '../directory/options.js';
import { attempt } from '../failure.js';

const ACTION = '操作，如 target.approve；见 docs/access.md · an action';
const TARGET = '对象：编号或单位代码 · an id, or the code of a unit';

type Asked = Asking & { readonly asOf?: string };

/** `jixiao access …`: who may do what, and why. */
export function accessCommand(): Command {
  const access = new Command('access')
    .summary('谁能做什么 · who may do what')
    .description(
      '谁能做什么、为什么：由当日任职、对象当时的状态和权限表回答；审计和机构管理员可问任何人，其他人可问自己。\n' +
        'Who may do what, and why: from who held what that day, how the thing stood, and the table of access. Auditors and the administrator of the organisation ask about everybody, others about themselves.',
    );
  for (const make of [why, who]) access.addCommand(onDay(asking(make())));
  return access;
}

const onDay = (command: Command): Command =>
  command.option('--as-of <day>', '截至某日终了，默认今天 · the end of a day, today when left out', dayOf);

const why = (): Command =>
  new Command('why')
    .summary('某人能不能，为什么 · whether a person may, and why')
    .description('某人能不能对某对象做某事，为什么。\nWhether a person may do something, and why.')
    .argument('<person>', '人员编号 · the person’s id')
    .argument('<action>', ACTION)
    .argument('[target]', TARGET)
    .action((personId: string, action: string, target: string | undefined, options: Asked) =>
      attempt('access why', async () => (await import('./access.js')).why({ personId, action, target }, options)),
    );

const who = (): Command =>
  new Command('who')
    .summary('谁能 · who may')
    .description('当日任职的人中谁能对某对象做某事。\nWho of all who held a role that day may do something.')
    .argument('<action>', ACTION)
    .argument('[target]', TARGET)
    .action((action: string, target: string | undefined, options: Asked) =>
      attempt('access who', async () => (await import('./access.js')).who({ action, target }, options)),
    );
