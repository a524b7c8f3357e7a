import { createInterface } from 'node:readline/promises';
import { type Readable, Writable } from 'node:stream';
import { refuse } from '../failure.js';

/** One password, or another one to come: at a terminal it is typed twice. */
export interface Passwords {
  readonly ask: (question: string) => Promise<string>;
  readonly choose: (question: string) => Promise<string>;
}

/** Asks at the terminal without showing what is typed; where there is none, takes line after line of what is piped in. */
export async function withPasswords<Answer>(
  use: (passwords: Passwords) => Promise<Answer>,
  input: Readable & { readonly isTTY?: boolean } = process.stdin,
): Promise<Answer> {
  const silent = new Writable({ write: (_, __, done) => done() });
  const isTerminal = input.isTTY === true;
  // One for all questions: what is piped in may come in one piece.
  const lines = createInterface({ input, output: silent, terminal: isTerminal });
  const piped = lines[Symbol.asyncIterator]();
  const ask = async (question: string): Promise<string> => {
    // Not on stdout, which may be kept in a file.
    if (isTerminal) process.stderr.write(question);
    const next = await piped.next();
    if (isTerminal) process.stderr.write('\n');
    if (next.done) throw refuse('没有输入密码。', 'No password was given.');
    return next.value;
  };
  const choose = async (question: string): Promise<string> => {
    const chosen = await ask(question);
    if (isTerminal && (await ask('再输一次 once more: ')) !== chosen)
      throw refuse('两次输入不同，没有设置密码。', 'They differ: no password was set.');
    return chosen;
  };
  try {
    return await use({ ask, choose });
  } finally {
    lines.close();
  }
}
