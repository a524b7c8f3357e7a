import { createReadStream } from 'node:fs';
import { partOf, Refusal } from './failure.js';

const sentences: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件，请核对路径。 There is no such file: check the path.',
  EISDIR: '这是文件夹，请指定文件。 This is a folder: name a file.',
  EACCES: '没有权限读取这个文件，请检查权限。 The file may not be read: check its permissions.',
};

/** The file, or one byte more than `atMost`: enough for a reader to refuse it. */
export async function readFirstBytes(file: string, atMost: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of createReadStream(file, { end: atMost })) if (chunk instanceof Buffer) chunks.push(chunk);
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    const sentence = sentences[String(partOf(error, 'code'))];
    if (sentence === undefined) throw error;
    throw new Refusal(sentence, { cause: error });
  }
}
