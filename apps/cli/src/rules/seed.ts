import { rulesFileSchema, seedingsOf } from '#contexts/rules/core';
import { loadJsonFile } from '#platform/process';
import { writeOut } from '#platform/terminal';
import { saysForOperator } from '../failure.js';
import { findInstance } from '../instance.js';
import { withEventStore } from '../stores.js';

export async function seed(): Promise<void> {
  const settings = findInstance(['EVENTSTORE_URL']);
  const { region, rulesFile } = settings;
  saysForOperator();
  const file = loadJsonFile('JIXIAO_RULES', rulesFile, rulesFileSchema);
  const years = await withEventStore(settings, async (eventStore) => {
    const begun: string[] = [];
    for (const seeding of seedingsOf({ region, file, recordedAt: new Date().toISOString() })) {
      const [stream] = seeding;
      const { events, revision } = await eventStore.decide(...seeding);
      const first = events.length > 0 ? '第 1 版来自规则文件 version 1 is of the file' : '已有规则，未改 it had rules';
      begun.push(`  ${stream}：${first}（revision ${revision}）`);
    }
    return begun;
  });
  writeOut([`区域 region ${region}，规则文件 file ${rulesFile}`, ...years].join('\n'));
}
