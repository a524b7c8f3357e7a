import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { withPasswords } from './ask-password.js';

/** Something else is done between two questions, such as asking the API. */
const elsewhere = () => new Promise(setImmediate);

async function oldAndNew(text: string): Promise<readonly string[]> {
  const input = new PassThrough();
  input.end(text);
  return withPasswords(async ({ ask, choose }) => {
    const old = await ask('old');
    await elsewhere();
    return [old, await choose('new')];
  }, input);
}

describe('passwords that are piped in', () => {
  it('are line after line, also where all came in one piece: nobody types one twice', async () => {
    expect(await oldAndNew('old one\nnew one\n')).toEqual(['old one', 'new one']);
    expect(await oldAndNew('old one\r\nnew one')).toEqual(['old one', 'new one']);
  });

  it('are missed in a sentence', async () => {
    await expect(oldAndNew('old one\n')).rejects.toThrow('没有输入密码');
  });
});
