import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { refuse } from '../failure.js';

/** Asks at the terminal without showing what is typed; where there is none, takes the next line of what is piped in. */
export async function askPasswords(questions: readonly string[]): Promise<readonly string[]> {
  const silent = new Writable({ write: (_, __, done) => done() });
  const isTerminal = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, output: silent, terminal: isTerminal });
  const answers: string[] = [];
  try {
    const piped = lines[Symbol.asyncIterator]();
    for (const question of questions) {
      // Not on stdout, which may be kept in a file.
      if (isTerminal) process.stderr.write(question);
      const next = await piped.next();
      if (isTerminal) process.stderr.write('\n');
      if (next.done) throw refuse('没有输入密码。', 'No password was given.');
      answers.push(next.value);
    }
    return answers;
  } finally {
    lines.close();
  }
}
