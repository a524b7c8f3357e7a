import { Pool } from 'pg';
import { haveAccounts, makeFirstCode, type FirstPost } from '#contexts/accounts';
import { holdersNow } from '#contexts/directory';
import { dayIn } from '#domain/kernel';
import { closeDemo } from './demo/close-demo.js';

interface First {
  readonly databaseUrl: string;
  readonly personalDataUrl: string;
  readonly region: string;
  readonly timezone: string;
  /** The command line, as it finds this instance. */
  readonly jixiao: string;
  /** Whether it is a screen that this is printed on: elsewhere a code would be open to whoever reads the file. */
  readonly isTerminal: boolean;
}

const POSTS: readonly FirstPost[] = ['organisation-administrator', 'accounts-administrator'];
const HOW = '--person 编号ID --name 姓名 --login 登录名LOGIN --unit 151 --unit-name 财政局 --unit-from 2020-01-01';
const NONE =
  '还没有管理员能登录。请设立两位，代码各用一次，一天内有效 no administrator can sign in yet, make two, a code each, within a day：';
const ONE =
  '还缺一位管理员，代码用一次，一天内有效 one of the two administrators is missing, make them by a code, within a day：';

/** How the administrators come in whom nobody here can make; nothing where somebody holds each right and has an account. Older codes are no more. */
export async function firstAdministrators(first: First): Promise<readonly string[]> {
  await closeDemo(first);
  const pool = new Pool({ connectionString: first.personalDataUrl, max: 1 });
  try {
    const missing = await missingPosts(pool, first);
    if (missing.length === 0) return [];
    const lines = await Promise.all(missing.map((post) => how(pool, post, first)));
    return [missing.length === POSTS.length ? NONE : ONE, ...lines];
  } finally {
    await pool.end();
  }
}

async function missingPosts(accounts: Pool, { databaseUrl, region, timezone }: First): Promise<readonly FirstPost[]> {
  const views = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const held = await holdersNow(views, { region, day: dayIn(timezone, new Date()), roles: POSTS });
    const known = await haveAccounts(
      accounts,
      held.map(({ personId }) => personId),
    );
    return POSTS.filter((post) => !held.some(({ role, personId }) => role === post && known.has(personId)));
  } finally {
    await views.end();
  }
}

async function how(pool: Pool, post: FirstPost, { jixiao, isTerminal }: First): Promise<string> {
  const which = post === 'organisation-administrator' ? ' --organisation' : '';
  if (!isTerminal) return `  ${jixiao} accounts recover --reason first${which}`;
  const code = await makeFirstCode(pool, { post, reason: 'first start', at: new Date() });
  return `  ${post}  ${jixiao} accounts redeem ${code} ${HOW}`;
}
