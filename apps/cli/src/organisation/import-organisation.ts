import { basename } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { answerOf, contentTypeOf, type ApiClient, type Schemas } from '#platform/api-client';
import { digestOf, sha256 } from '#domain/kernel';
import { writeError, writeOut } from '#platform/terminal';
import { type Asking } from '../directory/options.js';
import { apiOf } from '../directory/organisation-api.js';
import { refuse } from '../failure.js';
import { readFirstBytes } from '../read-file.js';
import { decisionsOf } from './decisions.js';
import { printChanges, printImport, printImports } from './print-organisation.js';

export interface ImportOptions extends Asking {
  readonly list?: true;
  readonly show?: string;
  readonly decide?: readonly string[];
  readonly accept?: true;
  readonly discard?: true;
  readonly all?: true;
}

type Import = Schemas['OrganisationImport'];
const ENOUGH_BYTES = 65 * 1024 * 1024;
const SHOWN_CHANGES = 20;
const STALLED_MS = 60_000;

/** `jixiao organisation import`: a file, an import that is there, or the list of them. */
export async function importOrganisation(file: string | undefined, options: ImportOptions): Promise<void> {
  const { list, show, json } = options;
  if ([file, show, list].filter((each) => each !== undefined).length !== 1)
    throw refuse(
      '请指定一个文件，或 --show 导入编号，或 --list。',
      'Name one file, or an import with --show ID, or --list.',
    );
  const api = apiOf(options);
  if (list) {
    const { items } = await answerOf(api.GET('/api/v1/organisation-imports'));
    writeOut(json ? JSON.stringify(items, null, 2) : printImports(items));
    return;
  }
  const begun = file === undefined ? await shown(api, show ?? '') : await sent(api, file, options);
  const done = await followed(api, await decided(api, begun, options), options);
  if (json) writeOut(JSON.stringify(done, null, 2));
  else await print(api, done, options);
}

async function print(api: ApiClient, done: Import, { all, as }: ImportOptions): Promise<void> {
  writeOut(printImport(done));
  if (done.status !== 'waiting') return;
  const changes = await changesOf(api, done.importId, all ? Infinity : SHOWN_CHANGES);
  if (changes.length > 0) writeOut(printChanges(changes, done.steps));
  writeError(nextStep(done, as));
}

function nextStep({ importId, findingCounts, steps }: Import, as: string): string {
  const command = `jixiao organisation import --show ${importId.slice(0, 8)}${as === 'administrator' ? '' : ` --as ${as}`}`;
  if (findingCounts.error > 0) {
    return `有 ${findingCounts.error} 条强制疑点要先决定：${command} --decide 1=accept（采纳建议）、1=leave-out（去掉这一行）、1:值（改值），或改好文件重新导入。 Decide the errors first, or mend the file and import it again.`;
  }
  if (steps === 0) return '与现有机构没有差别，不需要确认。 It differs in nothing: there is nothing to accept.';
  return `确认：${command} --accept；作废：${command} --discard。 Accept it, or discard it.`;
}

/** By its id, or by how it begins where only one does. */
async function shown(api: ApiClient, named: string): Promise<Import> {
  const { items } = await answerOf(api.GET('/api/v1/organisation-imports'));
  const found = items.filter(({ importId }) => importId.startsWith(named));
  const importId = found.length === 1 ? found[0]?.importId : undefined;
  if (importId === undefined && !/^[0-9a-f-]{36}$/.test(named))
    throw refuse(
      `有 ${found.length} 次导入的编号以“${named}”开头，请写得更完整。`,
      `Imports that begin so: ${found.length}. Write more of the id.`,
    );
  const path = { importId: importId ?? named };
  return answerOf(api.GET('/api/v1/organisation-imports/{importId}', { params: { path } }));
}

async function sent(api: ApiClient, file: string, { as }: ImportOptions): Promise<Import> {
  const body = await readFirstBytes(file, ENOUGH_BYTES);
  const fileName = basename(file);
  // Another day it is compared anew.
  const today = new Date().toISOString().slice(0, 10);
  const key = `jixiao-organisation-${digestOf({ as, fileName, today, sha256: sha256(body) }).slice(0, 40)}`;
  return answerOf(
    api.POST('/api/v1/organisation-imports', {
      params: { query: { fileName }, header: { 'Idempotency-Key': key } },
      headers: { 'content-type': contentTypeOf(file) },
      body,
    }),
  );
}

async function decided(api: ApiClient, begun: Import, { decide = [], discard }: ImportOptions): Promise<Import> {
  const params = { path: { importId: begun.importId } };
  if (discard) return answerOf(api.PUT('/api/v1/organisation-imports/{importId}/discarding', { params }));
  const decisions = decisionsOf(decide, begun.findings ?? []);
  if (decisions.length === 0) return begun;
  const body = { version: begun.version, decisions: [...decisions] };
  return answerOf(api.POST('/api/v1/organisation-imports/{importId}/decisions', { params, body }));
}

async function followed(api: ApiClient, begun: Import, { accept }: ImportOptions): Promise<Import> {
  if (!accept) return begun;
  const params = { path: { importId: begun.importId } };
  const body = { version: begun.version };
  const now =
    begun.status === 'waiting'
      ? await answerOf(api.POST('/api/v1/organisation-imports/{importId}/acceptance', { params, body }))
      : begun;
  return now.status === 'accepted' ? applied(api, now) : now;
}

/** Says how far it is, on a terminal, until every change was taken or none is taken any more. */
async function applied(api: ApiClient, accepted: Import): Promise<Import> {
  const params = { path: { importId: accepted.importId } };
  let [now, moved] = [accepted, performance.now()];
  while (now.status === 'accepted') {
    if (performance.now() - moved > STALLED_MS) throw stalled(now);
    say(`正在登记… applying… ${now.taken ?? 0}/${now.steps}`);
    await delay(500);
    const next = await answerOf(api.GET('/api/v1/organisation-imports/{importId}', { params }));
    if (next.taken !== now.taken) moved = performance.now();
    now = next;
  }
  say('');
  return now;
}

function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${line}`);
}

const stalled = ({ importId, taken = 0, steps }: Import) =>
  refuse(
    `导入 ${importId} 已确认，但办理停在 ${taken}/${steps}：请确认 projector 和 worker 在运行，再用 --show 查看。`,
    'It is accepted but does not go on: see that projector and worker run, then look with --show.',
  );

async function changesOf(
  api: ApiClient,
  importId: string,
  most: number,
): Promise<readonly Schemas['OrganisationChange'][]> {
  const changes: Schemas['OrganisationChange'][] = [];
  for (let after: string | undefined; ;) {
    const query = { limit: Math.min(most, 200), ...(after === undefined ? {} : { after }) };
    const asked = { params: { path: { importId }, query } };
    const { items, next } = await answerOf(api.GET('/api/v1/organisation-imports/{importId}/changes', asked));
    changes.push(...items);
    if (next === undefined || changes.length >= most) return changes;
    after = next;
  }
}
