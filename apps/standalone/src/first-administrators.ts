import { Pool } from 'pg';
import { isWithoutAccounts, makeFirstCode } from '#contexts/accounts';
import { closeDemo } from './demo/close-demo.js';

interface First {
  readonly databaseUrl: string;
  readonly personalDataUrl: string;
  /** The command line, as it finds this instance. */
  readonly jixiao: string;
  /** Whether it is a screen that this is printed on: elsewhere a code would be open to whoever reads the file. */
  readonly isTerminal: boolean;
}

const HOW = '--person 编号ID --name 姓名 --login 登录名LOGIN --unit 151 --unit-name 财政局 --unit-from 2020-01-01';

/** How the first administrators come in, where nobody has an account; nothing where somebody has. Older codes are no more. */
export async function firstAdministrators({
  databaseUrl,
  personalDataUrl,
  jixiao,
  isTerminal,
}: First): Promise<readonly string[]> {
  await closeDemo({ databaseUrl, personalDataUrl });
  const pool = new Pool({ connectionString: personalDataUrl, max: 1 });
  try {
    if (!(await isWithoutAccounts(pool))) return [];
    const lines = [
      '还没有账号。请设立两位管理员，代码各用一次，一天内有效 no account yet, make two administrators, a code each, within a day：',
    ];
    if (!isTerminal) return [...lines, ...recovering(jixiao)];
    for (const post of ['organisation-administrator', 'accounts-administrator'] as const) {
      const code = await makeFirstCode(pool, { post, reason: 'first start', at: new Date() });
      lines.push(`  ${post}  ${jixiao} accounts redeem ${code} ${HOW}`);
    }
    return lines;
  } finally {
    await pool.end();
  }
}

const recovering = (jixiao: string): readonly string[] =>
  ['', ' --organisation'].map((which) => `  ${jixiao} accounts recover --reason first${which}`);
