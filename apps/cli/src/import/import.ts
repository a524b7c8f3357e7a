import { setTimeout as delay } from 'node:timers/promises';
import { basename, extname } from 'node:path';
import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { digestOf, sha256 } from '#domain/kernel';
import { writeError, writeOut } from '#platform/terminal';
import { refuse } from '../failure.js';
import { findInstance } from '../instance.js';
import { personNamed } from '../people.js';
import { readFirstBytes } from '../read-file.js';
import { withAllFindings } from './all-findings.js';
import { apiAs } from './api-as.js';
import { followed } from './follow.js';
import { nextStep } from './next-step.js';
import { printIntake } from './print-intake.js';

export interface ImportOptions {
  readonly as: string;
  readonly decide?: 'accept' | 'decline';
  readonly accept?: true;
  readonly json?: true;
  readonly key?: string;
}

type Intake = Schemas['Intake'];
const PATIENCE_MS = 120_000;
/** More than the API takes of a file, which says so. */
const ENOUGH_BYTES = 65 * 1024 * 1024;

/** `jixiao import FILE`: through the HTTP API, as a signed-in person. */
export async function importTable(file: string, options: ImportOptions): Promise<void> {
  const person = personNamed(options.as);
  const settings = findInstance(['JIXIAO_TOKEN_SECRET']);
  const bytes = await readFirstBytes(file, ENOUGH_BYTES);
  const api = await apiAs(settings, person);
  const fileName = basename(file);
  const key = options.key ?? defaultKey(person.personId, fileName, bytes);
  const begun = api.POST('/api/v1/intakes', {
    params: { query: { fileName }, header: { 'Idempotency-Key': key } },
    headers: { 'content-type': contentTypeOf(file) },
    body: bytes,
  });
  const read = await followed(api, await answerOf(begun));
  const decided = await decideAll(api, read, { ...options, key });
  const intake = await withAllFindings(api, options.accept ? await accept(api, decided, key) : decided);
  writeOut(options.json ? JSON.stringify(intake, null, 2) : printIntake(intake));
  if (intake.status === 'read') writeError(nextStep(intake));
}

/** A renamed file is another import: its name is recorded. */
export const defaultKey = (personId: string, fileName: string, bytes: Uint8Array): string =>
  `jixiao-import-${digestOf({ personId, fileName, sha256: sha256(bytes) }).slice(0, 40)}`;

const contentTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
};

export const contentTypeOf = (file: string): string =>
  contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';

/** A proposal that was decided the other way before is asked for too, so that the API says so. */
async function decideAll(
  api: ApiClient,
  read: Intake,
  { decide, key }: ImportOptions & { readonly key: string },
): Promise<Intake> {
  if (decide === undefined) return read;
  const decision = decide === 'accept' ? 'accepted' : 'declined';
  let intake = read;
  for (const { id } of read.proposals.filter((each) => each.decision !== decision)) {
    const path = { intakeId: read.intakeId, proposalId: id };
    const params = { path, header: { 'Idempotency-Key': `${key}-${decide}-${id}` } };
    const decided = api.PUT('/api/v1/intakes/{intakeId}/proposals/{proposalId}/decision', {
      params,
      body: { decision },
    });
    intake = await answerOf(decided);
  }
  return intake;
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
