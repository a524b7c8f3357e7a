import { Command } from 'commander';
import { attempt } from '../failure.js';
import { asking, type Asking } from './options.js';

const PERSON = '人员编号 · the person’s id';

interface Details {
  readonly name?: string;
  readonly telephone?: string;
  readonly login?: string;
}

/** `jixiao people …`: who is registered, and what tells who they are. */
export function peopleCommand(): Command {
  const people = new Command('people')
    .summary('人员 · people')
    .description(
      '登记、查看、变更人员；姓名等只以该人的密钥加密保存。\n' +
        'Registers, shows and changes people; names and the like are kept only under a key of that person.',
    );
  for (const make of [list, unknown, add, change, move, erase]) people.addCommand(asking(make()));
  return people;
}

const list = (): Command =>
  new Command('list')
    .summary('列出 · list them')
    .description('列出看得到的人员。\nLists the people that one may see.')
    .option('--unit <code>', '单位，含下级 · a unit, with all below it')
    .option('--name <part>', '姓名中的字 · part of the name')
    .action((options: Asking & { unit?: string; name?: string }) =>
      attempt('people list', async () => (await import('./people.js')).listPeople(options)),
    );

const unknown = (): Command =>
  new Command('unknown')
    .summary('事件里出现而没有登记的人员 · who acted in the record and is not registered')
    .description(
      '列出在事件里操作过、而机构里没有登记的人员编号。\n' +
        'Lists the ids of people who acted in the record and whom the directory does not know.',
    )
    .action((options: Asking) =>
      attempt('people unknown', async () => (await import('./unknown-people.js')).unknownPeople(options)),
    );

const details = (command: Command): Command =>
  command.option('--telephone <number>', '电话 · telephone').option('--login <name>', '登录名 · login name');

const add = (): Command =>
  details(new Command('add'))
    .summary('登记 · register one')
    .description('登记人员，编号自定，用过即不再用。\nRegisters a person under an id that is never used again.')
    .argument('<person>', PERSON)
    .requiredOption('--name <name>', '姓名 · name')
    .requiredOption('--unit <code>', '工作单位代码 · code of the unit where the person works')
    .action((person: string, options: Asking & Details & { name: string; unit: string }) =>
      attempt('people add', async () => (await import('./people.js')).addPerson(person, options)),
    );

const change = (): Command =>
  details(new Command('change'))
    .summary('变更姓名、电话、登录名 · change name, telephone, login name')
    .description('变更个人信息，未给出的不变。\nChanges what tells who it is; what is not given stays.')
    .argument('<person>', PERSON)
    .option('--name <name>', '姓名 · name')
    .action((person: string, options: Asking & Details) =>
      attempt('people change', async () => (await import('./people.js')).changeDetails(person, options)),
    );

const move = (): Command =>
  new Command('move')
    .summary('调动 · to another unit')
    .description('调到另一单位；任职不变。\nWorks in another unit from now on; appointments stay as they are.')
    .argument('<person>', PERSON)
    .argument('<unit>', '单位代码 · the unit’s code')
    .action((person: string, unit: string, options: Asking) =>
      attempt('people move', async () => (await import('./people.js')).movePerson(person, unit, options)),
    );

const erase = (): Command =>
  new Command('erase')
    .summary('注销个人信息 · erase personal data')
    .description(
      '销毁离任人员的密钥：姓名、电话、登录名在任何地方都不能再读，不能恢复；办过的事仍留痕。\n' +
        'Destroys the keys of one who has left: name, telephone and login name can be read nowhere any more, for good; what they did stays on record.',
    )
    .argument('<person>', PERSON)
    .requiredOption('--yes', '确认不能恢复 · it cannot be undone')
    .action((person: string, options: Asking) =>
      attempt('people erase', async () => (await import('./people.js')).erasePerson(person, options)),
    );
