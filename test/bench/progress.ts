/** Tells a person on stderr how far it is: on a terminal in one line that changes, elsewhere line by line. */
export class Progress {
  private readonly began = performance.now();

  say(what: string): void {
    const line = `[${((performance.now() - this.began) / 1000).toFixed(0).padStart(4)} s] ${what}`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  }

  /** Before the report. */
  end(): void {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  }
}
