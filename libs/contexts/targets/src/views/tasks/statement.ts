/** The parameters of one statement, as they are put into it. */
export class Statement {
  readonly parameters: unknown[] = [];

  put(value: unknown): string {
    this.parameters.push(value);
    return `$${this.parameters.length}`;
  }
}
