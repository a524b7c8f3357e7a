import { readFile, writeFile } from 'node:fs/promises';
import { personStreams } from '#contexts/directory/core';
import { exportKeys, importKeys, PersonKeys, rotateMasterKey } from '#platform/personal-data';
import { rotateSigningKey } from '#platform/sessions';
import { writeError, writeOut } from '#platform/terminal';
import { partOf, refuse } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore } from '../stores.js';

async function withKeys<T>(work: (keys: PersonKeys) => Promise<T>): Promise<T> {
  const { personalDataUrl, masterKey } = findInstance(['PERSONAL_DATA_URL']);
  const onError = ({ message }: Error): void => writeError(message);
  const keys = new PersonKeys(personalDataUrl, { master: masterKey, poolSize: 2, onError });
  try {
    return await work(keys);
  } finally {
    await keys.close();
  }
}

/** `jixiao keys export`. A file that is there is not written over: it may be the only one that opens. */
export async function exportTo(file: string): Promise<void> {
  const { text, people } = await withKeys(exportKeys);
  await writeFile(file, text, { mode: 0o600, flag: 'wx', flush: true }).catch((cause: unknown) => {
    if (partOf(cause, 'code') !== 'EEXIST') throw cause;
    throw refuse(`文件 ${file} 已存在，请换一个文件名。`, 'The file exists: choose another name.');
  });
  writeOut(
    `已备份 ${people} 人的密钥，用主密钥封存；请把主密钥文件另存一处，没有它打不开。\n` +
      `The keys of ${people} people, sealed under the master key: keep the master key file elsewhere, for without it they do not open.`,
  );
}

/** `jixiao keys import`; then erases anew whom the record says was erased since the backup. */
export async function importFrom(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (partOf(cause, 'code') !== 'ENOENT') throw cause;
    throw refuse(`没有文件 ${file}。`, 'There is no such file.');
  });
  await withKeys(async (keys) => {
    // First who was erased: in no moment is their key there.
    const erased = await erasedPeople();
    for (const person of erased) await keys.erase(person);
    const { people } = await importKeys(keys, text);
    writeOut(
      `备份中有 ${people} 人；记录中已注销的 ${erased.length} 人不恢复。\n` +
        `In the backup: ${people} people. Erased by the record, and not brought back: ${erased.length}.`,
    );
  });
}

async function erasedPeople(): Promise<readonly string[]> {
  return withEventStore(findInstance(['EVENTSTORE_URL']), async (eventStore) => {
    const erased = new Set<string>();
    for await (const event of eventStore.readAll({ prefixes: [`${personStreams.category}-`] })) {
      if (event.type === 'PersonErased') erased.add(personStreams.idOf(event));
    }
    return [...erased];
  });
}

/** `jixiao keys rotate`. */
export async function rotate(): Promise<void> {
  const progress = (done: number, of: number): void => writeError(`${done} / ${of}`);
  const { rewrapped, left, master, inFile } = await withKeys((keys) => rotateMasterKey(keys, { progress }));
  if (!inFile && rewrapped === 0 && left === 0)
    throw refuse(
      '没有可换的：主密钥在环境变量 JIXIAO_MASTER_KEY 中，请先在那里把新的写在旧的前面，再执行一次。',
      'There is nothing to do: the master key stands in JIXIAO_MASTER_KEY; put a new one before it there, and run this again.',
    );
  writeOut(
    `已改由主密钥 ${master} 封存 ${rewrapped} 人的密钥；此前的密钥备份只有旧主密钥打得开，请重新执行 jixiao keys export。\n` +
      `Keys of people under the master key ${master} now: ${rewrapped}. Earlier backups of the keys open with the old one only: run jixiao keys export anew.`,
  );
  if (left === 0) return;
  throw refuse(
    `还有 ${left} 个密钥的旧主密钥不在，未改动；请把旧主密钥放回主密钥文件再执行一次。`,
    `Keys whose master key is not there, left as they were: ${left}. Put the old master key back into the file and run this again.`,
  );
}

/** `jixiao keys rotate-signing`. */
export async function rotateSigning(): Promise<void> {
  const { databaseUrl, masterKey } = findInstance(['DATABASE_URL']);
  const kid = await rotateSigningKey(databaseUrl, masterKey);
  writeOut(
    `签名密钥 ${kid} 一分钟后启用；此前签的令牌到期前仍有效。\n` +
      `The signing key ${kid} signs in a minute; tokens signed before are good until they expire.`,
  );
}
