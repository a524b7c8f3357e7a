/** What was opened of people, so many at most: whoever was not asked for longest goes first. */
export class OpenedTexts {
  private readonly of = new Map<string, Map<string, string>>();
  private drops = 0;

  constructor(private readonly mostPeople: number) {}

  get(person: string, place: string): string | undefined {
    const texts = this.of.get(person);
    if (texts === undefined) return undefined;
    this.of.delete(person);
    this.of.set(person, texts);
    return texts.get(place);
  }

  /** How often something was dropped: what was opened before the last time is not kept. */
  get moment(): number {
    return this.drops;
  }

  put(moment: number, person: string, place: string, text: string): void {
    if (moment !== this.drops) return;
    const texts = this.of.get(person) ?? new Map<string, string>();
    texts.set(place, text);
    this.of.set(person, texts);
    const [oldest] = this.of.keys();
    if (this.of.size > this.mostPeople && oldest !== undefined) this.of.delete(oldest);
  }

  drop(person: string): void {
    this.drops += 1;
    this.of.delete(person);
  }

  clear(): void {
    this.drops += 1;
    this.of.clear();
  }
}
