import { Command, Option } from 'commander';
import { attempt } from '../failure.js';
import { asking, fromDay, listed, toDay, type Asking } from './options.js';

const CODE = '单位代码 · the unit’s code';
const DEPARTMENTS = '分管的部门代码，以逗号分隔 · codes of the departments it looks after, with commas';

/** `jixiao units …`: departments, units and the sections of the finance bureau. */
export function unitsCommand(): Command {
  const units = new Command('units')
    .summary('部门、单位和股室 · departments, units and sections')
    .description(
      '查看和变更部门、单位、财政局及其股室；单位代码用过即不再用。\n' +
        'Departments, units, the finance bureau and its sections: look at them and change them. A code is never used again.',
    );
  for (const make of [list, add, rename, departments, succeed, close]) units.addCommand(asking(make()));
  return units;
}

const list = (): Command =>
  new Command('list')
    .summary('列出 · list them')
    .description('列出看得到的单位，含已撤销的。\nLists the units that one may see, those that were closed too.')
    .option('--code <prefix>', '代码，含下级 · a code, with all below it')
    .action((options: Asking & { code?: string }) =>
      attempt('units list', async () => (await import('./units.js')).listUnits(options)),
    );

const add = (): Command =>
  new Command('add')
    .summary('登记 · register one')
    .description(
      '登记部门（三位代码）、下级单位、财政局或其股室。\nRegisters a department (three digits), a unit below one, the finance bureau or a section of it.',
    )
    .argument('<code>', CODE)
    .argument('<name>', '名称 · its name')
    .addOption(
      new Option('--kind <kind>', '种类 · what it is')
        .choices(['department', 'unit', 'finance-bureau', 'budget-line-section', 'performance-section'])
        .makeOptionMandatory(),
    )
    .addOption(fromDay())
    .option('--departments <codes>', DEPARTMENTS, listed)
    .action((code: string, name: string, options: Asking & { kind: 'unit'; from: string; departments?: string[] }) =>
      attempt('units add', async () => (await import('./units.js')).addUnit({ code, name }, options)),
    );

const rename = (): Command =>
  new Command('rename')
    .summary('更名 · give one another name')
    .description('单位更名，代码不变。\nGives a unit another name; its code stays.')
    .argument('<code>', CODE)
    .argument('<name>', '新名称 · the new name')
    .action((code: string, name: string, options: Asking) =>
      attempt('units rename', async () => (await import('./units.js')).renameUnit(code, name, options)),
    );

const departments = (): Command =>
  new Command('departments')
    .summary('业务股室分管的部门 · what a section looks after')
    .description(
      '业务股室从现在起分管的全部部门。\nAll the departments that a budget-line section looks after from now on.',
    )
    .argument('<code>', '股室代码 · the section’s code')
    .argument('<departments>', DEPARTMENTS, listed)
    .action((code: string, codes: string[], options: Asking) =>
      attempt('units departments', async () => (await import('./units.js')).assignDepartments(code, codes, options)),
    );

const succeed = (): Command =>
  new Command('succeed')
    .summary('重新编码、划转或并入 · go on under another code')
    .description(
      '单位到最后一日为止，其后由另一单位承接（须已登记）。\nThe unit ends on its last day; another, which is registered, goes on with what it leaves.',
    )
    .argument('<code>', CODE)
    .argument('<successor>', '承接单位的代码 · the code of the successor')
    .addOption(
      new Option('--how <how>', 'recoded 重新编码，moved 划转，merged 并入')
        .choices(['recoded', 'moved', 'merged'])
        .makeOptionMandatory(),
    )
    .addOption(toDay().makeOptionMandatory())
    .action((code: string, successor: string, options: Asking & { how: 'merged'; to: string }) =>
      attempt('units succeed', async () => (await import('./units.js')).succeedUnit(code, successor, options)),
    );

const close = (): Command =>
  new Command('close')
    .summary('撤销 · close one')
    .description('撤销单位，给出最后一日。\nCloses a unit with its last day.')
    .argument('<code>', CODE)
    .addOption(toDay().makeOptionMandatory())
    .action((code: string, options: Asking & { to: string }) =>
      attempt('units close', async () => (await import('./units.js')).closeUnit(code, options)),
    );
