import { whyAway } from '#platform/event-store/core';
import { writeError } from '#platform/terminal';

/** A person's mistake, or something a person can put right: one line, no stack trace. */
export class Refusal extends Error {}

export const refuse = (zh: string, en: string): Refusal => new Refusal(`${zh} ${en}`);

/** Runs one command; what goes wrong is one line on stderr and exit code 1. */
export async function attempt(command: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    writeError(`jixiao ${command}: ${sentenceOf(error)}`);
    process.exitCode = 1;
  }
}

/** Of the help of a command that reads the stores directly. */
export const forOperator = {
  zh: '直接读取数据库和事件库，不受 API 数据权限的限制，仅供管理员使用。',
  en: 'Reads the stores directly, past the API’s data scope: for the operator.',
};

/** For what only an operator may do. */
export const saysForOperator = (): void => {
  writeError(`${forOperator.zh}${forOperator.en}`);
};

const DEFECTS = [TypeError, ReferenceError, RangeError, SyntaxError];

/** One line that a person can act on; a defect of ours keeps its stack. */
function sentenceOf(error: unknown): string {
  const refused = whatTheStoreSays(error);
  if (refused !== undefined) return refused;
  const away = whoIsAway(error);
  if (away !== undefined) {
    return `${away}没有应答，请先用 npm start 启动，或核对地址。It does not answer: run npm start first, or check its address.`;
  }
  if (DEFECTS.some((defect) => error instanceof defect)) return String(partOf(error, 'stack'));
  const message = partOf(error, 'message');
  const said = [typeof message === 'string' ? message : String(error), ...faultsIn(error)];
  return said.join(' ').replace(/\s*\n\s*/g, ' ');
}

/** What the API found in a request, where it refers to a list of faults. */
function faultsIn(error: unknown): readonly string[] {
  const faults = partOf(partOf(error, 'problem'), 'errors');
  if (!Array.isArray(faults)) return [];
  return faults.slice(0, MOST_FAULTS).flatMap((fault: unknown) => {
    const [zh, en] = [partOf(fault, 'zh'), partOf(fault, 'en')];
    return typeof zh === 'string' && typeof en === 'string' ? [`${zh} ${en}`] : [];
  });
}

const MOST_FAULTS = 5;

const UNAUTHENTICATED = 16;
const PERMISSION_DENIED = 7;

/** The event store listens, and does not talk to us: without TLS, or not with this account. */
function whatTheStoreSays(error: unknown): string | undefined {
  const [zh, en] = whyAway(error) ?? [];
  if (zh !== undefined && en !== undefined) return `事件库${zh}${en}`;
  if (partOf(error, 'type') !== 'access-denied') return undefined;
  switch (partOf(error, 'code')) {
    case UNAUTHENTICATED:
      return '账号或密码被事件库拒绝，请核对 EVENTSTORE_URL 里的用户名和密码。The event store refuses the account: check user and password in EVENTSTORE_URL.';
    case PERMISSION_DENIED:
      return '事件库拒绝访问，请在 EVENTSTORE_URL 里写明有权限（$admins）的账号。The event store denies access: name an account of $admins in EVENTSTORE_URL.';
    default:
      return undefined;
  }
}

/** Postgres says ECONNREFUSED, of each address that it tried; the event store's client says unavailable. */
function whoIsAway(error: unknown): string | undefined {
  const several = partOf(error, 'errors');
  const all: readonly unknown[] = [error, ...(Array.isArray(several) ? (several as unknown[]) : [])];
  if (all.some((each) => partOf(each, 'code') === 'ECONNREFUSED')) return `数据库 Postgres ${addressIn(all)} `;
  return partOf(error, 'type') === 'unavailable' ? '事件库 event store ' : undefined;
}

function addressIn(errors: readonly unknown[]): string {
  const texts = errors.map((each) => [partOf(each, 'address'), partOf(each, 'port')].filter(isPrintable).join(':'));
  return texts.find((text) => text !== '') ?? '';
}

const isPrintable = (part: unknown): part is string | number => typeof part === 'string' || typeof part === 'number';

/** Errors of Node itself are not always `instanceof Error` (another realm): they are looked at, not classified. */
export function partOf(thing: unknown, part: string): unknown {
  return typeof thing === 'object' && thing !== null ? (Reflect.get(thing, part) as unknown) : undefined;
}
