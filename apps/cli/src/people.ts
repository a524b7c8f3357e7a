import { Option } from 'commander';
import { demoPeople, type DemoPerson } from '#platform/process';
import { refuse } from './failure.js';

export const AS = '以谁的身份，例如 unit-drafter · as whom, for example unit-drafter';

/** Who only reads need not say who they are: who sees all and changes nothing. */
export const asReader = (): Option =>
  new Option(
    '--as <who>',
    '以谁的身份读取，只看得到其权限内的内容 · as whom: what they may not see is not there',
  ).default('auditor');

export function personNamed(as: string): DemoPerson {
  const people = demoPeople();
  const person = people.find((each) => each.as === as);
  if (person) return person;
  const there = people.map((each) => each.as).join(', ');
  throw refuse(
    `“${as}”没有登录（npx jixiao login ${as}），也没有这个示范人物，可选：${there}。`,
    `${as} is not signed in (npx jixiao login ${as}) and there is no such person in the demo; there are: ${there}.`,
  );
}
