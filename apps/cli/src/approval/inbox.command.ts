import { Argument, Command } from 'commander';
import { attempt } from '../failure.js';
import { asking, BOXES, countOf, narrowing, TARGET, type Asking, type BoxName, type InboxOptions } from './options.js';

/** `jixiao inbox`: what waits for somebody, and what they did, sent and got back. */
export function inboxCommand(): Command {
  const command = asking(new Command('inbox'))
    .summary('待办、已办、待阅、我发起的、被退回 · what waits for somebody')
    .description(
      '某人的待办（默认）、已办、待阅、我发起的、被退回，以及各栏条数。\n' +
        'What waits for somebody (todo, the default), what they did, what they are to read, what they submitted, what was returned to their unit; with counts.',
    )
    .addArgument(
      new Argument('[box]', '待办 todo，已办 done，待阅 copies，我发起的 mine，被退回 returned · which box')
        .choices(BOXES)
        .default('todo'),
    )
    .option('--limit <n>', '最多列出几条，默认 50 · at most so many, 50 when left out', countOf, 50);
  for (const option of narrowing()) command.addOption(option);
  return command.action((box: BoxName, options: InboxOptions) =>
    attempt('inbox', async () => (await import('./inbox.js')).showInbox(box, options)),
  );
}

export const nextCommand = (): Command =>
  asking(new Command('next'))
    .summary('某人现在能办理什么，不能的为什么 · what somebody may do with a target now')
    .description(
      '某人现在对一个目标能办理什么，不能的为什么。\nWhat somebody may do with a target now, and why not what not.',
    )
    .argument('<target>', TARGET)
    .action((target: string, options: Asking) =>
      attempt('next', async () => (await import('./look.js')).showNext(target, options)),
    );

export const signersCommand = (): Command =>
  asking(new Command('signers'))
    .summary('各环节由谁签署 · who signs which step')
    .description(
      '一个目标各环节由谁签署；送审前按现行流程。\nWho signs which step of a target; before its submission, who would.',
    )
    .argument('<target>', TARGET)
    .action((target: string, options: Asking) =>
      attempt('signers', async () => (await import('./look.js')).showSigners(target, options)),
    );

export const unheldCommand = (): Command =>
  asking(new Command('unheld'))
    .summary('今天无人可签的席位，和怎么办 · seats that nobody can sign today')
    .description(
      '今天无人可以签署的席位，各附怎么办；供机构管理员查看，不含目标内容。\n' +
        'Seats that nobody can sign today, each with what to do: for the administrator of the organisation, with nothing of what the targets say.',
    )
    .action((options: Asking) => attempt('unheld', async () => (await import('./unheld.js')).showUnheld(options)));
