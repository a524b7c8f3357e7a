import { Command, InvalidArgumentError } from 'commander';
import { attempt } from '../failure.js';
import { asking, dayOf, fromDay, listed, toDay, type Asking, type DeputyOptions, type HandOver } from './options.js';

const PERSON = '人员编号 · the person’s id';

export const appointCommand = (): Command =>
  asking(new Command('appoint'))
    .summary('任职 · appoint a person')
    .description(
      '任职：角色、单位（* 为全区域）和起止日；角色与单位种类不符、日期重叠的不予登记。\n' +
        'Appoints a person to a role at a unit (* for the region) from a day on; refused where the role does not fit or days overlap.',
    )
    .argument('<person>', PERSON)
    .argument('<role>', '角色，如 unit-drafter、auditor · the role')
    .argument('<scope>', '单位代码，或 * · a unit’s code, or *')
    .addOption(fromDay())
    .addOption(toDay())
    .action((personId: string, role: string, scope: string, options: Asking & { from: string; to?: string }) =>
      attempt('appoint', async () => (await import('./posts.js')).appoint({ personId, role, scope }, options)),
    );

export const endAppointmentCommand = (): Command =>
  asking(new Command('end-appointment'))
    .summary('结束任职 · end an appointment')
    .description(
      '结束任职，给出最后一日；当天起的任职要当天收回，最后一日写第一日的前一日。\n' +
        'Ends an appointment with its last day; one that began today is taken back by the day before its first as the last.',
    )
    .argument('<person>', PERSON)
    .argument('<appointment>', '任职编号 · the appointment’s id')
    .addOption(toDay().makeOptionMandatory())
    .action((personId: string, appointmentId: string, options: Asking & { to: string }) =>
      attempt('end-appointment', async () =>
        (await import('./posts.js')).endAppointment(personId, appointmentId, options),
      ),
    );

export const deputyCommand = (): Command =>
  asking(new Command('deputy'))
    .summary('外出期间由谁代理 · who acts while a person is away')
    .description(
      '外出期间由谁代理本人担任的角色（默认全部）；代理人不得再请人代理。要提前结束，用 --end 给出代理编号和最后一日，第一日的前一日即收回。\n' +
        'Names who acts in what a person holds (all of it unless --appointments says which); a deputy has no deputy. To end it earlier, give --end and the last day; the day before the first takes it back.',
    )
    .argument('<person>', '外出人的编号 · the id of who is away')
    .argument('[deputy]', '代理人的编号 · the id of who acts')
    .option('--from <day>', '第一日 · the first day', dayOf)
    .addOption(toDay().makeOptionMandatory())
    .option('--appointments <ids>', '任职编号，以逗号分隔 · ids of appointments, with commas', listed)
    .option('--end <absence>', '提前结束的代理编号 · the absence that ends earlier')
    .action((personId: string, deputy: string | undefined, options: DeputyOptions) =>
      attempt('deputy', async () => (await import('./posts.js')).deputise(personId, deputy, options)),
    );

export const leaveCommand = (): Command =>
  asking(new Command('leave'))
    .summary('离任和交接 · a person leaves')
    .description(
      '离任：各项任职至迟于该日结束；--hand-over 注明某项任职的事项交给谁。\n' +
        'A person leaves: every appointment ends with that day at the latest; --hand-over says to whom what is named to them goes.',
    )
    .argument('<person>', PERSON)
    .addOption(toDay().makeOptionMandatory())
    .option(
      '--hand-over <appointment=person...>',
      '任职编号=接收人编号 · appointment id = id of who takes over',
      handOver,
      [],
    )
    .action((personId: string, options: Asking & { to: string; handOver: HandOver[] }) =>
      attempt('leave', async () => (await import('./posts.js')).leave(personId, options)),
    );

function handOver(text: string, before: readonly HandOver[]): readonly HandOver[] {
  const [, appointmentId, to] = /^([0-9a-f-]{36})=([A-Za-z0-9._-]+)$/.exec(text) ?? [];
  if (appointmentId !== undefined && to !== undefined) return [...before, { appointmentId, to }];
  throw new InvalidArgumentError('应形如 任职编号=人员编号。It must look like APPOINTMENT=PERSON.');
}

export const holdersCommand = (): Command =>
  asking(new Command('holders'))
    .summary('某日谁任何职 · who held what on a day')
    .description(
      '某日谁任何职、谁代理谁；已过的日子按当日记录回答。\nWho held what on a day, and who acted for whom; a day that is over is answered as it was recorded then.',
    )
    .option('--on <day>', '日期，默认今天 · the day, today when left out', dayOf)
    .option('--scope <code>', '单位，含下级 · a unit, with all below it')
    .option('--person <id>', PERSON)
    .action((options: Asking & { on?: string; scope?: string; person?: string }) =>
      attempt('holders', async () => (await import('./posts.js')).listHolders(options)),
    );
