import { Option } from 'commander';

export const AS = '以谁的身份，例如 unit-drafter · as whom, for example unit-drafter';

/** Who only reads need not say who they are: who sees all and changes nothing. */
export const asReader = (): Option =>
  new Option(
    '--as <who>',
    '以谁的身份读取，只看得到其权限内的内容 · as whom: what they may not see is not there',
  ).default('auditor');
