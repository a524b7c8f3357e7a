import { readFileSync } from 'node:fs';
import { type z } from 'zod';
import { wrongSettings } from './wrong-settings.js';

/** What the file holds that the setting `name` says. Throws as `loadSettings` does: setting, file, and what is wrong in it. */
export function loadJsonFile<T>(name: string, path: string, schema: z.ZodType<T>): T {
  const wrong = (how: string, cause: unknown): Error => wrongSettings([`${name}：${path} ${how}`], { cause });
  const parsed = schema.safeParse(jsonOf(textOf(path, wrong), wrong));
  if (parsed.success) return parsed.data;
  throw wrong(parsed.error.issues.map(inWords).join('；'), parsed.error);
}

type Wrong = (how: string, cause: unknown) => Error;

function textOf(path: string, wrong: Wrong): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = String((cause as NodeJS.ErrnoException).code);
    const isAway = code === 'ENOENT' || code === 'ENOTDIR';
    throw wrong(isAway ? '没有这个文件 there is no such file' : `读不到 cannot be read (${code})`, cause);
  }
}

function jsonOf(text: string, wrong: Wrong): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const line = lineOfFault(text);
    throw wrong(`第 ${line} 行不是正确的 JSON is not JSON at line ${line} (${messageOf(cause)})`, cause);
  }
}

/** V8 tells most faults' position, of the others only that a sign is not expected: then the first line that it does not go on after. */
function lineOfFault(text: string): number {
  const [, position] = / at position (\d+)/.exec(faultOf(text)) ?? [];
  if (position !== undefined) return text.slice(0, Number(position)).split('\n').length;
  const lines = text.trimEnd().split('\n');
  const at = lines.findIndex((_, index) => faultOf(lines.slice(0, index + 1).join('\n')).endsWith('is not valid JSON'));
  return at < 0 ? lines.length : at + 1;
}

function faultOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return messageOf(error);
  }
}

/** On one line, whatever of the file it quotes. */
const messageOf = (error: unknown): string => (error as Error).message.replace(/\s+/g, ' ');

/** `第 1 项 item 1 · chain · 第 2 项 item 2 · role：…` */
function inWords({ path, message }: z.core.$ZodIssue): string {
  const parts = path.map((part) => (typeof part === 'number' ? `第 ${part + 1} 项 item ${part + 1}` : String(part)));
  return `${parts.join(' · ') || '全文 the whole'}：写法有误 is not as it must be (${message})`;
}
