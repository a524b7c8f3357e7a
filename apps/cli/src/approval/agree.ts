import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { writeOut } from '#platform/terminal';
import { refuse } from '../failure.js';
import { apiAs } from '../sign-in/api-as.js';
import { act } from './acts.js';
import { itemsOf } from './inbox-items.js';
import { given, type ActOptions } from './options.js';
import { printOutcomes } from './print-outcome.js';
import { targetNamed } from './target-named.js';

type Task = Schemas['AgreementsRequest']['tasks'][number] & { readonly name: string };

const MOST = 200;

/** On one target as any act; on several, or on what waits, in bulk. */
export async function agree(targets: readonly string[], options: ActOptions): Promise<void> {
  const [only, another] = targets;
  if ((only === undefined) !== (options.all === true))
    throw refuse(
      '请给出目标，或者用 --all 办理全部待办。',
      'Name targets, or say --all for everything that waits: not both.',
    );
  if (only !== undefined && another === undefined) return act('agree', only, options, []);
  if (options.grades !== undefined)
    throw refuse('批量同意不能评级，请逐项办理。', 'Grades are given on one target at a time.');
  const api = apiAs(options.as);
  await agreeOnAll(api, options.all ? await waiting(api, options) : await named(api, targets), options);
}

async function agreeOnAll(api: ApiClient, tasks: readonly Task[], { opinion, json }: ActOptions): Promise<void> {
  if (tasks.length === 0) throw refuse('没有这样的待办。', 'Nothing of that kind waits.');
  const outcomes: Schemas['AgreementOutcome'][] = [];
  for (let from = 0; from < tasks.length; from += MOST) {
    const asked = tasks.slice(from, from + MOST).map(({ name: _, ...task }) => task);
    const body = { tasks: asked, ...given({ opinion }) };
    outcomes.push(...(await answerOf(api.POST('/api/v1/inbox/agreements', { body }))).outcomes);
  }
  const names = new Map(tasks.map(({ targetId, name }) => [targetId, name]));
  writeOut(json ? JSON.stringify(outcomes, null, 2) : printOutcomes(outcomes, (id) => names.get(id) ?? ''));
  if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1;
}

/** One task of each target: nobody signs two of a step. */
async function waiting(api: ApiClient, options: ActOptions): Promise<readonly Task[]> {
  const { items } = await itemsOf(api, 'todo', { ...options, limit: Infinity });
  const tasks = items.map(({ targetId, name, round, step = 0, contentHash, ordinal }) => ({
    ...{ targetId, name, round, step, contentHash },
    ...given({ ordinal }),
  }));
  return [...new Map(tasks.toReversed().map((task) => [task.targetId, task])).values()].toReversed();
}

async function named(api: ApiClient, texts: readonly string[]): Promise<readonly Task[]> {
  const tasks = new Map<string, Task>();
  for (const text of texts) {
    const targetId = await targetNamed(api, text);
    const params = { path: { targetId } };
    const { round, step, contentHash, acts } = await answerOf(api.GET('/api/v1/targets/{targetId}/next', { params }));
    const sign = acts.find(({ act, may }) => act === 'sign' && may);
    if (step === undefined)
      throw refuse(`${text} 不在审核中，没有办理任何一项。`, `${text} is not in approval: nothing was signed.`);
    tasks.set(targetId, { targetId, name: text, round, step, contentHash, ...given({ ordinal: sign?.ordinal }) });
  }
  return [...tasks.values()];
}
