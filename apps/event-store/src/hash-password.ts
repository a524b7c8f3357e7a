import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { hashPassword } from '#engine/event-store-server';

/** Prints the form of a password that the file of users holds; at a terminal the password is asked for and not shown. */
export async function printHash(): Promise<void> {
  const password = await readPassword();
  if (password === '') {
    process.stderr.write('口令为空，请重新输入。The password is empty: give one.\n');
    process.exitCode = 1;
    return;
  }
  process.stdout.write(`${await hashPassword(password)}\n`);
}

async function readPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY;
  if (isTerminal) process.stderr.write('口令 password: ');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isTerminal });
  lines.on('SIGINT', () => process.exit(130));
  const [line] = await Promise.race([once(lines, 'line'), once(lines, 'close').then(() => [''])]);
  lines.close();
  process.stdin.unref();
  if (isTerminal) process.stderr.write('\n');
  return String(line);
}
