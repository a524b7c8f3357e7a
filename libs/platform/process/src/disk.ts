import { statfs } from 'node:fs/promises';

/** What Postgres may need at any moment for its own log (16 MiB a segment) and for what is under way: below it a disk counts as full. */
const RESERVE_MIB = 64;

/** The disk that a folder is on. */
export class Disk {
  constructor(readonly folder: string) {}

  /** Asked of the system every time: microseconds. */
  async isFull(): Promise<boolean> {
    const { bavail, bsize } = await statfs(this.folder);
    return bavail * bsize < RESERVE_MIB * 1024 * 1024;
  }

  /** For people: what is full and what to do. */
  get trouble(): { readonly zh: string; readonly en: string } {
    return {
      zh: `${this.folder} 所在的磁盘已满（剩余不足 ${RESERVE_MIB} MiB），暂时不能保存，请管理员腾出空间`,
      en: `the disk of ${this.folder} is full (less than ${RESERVE_MIB} MiB left), so nothing can be saved: have an administrator make room`,
    };
  }
}
