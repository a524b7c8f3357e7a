import { setTimeout as delay } from 'node:timers/promises';
import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { refuse, Refusal } from '../failure.js';

type Intake = Schemas['Intake'];

const read = async (api: ApiClient, intakeId: string) =>
  answerOf(api.GET('/api/v1/intakes/{intakeId}', { params: { path: { intakeId } } }));
/** An import, or how far it is. */
export type Shown = Awaited<ReturnType<typeof read>>;

const LONGEST_WAIT_MS = 2000;

/** A large table is read while its sender waits: says so on stderr until it is read, or is not going to be. */
export async function followed(api: ApiClient, begun: Shown): Promise<Intake> {
  const since = performance.now();
  let intake = begun;
  for (let wait = 200; intake.status === 'reading'; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    say(`正在读取… reading… ${Math.round((performance.now() - since) / 1000)} s`);
    await delay(wait);
    intake = await read(api, intake.intakeId);
  }
  if (begun.status === 'reading' && process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  if ('projects' in intake) return intake;
  if (intake.failure === undefined)
    throw refuse(
      '读取中断了（服务在读取时停止），请再执行一次本命令。',
      'The reading was interrupted, for the service stopped: run this again.',
    );
  const { code, sentences } = intake.failure;
  throw new Refusal(`${sentences.zh} ${sentences.en} (${code})`);
}

/** On a terminal in one line that changes; elsewhere nobody watches. */
function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}
