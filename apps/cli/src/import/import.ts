import { setTimeout as delay } from 'node:timers/promises';
import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { digestOf } from '#domain/kernel';
import { writeError, writeOut } from '#platform/terminal';
import { refuse } from '../failure.js';
import { findInstance } from '../instance.js';
import { MOST_ROWS } from '../reading/print-rows.js';
import { apiAs } from '../sign-in/api-as.js';
import { rowsOf, withAllFindings } from './all-findings.js';
import type { decisionsOf } from './decisions.js';
import { importNamed } from './import-named.js';
import { followed, type Shown } from './follow.js';
import type { ListOptions } from './list-imports.js';
import { sendFile } from './send-file.js';

export interface ImportOptions extends ListOptions {
  readonly as: string;
  readonly show?: string;
  readonly list?: true;
  readonly map?: string;
  readonly decide?: readonly string[];
  readonly reason?: string;
  readonly accept?: true;
  readonly all?: true;
  readonly json?: true;
  readonly key?: string;
}

type Intake = Schemas['Intake'];
const PATIENCE_MS = 120_000;

/** `jixiao import`: a file through the HTTP API, an import that is there already, or the list of them, as a signed-in person. */
export async function importTable(file: string | undefined, options: ImportOptions): Promise<void> {
  refuseUnclear(file, options);
  // What knows the columns of a table knows how one is read, and that is loaded where it is needed.
  const asked = options.decide
    ? (await import('./decisions.js')).decisionsOf(options.decide, options.reason)
    : { decisions: [] };
  const { as } = options;
  const api = apiAs(as);
  if (options.list)
    await (await import('./list-imports.js')).listImports(api, { ...options, timezone: findInstance([]).timezone });
  else
    await importOne(api, await (file === undefined ? shown(api, options) : sendFile(api, file, as, options)), {
      ...options,
      asked,
    });
}

function refuseUnclear(file: string | undefined, { show, list, map }: ImportOptions): void {
  if ([file, show, list].filter((each) => each !== undefined).length !== 1)
    throw refuse(
      '请指定一个文件，或 --show 导入编号，或 --list。',
      'Name one file, or an import with --show ID, or --list.',
    );
  if (map !== undefined && file === undefined)
    throw refuse('--map 只用于导入文件：请连同文件再导入一次。', '--map is for a file: import it again with the file.');
}

interface Begun {
  readonly begun: Shown;
  readonly key: string;
}

async function importOne(
  api: ApiClient,
  { begun, key }: Begun,
  { asked, ...options }: ImportOptions & Pick<Asked, 'asked'>,
): Promise<void> {
  const decided = await decide(api, await followed(api, begun), { asked, key });
  const intake = await withAllFindings(api, options.accept ? await accept(api, decided, key) : decided);
  if (options.json) writeOut(JSON.stringify(intake, null, 2));
  else await print(api, intake, options);
}

async function print(
  api: ApiClient,
  intake: Intake,
  { as, all = false }: Pick<ImportOptions, 'as'> & { all?: boolean },
) {
  const rows = await rowsOf(api, intake.intakeId, all ? Infinity : MOST_ROWS);
  const { printIntake } = await import('./print-intake.js');
  writeOut(printIntake(intake, rows, { all }));
  if (intake.status === 'read') writeError((await import('./next-step.js')).nextStep(intake, as));
}

/** One that is there: keys of what is asked of it are of that import. */
async function shown(api: ApiClient, { show = '' }: ImportOptions): Promise<Begun> {
  const intakeId = await importNamed(api, show);
  const begun = await answerOf(api.GET('/api/v1/intakes/{intakeId}', { params: { path: { intakeId } } }));
  return { begun, key: `jixiao-import-${intakeId}` };
}

interface Asked {
  readonly asked: ReturnType<typeof decisionsOf>;
  readonly key: string;
}

async function decide(api: ApiClient, read: Intake, { asked, key }: Asked): Promise<Intake> {
  if (asked.decisions?.length === 0 && asked.rest === undefined) return read;
  const { intakeId, digest = '' } = read;
  const body = { digest, ...asked };
  const header = { 'Idempotency-Key': `${key}-decide-${digestOf(body).slice(0, 16)}` };
  const params = { path: { intakeId }, header };
  return answerOf(api.POST('/api/v1/intakes/{intakeId}/decisions', { params, body }));
}

async function accept(api: ApiClient, { intakeId, status, digest }: Intake, key: string): Promise<Intake> {
  const path = { intakeId };
  if (status === 'read') {
    const params = { path, header: { 'Idempotency-Key': `${key}-accept` } };
    // An import of the first release has no digest, and is refused.
    const body = { digest: digest ?? '' };
    await answerOf(api.POST('/api/v1/intakes/{intakeId}/acceptance', { params, body }));
  }
  const until = performance.now() + PATIENCE_MS;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
    const now = await answerOf(api.GET('/api/v1/intakes/{intakeId}', { params: { path } }));
    if (now.status === 'applied') return now;
    if (performance.now() > until) {
      throw refuse(
        `导入 ${intakeId} 已确认，但草稿还没有建好：请确认 projector 和 worker 在运行，再执行一次本命令。`,
        'The import is accepted but its drafts are not there yet: see that projector and worker run, then run this again.',
      );
    }
    await delay(wait);
  }
}
