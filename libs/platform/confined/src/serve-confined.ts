import { Worker } from 'node:worker_threads';
import { DomainError } from '#domain/kernel';
import { type Reply } from './messages.js';

// On a thread of its own, for this one may be in a loop that never ends when the parent is gone.
const ENDS_WITH_PARENT = `
const end = () => process.kill(process.pid, 'SIGKILL');
require('node:fs').createReadStream('', { fd: 0 }).on('end', end).on('error', end).resume();`;

/** The other side of a ConfinedPool: answers questions one after the other until the parent is gone. */
export function serveConfined(answer: (question: unknown) => unknown): void {
  new Worker(ENDS_WITH_PARENT, { eval: true });
  process.on('message', (question) => process.send?.(replyOf(answer, question)));
  process.on('disconnect', () => process.exit(0));
}

function replyOf(answer: (question: unknown) => unknown, question: unknown): Reply {
  try {
    return { answer: answer(question) };
  } catch (error) {
    if (!(error instanceof DomainError)) return { broke: String(error instanceof Error ? error.stack : error) };
    const { kind, code, sentences, details } = error;
    return { refused: { kind, code, sentences, details } };
  }
}
