import { appendFileSync, chmodSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './files.js';

const MAX_BYTES = 5 * 1024 * 1024;

/**
 * A log of bounded size: what is full becomes `.1`, in the place of the `.1` before it. It never throws: lines that the disk does not
 * take are counted, and how many they were is the first line that it takes again.
 */
export class LogFile {
  /** Unknown before the first line and after one that was lost. */
  #bytes: number | undefined;
  #lost = 0;
  #lostSince = '';

  constructor(
    readonly path: string,
    private readonly maxBytes = MAX_BYTES,
  ) {}

  // Synchronous, so that the last words of a process that died are on disk when its death is reported.
  write(line: string): void {
    try {
      if (this.#lost > 0) this.#append(this.#loss());
      this.#lost = 0;
      this.#append(`${line}\n`);
    } catch (error) {
      if (this.#lost === 0) this.#lostSince = `${new Date().toISOString()}（${codeOf(error) ?? String(error)}）`;
      this.#lost += 1;
      this.#bytes = undefined;
    }
  }

  #append(text: string): void {
    const bytes = this.#bytes ?? this.#open();
    const added = Buffer.byteLength(text);
    const isFull = bytes > 0 && bytes + added > this.maxBytes;
    if (isFull) renameSync(this.path, `${this.path}.1`);
    appendFileSync(this.path, text, { mode: 0o600 });
    this.#bytes = (isFull ? 0 : bytes) + added;
  }

  #open(): number {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    const there = statSync(this.path, { throwIfNoEntry: false });
    // What was said may name people.
    if (there?.isFile()) chmodSync(this.path, 0o600);
    return there?.size ?? 0;
  }

  // A line before it may have been cut off.
  #loss(): string {
    return `\n从 ${this.#lostSince} 起有 ${this.#lost} 行日志没能写入。${this.#lost} lines could not be written since then.\n`;
  }
}
