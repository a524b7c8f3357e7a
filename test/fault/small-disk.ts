import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE = '500m';
const BLOCK = Buffer.alloc(64 * 1024);

/** A file system of its own that can be filled to its last byte; not every account may mount one. */
export class SmallDisk {
  private constructor(readonly folder: string) {}

  static async mount(): Promise<SmallDisk | undefined> {
    const folder = await mkdtemp(join(tmpdir(), 'jixiao-small-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE},mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
      await chmod(folder, 0o755);
      return new SmallDisk(folder);
    } catch {
      await rm(folder, { recursive: true });
      return undefined;
    }
  }

  async fill(): Promise<void> {
    const file = await open(join(this.folder, 'fill'), 'w');
    try {
      for (;;) await file.write(BLOCK);
    } catch (error) {
      if (!String(error).includes('ENOSPC')) throw error;
    } finally {
      await file.close();
    }
  }

  free(): Promise<void> {
    return rm(join(this.folder, 'fill'), { force: true });
  }

  async unmount(): Promise<void> {
    execFileSync('umount', [this.folder]);
    await rm(this.folder, { recursive: true });
  }
}
