import { createReadStream } from 'node:fs';
import { Command } from 'commander';
import { MAX_FILE_BYTES, applyProposals, readTable } from '#intake';
import { DomainError } from '#kernel';
import { printReading } from './print-reading.js';

interface Options {
  readonly json?: true;
  readonly applyProposals?: true;
}

/** `jixiao parse FILE`: reads a table and shows what was understood; writes nothing. */
export const parseCommand = (): Command =>
  new Command('parse')
    .description(
      '读取绩效目标表，显示读到的内容、发现的问题和修正建议 · read a target table and show what was understood',
    )
    .argument('<file>', 'TSV 或 CSV 文件（UTF-8、UTF-16、GB18030）· the table as TSV or CSV')
    .option('--json', '输出 JSON · print JSON')
    .option('--apply-proposals', '按全部建议修正后再显示 · show the table with every proposal applied')
    .action(async (file: string, options: Options) => {
      const failure = await parse(file, options).catch(sentenceOf);
      if (failure === undefined) return;
      console.error(`jixiao parse: ${failure}`);
      process.exitCode = 1;
    });

async function parse(file: string, options: Options): Promise<undefined> {
  const read = readTable(await firstBytes(file));
  const ids = options.applyProposals ? read.reading.proposals.map(({ id }) => id) : [];
  const reading = applyProposals(read.reading, ids);
  console.log(options.json ? JSON.stringify(reading, null, 2) : printReading(read, reading));
}

/** One byte more than the limit is enough for `readTable` to refuse the file. */
async function firstBytes(file: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(file, { end: MAX_FILE_BYTES }))
    if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件，请核对路径。 There is no such file: check the path.',
  EISDIR: '这是文件夹，请指定文件。 This is a folder: name a file.',
  EACCES: '没有权限读取这个文件，请检查权限。 The file may not be read: check its permissions.',
};

/** What to tell the person; an error that is nobody's mistake goes on. */
function sentenceOf(error: unknown): string {
  if (error instanceof DomainError) return error.message;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const sentence = fileErrors[code];
  if (sentence === undefined) throw error;
  return sentence;
}
