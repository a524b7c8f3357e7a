import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

const PROGRAM = fileURLToPath(new URL(`../../event-store/src/main${extname(import.meta.url)}`, import.meta.url));

/** `jixiao event-store …`: the event store alone, with these arguments as they are. */
export const eventStoreCommand = (): Command =>
  new Command('event-store')
    .summary('单独运行内嵌事件库 · run the embedded event store alone')
    .description('单独运行内嵌事件库；参数与 hash-password 见 jixiao event-store --help。')
    .argument('[args...]')
    .helpOption(false)
    .allowUnknownOption()
    .action((args: string[]) => runEventStore(args));

/** Ends as it ends; the channel tells it when this process is gone, however that ended. */
async function runEventStore(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
