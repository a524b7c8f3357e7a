import { type Schemas } from '#platform/api-client';
import { fieldOf } from '#contexts/intake/core';
import { refuse, type Refusal } from '../failure.js';

type Asked = Pick<Schemas['IntakeDecisions'], 'decisions' | 'rest'>;
type Decision = NonNullable<Asked['decisions']>[number];
type Rest = NonNullable<Asked['rest']>;

const ofAll: Readonly<Record<string, 'accepted' | 'declined' | 'as-printed'>> = {
  ...{ accept: 'accepted', 接受: 'accepted', decline: 'declined', 拒绝: 'declined' },
  ...{ printed: 'as-printed', 'as-printed': 'as-printed', 原样: 'as-printed' },
} as const;

const VALUE = /^(?<finding>\d+)\.(?<field>[^=@.]+)(?:@(?<line>\d+))?=(?<value>.+)$/s;
const ONE = /^(?<which>[^=]+)=(?<how>[^=]+)$/;

/** What a person types after `--decide`, as the API takes it. */
export function decisionsOf(said: readonly string[], reason: string | undefined): Asked {
  const decisions: Decision[] = [];
  const rest: Rest = {};
  for (const each of said) {
    const all = ofAll[each];
    if (all === undefined) decisions.push(...oneByOne(each, reason));
    else if (all === 'as-printed') rest.errors = { decision: all, reason: needed(reason) };
    else rest.proposals = { decision: all, ...withReason(reason) };
  }
  return { decisions, ...(Object.keys(rest).length > 0 ? { rest } : {}) };
}

const withReason = (reason: string | undefined) => (reason === undefined ? {} : { reason });

function needed(reason: string | undefined): string {
  if (reason !== undefined) return reason;
  throw refuse('请用 --reason 写明理由。', 'Say why with --reason.');
}

const groupsIn = (pattern: RegExp, said: string): Readonly<Record<string, string | undefined>> =>
  pattern.exec(said)?.groups ?? {};

function oneByOne(said: string, reason: string | undefined): readonly Decision[] {
  const value = groupsIn(VALUE, said);
  if (value['finding'] !== undefined) return [setValue(value, said, reason)];
  const { which, how } = groupsIn(ONE, said);
  const decision = ofAll[how ?? ''];
  if (which === undefined || decision === undefined) throw notUnderstood(said);
  return decision === 'as-printed' ? standing(which, said, reason) : ofProposals(decision, which, reason);
}

function standing(which: string, said: string, reason: string | undefined): readonly Decision[] {
  const numbers = numbersIn(which);
  if (!numbers) throw notUnderstood(said);
  return numbers.map((finding) => ({ decision: 'as-printed', finding, reason: needed(reason) }));
}

/** By the findings that they would mend, or one by its id. */
function ofProposals(
  decision: 'accepted' | 'declined',
  which: string,
  reason: string | undefined,
): readonly Decision[] {
  const numbers = numbersIn(which);
  if (!numbers) return [{ decision, proposal: which, ...withReason(reason) }];
  return numbers.map((finding) => ({ decision, finding, ...withReason(reason) }));
}

function setValue(groups: ReturnType<typeof groupsIn>, said: string, reason: string | undefined): Decision {
  const { finding, field: word = '', line, value = '' } = groups;
  const field = fieldOf(word);
  if (field === undefined) throw notUnderstood(said);
  return {
    ...{ decision: 'set-value', finding: Number(finding), field, value, reason: needed(reason) },
    ...(line === undefined ? {} : { line: Number(line) }),
  };
}

const MOST = 500;

/** `3,7-9` → 3, 7, 8, 9. */
function numbersIn(which: string): readonly number[] | undefined {
  if (!/^\d{1,7}(-\d{1,7})?(,\d{1,7}(-\d{1,7})?)*$/.test(which)) return undefined;
  const numbers = which.split(',').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number);
    return Array.from({ length: Math.max(0, Math.min(to - from + 1, MOST + 1)) }, (_, at) => from + at);
  });
  if (numbers.length > MOST) throw refuse(`一次最多逐条决定 ${MOST} 条。`, `At most ${MOST} findings at once.`);
  return numbers;
}

const notUnderstood = (said: string): Refusal =>
  refuse(
    `看不懂 --decide ${said}：可写 accept、decline、printed，3=accept、3,7-9=printed、move-row-67=decline，或 3.权重=10。`,
    'It takes accept, decline, printed, 3=accept, 3,7-9=printed, move-row-67=decline, or 3.weight=10.',
  );
