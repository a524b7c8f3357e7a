/** How far the event store had come when it last did something for one of those who share this. */
export class Positions {
  #highest = 0n;

  note(position: string | null): void {
    if (position !== null && BigInt(position) > this.#highest) this.#highest = BigInt(position);
  }

  get highest(): string {
    return this.#highest.toString();
  }
}
