import { contentChanges, targetDecider, targetStreams, type ContentChanges, type Filled } from '#contexts/targets/core';
import { isUpTo, type Moment, type RecordedEvent } from '#domain/kernel';
import { Folding } from './folding.js';
import { namedEvent, type NamedEvent } from './record-of-target.js';

type Row = ContentChanges['rows'][number];

/** `revision` is that of the event that wrote it. */
type Written<Each> = Each & { readonly revision: number };
type WrittenCell = Written<Row['cells'][number]>;

export interface ChangesWithEvents {
  readonly header: readonly WrittenCell[];
  readonly rows: readonly Written<Omit<Row, 'cells'> & { readonly cells: readonly WrittenCell[] }>[];
  /** Those that wrote something of it, in their order. */
  readonly events: readonly NamedEvent[];
}

interface Between {
  readonly from: Moment;
  /** Left out: up to now. */
  readonly to?: Moment | undefined;
  readonly timezone: string;
}

const nothing: Filled = { indicators: [] };
const keyOf = (...place: readonly string[]): string => place.join(' ');

/** In what the content of a target at one moment is other than at an earlier one, with the event that wrote each cell last. */
export class ChangesOverTime {
  /** The first that was ever recorded, before those moments or after. */
  first: RecordedEvent | undefined;
  private readonly stream;
  private readonly target;
  private before = nothing;
  private isBefore = true;
  private readonly writers = new Map<string, RecordedEvent>();
  private latest: RecordedEvent | undefined;

  constructor(
    targetId: string,
    private readonly between: Between,
  ) {
    this.stream = targetStreams.of(targetId);
    this.target = new Folding(this.stream, targetDecider);
  }

  /** False at the first of a stream that came later, or says nothing of the content. Throws RecordTampered and RecordNotUnderstood. */
  take(event: RecordedEvent): boolean {
    const { from, to, timezone } = this.between;
    this.first ??= event;
    if (event.stream !== this.stream || (to && !isUpTo(to, timezone, event))) return false;
    // Once it is over it stays so, even where a clock went back later.
    this.isBefore &&= isUpTo(from, timezone, event);
    const { content: was } = this;
    this.target.take(event);
    if (this.isBefore) this.before = this.content;
    else if (this.content !== was) this.note(was, event);
    return true;
  }

  /** Nothing where there was nothing of it yet. */
  told(): ChangesWithEvents | undefined {
    if (this.target.state.status === 'absent') return undefined;
    const { header, rows } = contentChanges(this.before, this.content);
    const named = new Set<RecordedEvent>();
    const by = (...place: readonly string[]): { revision: number } => {
      const event = this.writers.get(keyOf(...place)) ?? this.latest;
      if (event) named.add(event);
      return { revision: event?.revision ?? 0 };
    };
    const changes = {
      header: header.map((cell) => ({ ...cell, ...by(cell.column) })),
      rows: rows.map(({ cells, ...row }) => ({
        ...{ ...row, ...by(row.indicatorId) },
        cells: cells.map((cell) => ({ ...cell, ...by(row.indicatorId, cell.column) })),
      })),
    };
    return { ...changes, events: [...named].sort((a, b) => a.revision - b.revision).map(namedEvent) };
  }

  private get content(): Filled {
    const { state } = this.target;
    return state.status === 'absent' ? nothing : state.content;
  }

  private note(was: Filled, event: RecordedEvent): void {
    const { header, rows } = contentChanges(was, this.content);
    this.latest = event;
    for (const { column } of header) this.writers.set(keyOf(column), event);
    for (const { indicatorId, cells } of rows) {
      this.writers.set(keyOf(indicatorId), event);
      for (const { column } of cells) this.writers.set(keyOf(indicatorId, column), event);
    }
  }
}
