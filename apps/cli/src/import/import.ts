import { setTimeout as delay } from 'node:timers/promises';
import { basename, extname } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { signToken } from '#http';
import { intakeAnswerSchema, type IntakeAnswer } from '#intake';
import { digestOf, sha256 } from '#kernel';
import { attempt, refuse } from '../failure.js';
import { apiUrlOf, findInstance } from '../instance.js';
import { AS, personNamed } from '../people.js';
import { readFirstBytes } from '../read-file.js';
import { Api, json } from './api.js';

import { printIntake } from './print-intake.js';

interface Options {
  readonly as: string;
  readonly decide?: 'accept' | 'decline';
  readonly accept?: true;
  readonly json?: true;
  readonly key?: string;
}

const PATIENCE_MS = 120_000;

/** `jixiao import FILE`: through the HTTP API, as a signed-in person. */
export const importCommand = (): Command =>
  new Command('import')
    .summary('以某人的身份导入绩效目标表 · import a target table as a person')
    .description(
      '以某人的身份经 API 导入绩效目标表；同一人再次导入同一文件（文件名和内容都相同）不会重复记录，从上次停下的地方继续。\n' +
        'Imports a target table through the API as a person; the same file (name and content) again by the same person records nothing twice and goes on where it stopped.',
    )
    .argument('<file>', 'TSV 或 CSV 文件 · the table as TSV or CSV')
    .requiredOption('--as <who>', AS)
    .addOption(
      new Option('--decide <how>', '对全部修正建议：accept 接受，decline 拒绝 · decide every proposal').choices([
        'accept',
        'decline',
      ]),
    )
    .option(
      '--accept',
      '确认导入，并等到草稿建好（建议须都已决定）· accept the import and wait for its drafts (every proposal must be decided)',
    )
    .option(
      '--key <key>',
      'Idempotency-Key 的前缀，默认由文件名、内容和人得出；换一个就是一次新的导入，但不会重复建草稿 · ' +
        'prefix of the Idempotency-Keys, by default derived from the file’s name, its content and the person; another one is another import, which still drafts nothing twice',
      keyOf,
    )
    .option('--json', '输出 JSON（API 的答复）· print JSON (the API’s answer)')
    .action((file: string, options: Options) => attempt('import', () => importTable(file, options)));

async function importTable(file: string, options: Options): Promise<void> {
  const person = personNamed(options.as);
  const settings = findInstance(['JIXIAO_TOKEN_SECRET']);
  const bytes = await readFirstBytes(file);
  const api = new Api(apiUrlOf(settings), await signToken(settings.tokenSecret, person, '1h'));
  const fileName = basename(file);
  const key = options.key ?? defaultKey(person.personId, fileName, bytes);
  const path = `/intakes?${new URLSearchParams({ fileName }).toString()}`;
  const body = { type: contentTypeOf(file), content: bytes };
  const read = await api.ask(intakeAnswerSchema, { method: 'POST', path, body, key });
  const decided = await decideAll(api, read, { ...options, key });
  const intake = options.accept ? await accept(api, decided, key) : decided;
  console.log(options.json ? JSON.stringify(intake, null, 2) : printIntake(intake));
  if (intake.status === 'read') console.error(nextStep(intake));
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
  api: Api,
  read: IntakeAnswer,
  { decide, key }: Options & { readonly key: string },
): Promise<IntakeAnswer> {
  if (decide === undefined) return read;
  const decision = decide === 'accept' ? 'accepted' : 'declined';
  let intake = read;
  for (const proposal of read.proposals.filter((each) => each.decision !== decision)) {
    const path = `/intakes/${read.intakeId}/proposals/${encodeURIComponent(proposal.id)}/decision`;
    const one = { method: 'PUT' as const, path, body: json({ decision }), key: `${key}-${decide}-${proposal.id}` };
    intake = await api.ask(intakeAnswerSchema, one);
  }
  return intake;
}

async function accept(api: Api, intake: IntakeAnswer, key: string): Promise<IntakeAnswer> {
  const path = `/intakes/${intake.intakeId}`;
  if (intake.status === 'read') {
    const body = json({ digest: intake.digest });
    await api.ask(intakeAnswerSchema, { method: 'POST', path: `${path}/acceptance`, body, key: `${key}-accept` });
  }
  const until = performance.now() + PATIENCE_MS;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2000)) {
    const now = await api.ask(intakeAnswerSchema, { method: 'GET', path });
    if (now.status === 'applied') return now;
    if (performance.now() > until) {
      throw refuse(
        `导入 ${intake.intakeId} 已确认，但草稿还没有建好：请确认 projector 和 worker 在运行，再执行一次本命令。`,
        'The import is accepted but its drafts are not there yet: see that projector and worker run, then run this again.',
      );
    }
    await delay(wait);
  }
}

const nextStep = ({ proposals }: IntakeAnswer): string =>
  proposals.every(({ decision }) => decision !== undefined)
    ? '尚未确认：再加 --accept 执行一次，就会建立草稿。Not accepted yet: run it again with --accept to draft the targets.'
    : '尚未确认：核对建议后，再加 --decide accept（或 decline）和 --accept 执行一次。Not accepted yet: look at the proposals, then run it again with --decide accept (or decline) and --accept.';

function keyOf(text: string): string {
  if (/^[\x21-\x7e]{1,100}$/.test(text)) return text;
  throw new InvalidArgumentError(
    '应为 1 至 100 个可打印的 ASCII 字符，不含空格。It must be 1 to 100 printable ASCII characters, no spaces.',
  );
}
