const LENGTH_DELIMITED = 2;

/**
 * Writes a protobuf message from its end: what is inside a message is written before its length has to be known,
 * so that one buffer does without a second pass. Field numbers are up to 15.
 */
export class BackwardsWriter {
  private readonly buffer: Buffer;
  private at: number;

  /** `room` is at least the size of what will be written. */
  constructor(room: number) {
    this.buffer = Buffer.allocUnsafe(room);
    this.at = room;
  }

  get written(): number {
    return this.buffer.length - this.at;
  }

  result(): Buffer {
    return this.buffer.subarray(this.at);
  }

  /** What is encoded already. */
  encoded(bytes: Uint8Array): void {
    this.at -= bytes.length;
    this.buffer.set(bytes, this.at);
  }

  bytes(field: number, value: Uint8Array): void {
    this.encoded(value);
    this.header(field, value.length);
  }

  text(field: number, value: string): void {
    const length = Buffer.byteLength(value);
    this.at -= length;
    this.buffer.write(value, this.at, length);
    this.header(field, length);
  }

  int(field: number, value: bigint): void {
    if (value >= 0n && value <= MAX_SAFE) this.varint(Number(value));
    else this.longVarint(BigInt.asUintN(64, value));
    this.byte(field << 3);
  }

  /** Encloses what was written since `written` was `end`. */
  enclose(field: number, end: number): void {
    this.header(field, this.written - end);
  }

  private header(field: number, length: number): void {
    this.varint(length);
    this.byte((field << 3) | LENGTH_DELIMITED);
  }

  private varint(value: number): void {
    if (value < 128) {
      this.byte(value);
      return;
    }
    let size = 1;
    for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size += 1;
    this.at -= size;
    let rest = value;
    for (let index = this.at; index < this.at + size - 1; index += 1) {
      this.buffer[index] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    this.buffer[this.at + size - 1] = rest;
  }

  private longVarint(value: bigint): void {
    const groups: number[] = [];
    for (let rest = value; rest > 0n; rest >>= 7n) groups.push(Number(rest & 127n));
    for (const [index, group] of [...groups.entries()].toReversed()) {
      this.byte(index === groups.length - 1 ? group : group | 128);
    }
  }

  private byte(value: number): void {
    this.at -= 1;
    this.buffer[this.at] = value;
  }
}

const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
