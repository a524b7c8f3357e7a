import { columnOf, mergeOf, type Merge } from './references.js';
import { cellTooLong, damagedWorkbook, tooLargeUnpacked, tooManyColumns, tooManyRows } from './refusals.js';
import { type Shown, type StoredValue } from './shown.js';
import { textCollector } from './texts.js';
import { type Attributes, type XmlReader, isOn, unescaped } from './xml.js';

export interface SheetLimits {
  /** With something in them, of all sheets together. */
  readonly rows: number;
  readonly columns: number;
  readonly cellCharacters: number;
}

export interface SheetCell extends Shown {
  /** From 0. */
  readonly column: number;
  readonly stored?: StoredValue;
}

export interface SheetRow {
  /** From 1, as the office program counts. */
  readonly row: number;
  readonly isHidden: boolean;
  /** Those that show something, by column. */
  readonly cells: readonly SheetCell[];
}

export interface SheetContent {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly number[];
  /** Cells that hold something and show nothing: a formula that nobody has computed, a value behind a format of nothing. */
  readonly blind: readonly { readonly row: number; readonly column: number; readonly isFormula: boolean }[];
}

export interface CellSource {
  readonly texts: readonly string[];
  readonly shown: (written: string, style: number) => Shown;
}

const MAX_MERGES = 500_000;

/** Reads one sheet, row by row. */
export class SheetReader {
  private readonly rows: SheetRow[] = [];
  private readonly merges: Merge[] = [];
  private readonly hidden = new Set<number>();
  private readonly blind: { row: number; column: number; isFormula: boolean }[] = [];
  private row = 0;
  private isRowHidden = false;
  private cells: SheetCell[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private isInValue = false;
  private isFormula = false;
  private readonly inline = textCollector();

  constructor(
    private readonly sheet: string,
    private readonly source: CellSource,
    private readonly limits: SheetLimits,
    /** In the sheets before it. */
    private readonly rowsBefore: number,
  ) {}

  read(part: string, bytes: Uint8Array, xml: XmlReader): SheetContent {
    const { rows, merges, hidden, blind } = this;
    xml.read(part, bytes, {
      open: (name, attributes) => {
        this.inline.open(name);
        this.begins[name]?.(attributes);
      },
      text: (text) => {
        this.inline.text(text);
        if (this.isInValue) this.value += text;
      },
      close: (name) => {
        this.inline.close(name);
        this.ends[name]?.();
      },
    });
    return { rows, merges, hiddenColumns: [...hidden].sort((a, b) => a - b), blind };
  }

  private readonly begins: Readonly<Record<string, (attributes: Attributes) => void>> = {
    col: ({ min, max, hidden }) => {
      if (!isOn(hidden)) return;
      const last = Math.min(Number(max), this.limits.columns);
      for (let column = Number(min) - 1; column < last; column += 1) this.hidden.add(column);
    },
    row: ({ r, hidden }) => {
      const row = r === undefined ? this.row + 1 : Number(r);
      if (!(row > this.row)) throw damagedWorkbook(`${this.sheet}: ${row}`);
      Object.assign(this, { row, isRowHidden: isOn(hidden), cells: [], column: -1 });
    },
    c: ({ r, t, s }) => {
      const column = r === undefined ? this.column + 1 : columnOf(r);
      if (!(column > this.column)) throw damagedWorkbook(`${this.sheet}: ${r ?? column}`);
      Object.assign(this, { column, type: t ?? '', style: Number(s ?? 0), value: '', isFormula: false });
      this.inline.begin();
    },
    v: () => (this.isInValue = true),
    f: () => (this.isFormula = true),
    mergeCell: ({ ref }) => {
      if (this.merges.length >= MAX_MERGES) throw tooLargeUnpacked(MAX_MERGES, 'elements');
      const merge = mergeOf(ref ?? '');
      if (!merge) throw damagedWorkbook(`${this.sheet}: ${ref ?? ''}`);
      this.merges.push(merge);
    },
  };

  private readonly ends: Readonly<Record<string, () => void>> = {
    v: () => (this.isInValue = false),
    c: () => this.takeCell(),
    row: () => {
      if (this.cells.length === 0) return;
      if (this.rowsBefore + this.rows.length >= this.limits.rows) throw tooManyRows(this.limits.rows);
      this.rows.push({ row: this.row, isHidden: this.isRowHidden, cells: this.cells });
    },
  };

  private takeCell(): void {
    const { column, limits, isFormula } = this;
    const shown = this.shown();
    if (shown.text.trim() === '') {
      if (isFormula || shown.stored) this.blind.push({ row: this.row, column, isFormula });
      return;
    }
    if (column >= limits.columns) throw tooManyColumns(this.place, limits.columns);
    if (shown.text.length > limits.cellCharacters) throw cellTooLong(this.place, column, limits.cellCharacters);
    const { text, stored } = shown;
    this.cells.push(stored ? { text, column, stored } : { text, column });
  }

  private shown(): Shown {
    switch (this.type) {
      case 's':
        return { text: this.sharedText() };
      case 'inlineStr':
        return { text: this.inline.end() };
      case 'b':
        return { text: this.value === '' ? '' : isOn(this.value) ? 'TRUE' : 'FALSE' };
      case '':
      case 'n':
        return this.source.shown(this.value, this.style);
      default: // text of a formula, an error, a date in words
        return { text: unescaped(this.value) };
    }
  }

  private sharedText(): string {
    const text = this.source.texts[Number(this.value)];
    if (text === undefined) throw damagedWorkbook(`${this.sheet}: ${this.row}`);
    return text;
  }

  private get place() {
    return { sheet: this.sheet, line: this.row };
  }
}
