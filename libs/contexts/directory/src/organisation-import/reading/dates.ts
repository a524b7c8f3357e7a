import { day } from '../../domain/days.js';

/** What a cell says of a day: a day, none at all, or a guess that a person confirms. */
export type ReadDay = { readonly day: string } | { readonly open: true } | { readonly guess?: string };

/** Words for an end that is not known yet. */
const OPEN = new Set(['', '-', '--', '—', '——', '至今', '今', '长期', '无', '现任', '在任', '无固定期限']);
const WHOLE = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/,
  /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const MONTH = [/^(\d{4})年(\d{1,2})月$/, /^(\d{4})[-/.](\d{1,2})$/];
const TIME = /[\sT]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
const FIRST_SERIAL = 18_264; // 1950-01-01, as spreadsheets count days
const LAST_SERIAL = 73_050; // 2099-12-31
const DAYS_BEFORE_1970 = 25_569;
const DAY_MS = 86_400_000;

/** `which` day a month alone would mean: what begins with its first, what ends with its last. */
export function dayIn(cell: string, which: 'first' | 'last'): ReadDay {
  const text = cell.normalize('NFKC').trim().replace(TIME, '').replace(/\s/g, '');
  if (OPEN.has(text)) return { open: true };
  const written = whole(text);
  if (written !== undefined) return { day: written };
  const guess = ofMonth(text, which) ?? ofSerial(text);
  return guess === undefined ? {} : { guess };
}

function whole(text: string): string | undefined {
  const [, year = '', month = '', date = ''] = WHOLE.map((form) => form.exec(text)).find((match) => match) ?? [];
  return checked(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}

function ofMonth(text: string, which: 'first' | 'last'): string | undefined {
  const [, year, month] = MONTH.map((form) => form.exec(text)).find((match) => match) ?? [];
  if (year === undefined || month === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return checked(`${year}-${month.padStart(2, '0')}-${which === 'first' ? '01' : String(last)}`);
}

/** A day that its cell shows as a number. */
function ofSerial(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return checked(new Date((serial - DAYS_BEFORE_1970) * DAY_MS).toISOString().slice(0, 10));
}

const checked = (text: string): string | undefined => day.safeParse(text).data;
