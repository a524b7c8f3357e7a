import { InvalidArgumentError, Option, type Command } from 'commander';
import { AS } from '../people.js';

export interface Asking {
  readonly as: string;
  readonly json?: true;
}

/** Of every command on the organisation: as whom, and whether the API's answer is printed as it is. */
export const asking = (command: Command): Command =>
  command
    .option('--as <who>', AS, 'administrator')
    .option('--json', '输出 JSON（API 的答复）· print JSON (the API’s answer)');

export function dayOf(text: string): string {
  const date = /^[12]\d{3}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (date && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)) return text;
  throw new InvalidArgumentError('应是日期，如 2026-03-31。It must be a day like 2026-03-31.');
}

export const fromDay = (): Option =>
  new Option('--from <day>', '第一日 · the first day').argParser(dayOf).makeOptionMandatory();
export const toDay = (): Option => new Option('--to <day>', '最后一日 · the last day').argParser(dayOf);

/** `a,b` → a and b. */
export const listed = (text: string): readonly string[] => text.split(',').filter((part) => part !== '');

export interface DeputyOptions extends Asking {
  readonly from?: string;
  readonly to: string;
  readonly appointments?: string[];
  readonly end?: string;
}

export interface HandOver {
  readonly appointmentId: string;
  readonly to: string;
}
