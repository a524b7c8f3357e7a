import { answerOf } from '#platform/api-client';
import { writeError, writeOut } from '#platform/terminal';
import { saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withPasswords } from './ask-password.js';
import { apiUrl } from './api-as.js';
import { apiAt } from './api-at.js';
import { keep } from './token-for.js';

export interface RedeemOptions {
  readonly person: string;
  readonly name: string;
  readonly login: string;
  readonly unit: string;
  readonly unitName: string;
  readonly unitFrom: string;
  readonly api?: string;
}

/** Past the API, by who may write to the database. */
export async function recover({ organisation, reason }: { organisation?: true; reason: string }): Promise<void> {
  saysForOperator();
  const [{ makeFirstCode }, { default: pg }] = await Promise.all([import('#contexts/accounts'), import('pg')]);
  const { personalDataUrl } = findInstance(['PERSONAL_DATA_URL']);
  const pool = new pg.Pool({ connectionString: personalDataUrl, max: 1 });
  try {
    const post = organisation ? 'organisation-administrator' : 'accounts-administrator';
    writeOut(await makeFirstCode(pool, { post, reason, at: new Date() }));
    writeError(
      '一天内用一次 once, within a day: jixiao accounts redeem CODE --person ID --name 姓名 --login NAME --unit CODE --unit-name 单位名称 --unit-from DAY',
    );
  } finally {
    await pool.end();
  }
}

export async function redeem(code: string, options: RedeemOptions): Promise<void> {
  const password = await withPasswords(({ choose }) => choose('密码（至少 12 个字，可以是一句话） password: '));
  const url = apiUrl(options);
  const { person: personId, name, login: loginName } = options;
  const unit = { code: options.unit, name: options.unitName, startsOn: options.unitFrom };
  const body = { code, personId, name, loginName, password, unit, client: 'program' as const };
  const asked = apiAt(url).POST('/api/v1/sign-in/first-administrator', { body });
  await keep(url, loginName, await answerOf(asked));
  writeError(`已登录 signed in: ${personId}（--as ${loginName}）`);
}
