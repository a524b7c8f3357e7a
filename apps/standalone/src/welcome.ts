import { demoPeople } from '#config';
import { printTable } from '#terminal';

/** Who can sign in, and how to act as one of them. */
export function welcome(apiUrl: string): string {
  const people = demoPeople().map(({ as, title, roles }) => [as, title, roles.join(', ')]);
  return [
    `API  ${apiUrl}/api/v1    文档 docs  ${apiUrl}/docs`,
    '',
    '示范人物 demo people：',
    printTable([{ title: '--as' }, { title: '身份 who' }, { title: '权限 roles' }], people),
    '',
    '以某人的身份操作 to act as one of them：',
    '  npx jixiao token --as unit-drafter            取得令牌，可填入 /docs 的 Authorize  a token, for Authorize in /docs',
    `  curl -H "Authorization: Bearer $(npx jixiao token --as auditor)" ${apiUrl}/api/v1/targets?fiscalYear=2024`,
    '  npx jixiao table --year 2024 --unit 307001    当年目标表  the table as it stands',
    '',
  ].join('\n');
}
