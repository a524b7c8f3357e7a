import { createHash } from 'node:crypto';

const FULL = 0.6;

/** Which ids of which streams were seen, at 8 bytes of a hash each: a million in 27 MB, a false find once in 10^7 such stores. */
export class IdSet {
  private table = new BigUint64Array(1 << 12);
  private size = 0;

  /** False when the id was in the stream before. */
  add(stream: string, id: string): boolean {
    const hash = createHash('sha256').update(id).update(stream).digest().readBigUInt64LE();
    if (!this.insert(hash === 0n ? 1n : hash)) return false;
    this.size += 1;
    if (this.size > this.table.length * FULL) this.grow();
    return true;
  }

  private insert(key: bigint): boolean {
    const mask = this.table.length - 1;
    let at = Number(key & 0xffff_ffffn) & mask;
    for (let found = this.table[at]; found !== 0n; found = this.table[at]) {
      if (found === key) return false;
      at = (at + 1) & mask;
    }
    this.table[at] = key;
    return true;
  }

  private grow(): void {
    const old = this.table;
    this.table = new BigUint64Array(old.length * 2);
    for (const key of old) if (key !== 0n) this.insert(key);
  }
}
