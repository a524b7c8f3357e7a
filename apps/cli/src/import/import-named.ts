import { answerOf, type ApiClient } from '#platform/api-client';
import { refuse } from '../failure.js';

/** How much of an id a list shows; two imports with one beginning are refused. */
export const SHORT = 8;
const WHOLE = 36;

/** The id of the import that an id, or the beginning of one, names. */
export async function importNamed(api: ApiClient, named: string): Promise<string> {
  if (named.length < SHORT || named.length >= WHOLE) return named; // the API says what is wrong with it
  const found: string[] = [];
  let after: string | undefined;
  do {
    const query = { limit: 200, ...(after === undefined ? {} : { after }) };
    const { items, next } = await answerOf(api.GET('/api/v1/intakes', { params: { query } }));
    found.push(...items.flatMap(({ intakeId }) => (intakeId.startsWith(named.toLowerCase()) ? [intakeId] : [])));
    after = next;
  } while (after !== undefined);
  const [only, another] = found;
  if (only !== undefined && another === undefined) return only;
  throw another === undefined
    ? refuse(`没有编号以 ${named} 开头的导入，请用 --list 查看。`, `No import begins with ${named}: see --list.`)
    : refuse(
        `以 ${named} 开头的导入不止一个：${found.join('、')}。`,
        `More imports begin with ${named}: ${found.join(', ')}.`,
      );
}
