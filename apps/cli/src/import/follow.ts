import { setTimeout as delay } from 'node:timers/promises';
import { type z } from 'zod';
import { shownSchema, type IntakeAnswer } from '#contexts/intake/core';
import { refuse, Refusal } from '../failure.js';
import { type Api } from './api.js';

const LONGEST_WAIT_MS = 2000;

/** A large table is read while its sender waits: says so on stderr until it is read, or is not going to be. */
export async function followed(api: Api, begun: z.infer<typeof shownSchema>): Promise<IntakeAnswer> {
  const since = performance.now();
  let intake = begun;
  for (let wait = 200; intake.status === 'reading'; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
    say(`正在读取… reading… ${Math.round((performance.now() - since) / 1000)} s`);
    await delay(wait);
    intake = await api.ask(shownSchema, { method: 'GET', path: `/intakes/${intake.intakeId}` });
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
