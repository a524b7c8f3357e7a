import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { gzipMember } from './gzip-member.js';
import { lineOf } from './line.js';
import { LineLog } from './line-log.js';
import { TransferRefused } from './refused.js';
import { type StoredEvent } from './stored-event.js';
import { wholeLines, wholeMembers } from './whole-pieces.js';

/** How much text is kept back before it is written: what a crash can lose. */
const CHUNK_BYTES = 256 * 1024;
const FLUSH_EVERY_MS = 2000;
/** It holds everything that everybody ever wrote. */
const OWNER_ONLY = 0o600;
const LINE_FEED = Buffer.from('\n');

/**
 * A file under way. What was there before is kept up to its last whole line (plain) or member (gzip) and told by `log`; lines
 * are added behind it. A crash at any moment leaves a file that can be opened so again.
 */
export class PartFile {
  readonly log = new LineLog();
  private size = 0;
  private held: Buffer[] = [];
  private heldBytes = 0;
  private flushedAt = performance.now();

  private constructor(
    private readonly handle: FileHandle,
    private readonly isGzip: boolean,
  ) {}

  static async open(file: string, isGzip: boolean): Promise<PartFile> {
    const part = new PartFile(await open(file, constants.O_RDWR | constants.O_CREAT, OWNER_ONLY), isGzip);
    try {
      // One that was begun by an older version, or made by someone else, in whose hands no backup belongs: EPERM then.
      await part.handle.chmod(OWNER_ONLY);
      await part.keepWhatIsWhole();
      await part.handle.truncate(part.size);
      return part;
    } catch (error) {
      await part.handle.close();
      throw error;
    }
  }

  async begin(header: string): Promise<void> {
    const line = Buffer.from(header);
    this.log.take(line);
    await this.hold(line);
  }

  async add(event: StoredEvent): Promise<void> {
    const line = Buffer.from(lineOf(event));
    this.log.take(line, event);
    await this.hold(line);
  }

  /** Writes the last line and has everything on the disk. */
  async finish(): Promise<void> {
    await this.flush();
    const trailer = Buffer.from(this.log.trailer());
    this.log.accept(trailer);
    await this.hold(trailer);
    await this.flush();
    await this.handle.sync();
  }

  /** What is still held is written first, so that a run that ends early loses nothing. */
  async close(): Promise<void> {
    try {
      await this.flush();
    } finally {
      await this.handle.close();
    }
  }

  private async hold(line: Buffer): Promise<void> {
    this.held.push(line, LINE_FEED);
    this.heldBytes += line.length + 1;
    if (this.heldBytes >= CHUNK_BYTES) await this.flush();
  }

  private async flush(): Promise<void> {
    if (this.held.length === 0) return;
    const text = Buffer.concat(this.held);
    this.held = [];
    this.heldBytes = 0;
    await this.write(this.isGzip ? await gzipMember(text) : text);
    if (performance.now() - this.flushedAt < FLUSH_EVERY_MS) return;
    await this.handle.datasync();
    this.flushedAt = performance.now();
  }

  private async write(chunk: Buffer): Promise<void> {
    if ((await this.handle.stat()).size !== this.size) {
      throw new TransferRefused(
        '另一个导出也在写这个文件，请等它结束。',
        'Another export writes this file: wait for it.',
      );
    }
    for (let done = 0; done < chunk.length;) {
      done += (await this.handle.write(chunk, done, chunk.length - done, this.size + done)).bytesWritten;
    }
    this.size += chunk.length;
  }

  private async keepWhatIsWhole(): Promise<void> {
    for await (const { lines, bytes } of this.isGzip ? wholeMembers(this.handle) : wholeLines(this.handle)) {
      // The source may hold more by now than when this was finished: it is finished again.
      if (lines.some(isTrailer)) return;
      for (const line of lines) this.log.accept(line);
      this.size += bytes;
    }
  }
}

const isTrailer = (line: Buffer): boolean => line.subarray(0, 9).toString('latin1') === '{"count":';
