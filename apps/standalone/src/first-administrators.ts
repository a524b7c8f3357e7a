import { Pool } from 'pg';
import { haveAccounts, makeFirstCode, type FirstPost } from '#contexts/accounts';
import { holdersNow, togetherNow } from '#contexts/directory';
import { dayIn } from '#domain/kernel';
import { type Options } from './options.js';
import { closeDemo } from './demo/close-demo.js';

interface First {
  readonly databaseUrl: string;
  readonly personalDataUrl: string;
  readonly region: string;
  readonly timezone: string;
  readonly administration: Options['administration'];
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

const TOGETHER =
  '三员分立：以下人员兼有几项管理权限，仍然有效，请另任他人后用 jixiao end-appointment 结束；人手不够的，设置 JIXIAO_ADMINISTRATION=combined。 These hold several of the separate rights of administration, and keep them: appoint others and end those, or set JIXIAO_ADMINISTRATION=combined:';

/**
 * How the administrators come in whom nobody here can make, where nobody holds a right and has an account: older codes are no more. And
 * who holds what is for different people here.
 */
export async function firstAdministrators(first: First): Promise<readonly string[]> {
  await closeDemo(first);
  const pool = new Pool({ connectionString: first.personalDataUrl, max: 1 });
  try {
    const { missing, together } = await standing(pool, first);
    const lines = await Promise.all(missing.map((post) => how(pool, post, first)));
    const several = together.map(({ personId, roles }) => `  ${personId}  ${roles.join(', ')}`);
    return [
      ...(missing.length === 0 ? [] : [missing.length === POSTS.length ? NONE : ONE, ...lines]),
      ...(several.length === 0 ? [] : [TOGETHER, ...several]),
    ];
  } finally {
    await pool.end();
  }
}

async function standing(accounts: Pool, { databaseUrl, region, timezone, administration }: First) {
  const views = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const here = { region, day: dayIn(timezone, new Date()) };
    const together = administration === 'combined' ? [] : await togetherNow(views, here);
    const held = await holdersNow(views, { ...here, roles: POSTS });
    const known = await haveAccounts(
      accounts,
      held.map(({ personId }) => personId),
    );
    const missing = POSTS.filter((post) => !held.some(({ role, personId }) => role === post && known.has(personId)));
    return { missing, together };
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
