import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const MAX_BYTES = 5 * 1024 * 1024;

/** A log of bounded size: what is full becomes `.1`, in the place of the `.1` before it. */
export class LogFile {
  #bytes: number;

  constructor(
    readonly path: string,
    private readonly maxBytes = MAX_BYTES,
  ) {
    mkdirSync(dirname(path), { recursive: true });
    this.#bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  }

  // Synchronous, so that the last words of a process that died are on disk when its death is reported.
  write(line: string): void {
    const text = `${line}\n`;
    if (this.#bytes > 0 && this.#bytes + Buffer.byteLength(text) > this.maxBytes) {
      renameSync(this.path, `${this.path}.1`);
      this.#bytes = 0;
    }
    appendFileSync(this.path, text, { mode: 0o600 });
    this.#bytes += Buffer.byteLength(text);
  }
}
