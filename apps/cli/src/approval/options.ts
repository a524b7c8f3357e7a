import { InvalidArgumentError, Option, type Command } from 'commander';
import { AS } from '../people.js';

export interface Asking {
  readonly as: string;
  readonly json?: true;
}

/** Which rows of a box. */
export interface Narrowing {
  readonly year?: number;
  readonly unit?: string;
  readonly step?: string;
  readonly overdue?: true;
  readonly text?: string;
}

export interface InboxOptions extends Asking, Narrowing {
  readonly limit: number;
}

/** The boxes as a command names them. */
export const BOXES = ['todo', 'done', 'copies', 'mine', 'returned'] as const;
export type BoxName = (typeof BOXES)[number];

/** How much of a target's id an inbox shows. */
export const SHORT = 8;

export const TARGET =
  '目标编号或其开头（如 inbox 所列），或“年度-单位-名称片段” · a target id or its beginning, as inbox shows it, or year-unit-part of the name';

/** Of every command on a round: as whom, and whether the API’s answer is printed as it is. */
export const asking = (command: Command): Command =>
  command.requiredOption('--as <who>', AS).option('--json', '输出 JSON（API 的答复）· print JSON (the API’s answer)');

export const narrowing = (): readonly Option[] => [
  new Option('--year <year>', '年度 · fiscal year').argParser(yearOf),
  new Option('--unit <code>', '单位或部门代码，含下级 · a unit or department, with all below it'),
  new Option('--step <name>', '环节名称 · the name of the step'),
  new Option('--overdue', '只看已超期的 · only what is beyond its due day'),
  new Option('--text <part>', '项目名称中的字 · part of the project’s name'),
];

function yearOf(text: string): number {
  if (/^20\d\d$/.test(text)) return Number(text);
  throw new InvalidArgumentError('应为年度，如 2026。It must be a year, like 2026.');
}

export function countOf(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('应为正整数。It must be a whole number from 1 on.');
}

/** What was given of what may be. */
export const given = <All extends object>(all: All) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as {
    [Key in keyof All]?: Exclude<All[Key], undefined>;
  };

/** Of every act, what it may be told; each takes what its help says. */
export interface ActOptions extends Asking, Narrowing {
  readonly opinion?: string;
  readonly grades?: string;
  readonly reason?: string;
  readonly seat?: number;
  readonly to?: string;
  readonly resume?: 'from-start' | 'straight-back';
  readonly at?: 'before' | 'after' | 'parallel';
  readonly ask?: true;
  readonly all?: true;
}

export type ActName =
  | ('agree' | 'return' | 'abstain' | 'submit' | 'withdraw' | 'take-back' | 'transfer' | 'assign')
  | ('add-signer' | 'remove-signer' | 'urge' | 'comment' | 'copy' | 'read');
