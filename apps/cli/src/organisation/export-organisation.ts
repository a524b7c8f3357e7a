import { writeFile } from 'node:fs/promises';
import { answerOf } from '#platform/api-client';
import { writeOut } from '#platform/terminal';
import { type Asking } from '../directory/options.js';
import { apiOf } from '../directory/organisation-api.js';
import { partOf, refuse } from '../failure.js';

export interface ExportOptions extends Asking {
  readonly to: string;
  readonly sheet?: 'units' | 'people' | 'appointments' | 'deputies' | 'successions';
  readonly force?: true;
}

/** Readable by who writes it alone: it holds names and telephone numbers. */
const OWN = 0o600;

export async function exportOrganisation({ to, sheet, force, ...options }: ExportOptions): Promise<void> {
  const api = apiOf(options);
  const query = sheet === undefined ? {} : { sheet };
  const answer = api.GET('/api/v1/organisation/export', { params: { query }, parseAs: 'arrayBuffer' });
  const bytes = new Uint8Array(await answerOf<ArrayBuffer>(answer)); // as `parseAs` says
  try {
    await writeFile(to, bytes, { mode: OWN, flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (partOf(error, 'code') !== 'EEXIST') throw error;
    throw refuse(`文件 ${to} 已存在，要覆盖请加 --force。`, 'The file is there already: add --force to write over it.');
  }
  const what = { file: to, bytes: bytes.length };
  writeOut(
    options.json
      ? JSON.stringify(what)
      : `已导出到 ${to}（${bytes.length} 字节），含个人信息，请妥善保管。 Exported; it holds personal data: keep it safe.`,
  );
}
