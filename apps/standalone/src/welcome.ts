import { join, resolve } from 'node:path';
import { demoPeople } from '#platform/process';
import { printTable } from '#platform/terminal';
import { postOf } from './demo/organisation.js';
import { OPERATOR_TOKEN_FILE } from './secrets.js';

interface Welcoming {
  readonly apiUrl: string;
  readonly operatorToken: string;
  /** Whether the token came by the environment: no file of ours holds it then. */
  readonly isTokenGiven: boolean;
  readonly dataDir: string;
  /** Whether it is a screen that this is printed on. */
  readonly isTerminal: boolean;
  /** Whether the demo's people can sign in. */
  readonly isDemo: boolean;
  /** Of the demo's people, of this start, by login name. */
  readonly passwords?: ReadonlyMap<string, string>;
}

/** As it can be pasted into another shell: `jixiao` looks in the folder of this checkout unless it is told another one. */
export function commandOf(dataDir: string): string {
  if (dataDir === resolve('.jixiao')) return 'npx jixiao';
  const quoted = /^[\w./-]+$/.test(dataDir) ? dataDir : `'${dataDir.replaceAll("'", String.raw`'\''`)}'`;
  return `JIXIAO_DATA_DIR=${quoted} npx jixiao`;
}

/** The token itself on a screen alone: a file or a log that output is sent to may be open to others. */
function passwordOf({ operatorToken, isTokenGiven, dataDir, isTerminal }: Welcoming): string {
  if (isTerminal) return operatorToken;
  return isTokenGiven ? 'JIXIAO_OPERATOR_TOKEN' : `见文件 in the file ${join(dataDir, OPERATOR_TOKEN_FILE)}`;
}

/** Who can sign in, how to act as one of them, and where the operator looks. */
export function welcome(welcoming: Welcoming): string {
  const { apiUrl, dataDir, isDemo } = welcoming;
  const jixiao = commandOf(dataDir);
  return [
    `API  ${apiUrl}/api/v1    文档 docs  ${apiUrl}/docs`,
    '',
    ...(isDemo ? ofDemo(jixiao, welcoming) : [`登录 to sign in：  ${jixiao} login 登录名NAME`]),
    '',
    '运维 for the operator：',
    `  运行情况 how it runs  ${apiUrl}/operations    以任运维者登录 signed in with the role operator`,
    `  指标 metrics  ${apiUrl}/metrics    用户 user  operator    密码 password  ${passwordOf(welcoming)}`,
    `  ${jixiao} jobs failed                        彻底失败的作业  jobs that failed for good`,
    '',
  ].join('\n');
}

function ofDemo(jixiao: string, { apiUrl, isTerminal, passwords }: Welcoming): readonly string[] {
  const people = demoPeople().map(({ as, title }) => [as, title, postOf(as)]);
  // Not in the table, which a narrow screen breaks: they are to be copied.
  const shown = isTerminal && passwords ? [...passwords].map(([as, password]) => `  ${as.padEnd(21)}${password}`) : [];
  return [
    '示范人物 demo people：',
    printTable([{ title: '--as' }, { title: '身份 who' }, { title: '任职 post' }], people),
    '',
    ...(shown.length > 0 ? ['本次启动的密码 passwords of this start：', ...shown, ''] : []),
    '以某人的身份操作 to act as one of them：',
    `  ${jixiao} inbox --as unit-head    其待办；expert、department-reviewer 等也有  what waits for them; for others, too`,
    `  ${jixiao} table --year 2024 --unit 307001 --as unit-head    当年目标表，以其身份登录，不问密码  the table as it stands: --as signs in, without a password`,
    `  ${jixiao} login auditor --demo --print-token    登录并输出令牌，可填入 /docs 的 Authorize  sign in, and print a token: for Authorize in /docs`,
    `  curl -H "Authorization: Bearer $(${jixiao} login auditor --demo --print-token)" "${apiUrl}/api/v1/targets?fiscalYear=2024"`,
  ];
}
