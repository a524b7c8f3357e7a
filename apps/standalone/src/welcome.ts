import { resolve } from 'node:path';
import { demoPeople } from '#config';
import { printTable } from '#terminal';

interface Welcoming {
  readonly apiUrl: string;
  readonly operatorToken: string;
  readonly dataDir: string;
}

/** As it can be pasted into another shell: `jixiao` looks in the folder of this checkout unless it is told another one. */
function commandOf(dataDir: string): string {
  if (dataDir === resolve('.jixiao')) return 'npx jixiao';
  const quoted = /^[\w./-]+$/.test(dataDir) ? dataDir : `'${dataDir.replaceAll("'", String.raw`'\''`)}'`;
  return `JIXIAO_DATA_DIR=${quoted} npx jixiao`;
}

/** Who can sign in, how to act as one of them, and where the operator looks. */
export function welcome({ apiUrl, operatorToken, dataDir }: Welcoming): string {
  const jixiao = commandOf(dataDir);
  const people = demoPeople().map(({ as, title, roles }) => [as, title, roles.join(', ')]);
  return [
    `API  ${apiUrl}/api/v1    文档 docs  ${apiUrl}/docs`,
    '',
    '示范人物 demo people：',
    printTable([{ title: '--as' }, { title: '身份 who' }, { title: '权限 roles' }], people),
    '',
    '以某人的身份操作 to act as one of them：',
    `  ${jixiao} token --as unit-drafter            取得令牌，可填入 /docs 的 Authorize  a token, for Authorize in /docs`,
    `  curl -H "Authorization: Bearer $(${jixiao} token --as auditor)" "${apiUrl}/api/v1/targets?fiscalYear=2024"`,
    `  ${jixiao} table --year 2024 --unit 307001    当年目标表  the table as it stands`,
    '',
    '运维 for the operator：',
    `  作业队列 jobs  ${apiUrl}/ops/queues    用户 user  operator    密码 password  ${operatorToken}`,
    `  ${jixiao} jobs failed                        彻底失败的作业  jobs that failed for good`,
    '',
  ].join('\n');
}
