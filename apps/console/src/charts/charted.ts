/** Numbers as bars; one value to each category, or none. */
export interface Series {
  readonly name: string;
  /** A line would bring 9 kB, more than is left of what may be loaded for it. */
  readonly kind: 'bar';
  readonly values: readonly (number | null)[];
  readonly colour?: string;
  /** One to each category instead of one for all; for a series that stands alone. */
  readonly colours?: readonly string[];
  /** Bars of one stack stand upon one another. */
  readonly stack?: string;
}

/** A picture of numbers, whole: what is drawn, read aloud and printed comes from it alone. */
export interface Charted {
  /** Says what is to be seen, and in what unit. */
  readonly title: string;
  /** What the categories are: the head of the table's first column. */
  readonly of: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** A value as it is read: `95.88 %`. */
  readonly format?: (value: number) => string;
  /** Categories below one another, for names that are long. */
  readonly horizontal?: boolean;
  /** The end of the axis of values; else as far as they go. */
  readonly max?: number;
  /** Pixels. */
  readonly height?: number;
}

/** As many as tell apart on white and in grey. */
const palette = ['#1d5fbf', '#d48806', '#389e0d', '#8c8c8c', '#cf1322', '#722ed1'] as const;

export const colourOf = ({ colour }: Series, at: number): string =>
  colour ?? palette[at % palette.length] ?? palette[0];

export const readAs = ({ format }: Charted, value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : (format?.(value) ?? String(value));
