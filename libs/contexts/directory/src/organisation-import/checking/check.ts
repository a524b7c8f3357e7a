import { withoutUnprintable, writtenText } from '#domain/kernel';
import { type Span } from '../../domain/days.js';
import { type Administration, type Held } from '../../domain/separation.js';
import { dayIn } from '../reading/dates.js';
import { type Entry, type Counted, type Field, type Finding, type Severity } from '../reading/entries.js';
import { type Known, type KnownPerson } from './known.js';
import { type Change, type Step } from './steps.js';

/** What an entry of a file is compared with. */
export interface CheckFacts {
  readonly known: Known;
  readonly today: string;
  readonly administration: Administration;
  /** Makes ids for people who have none: the same at every evaluation of one import. */
  readonly newPersonId: (entry: number) => string;
}

export interface Placed extends Entry {
  /** Its place in the file. */
  readonly at: number;
}

export const placeOf = ({ sheet = '', line }: { readonly sheet?: string; readonly line: number }): string =>
  `${line} ${sheet}`;

/** A cell as a sentence repeats it. */
export const cut = (text = ''): string => text.slice(0, 40);

type Said = Pick<Finding, 'code' | 'zh' | 'en' | 'field'> & { readonly proposal?: string | undefined };

/** Made once: there are thousands of cells. */
const texts = new Map<number, ReturnType<typeof writtenText>>();
const textOf = (max: number): ReturnType<typeof writtenText> => {
  const made = texts.get(max) ?? writtenText(max);
  texts.set(max, made);
  return made;
};

/** Without what nobody sees; nothing where nothing is left or nothing would change. */
const shownText = (text: string): string | undefined => {
  const shown = withoutUnprintable(text).trim();
  return shown === '' || shown === text ? undefined : shown;
};

/** Gathers what is found and what is to be done while entries are gone through. */
export class Check {
  readonly findings: Finding[] = [];
  readonly steps: Step[] = [];
  /** What the file names and could be understood, by kind: a code, an id, or a post of a person. */
  readonly seen: Readonly<Record<Counted, Set<string>>> = {
    unit: new Set(),
    person: new Set(),
    appointment: new Set(),
  };

  /** Whom the person of a line is, by its place. */
  readonly personAt = new Map<string, string>();
  /** Lines whose person is not understood: that is said once. */
  readonly unclearAt = new Set<string>();
  /** Lines that appoint somebody. */
  readonly appointsAt = new Set<string>();
  /** Posts that people get, in their own name or for another. */
  readonly given: (Held & { readonly entry: Placed; readonly personId: string; readonly scope: string })[] = [];
  /** Last days that appointments get, by their ids. */
  readonly endings = new Map<string, string>();

  constructor(
    readonly facts: CheckFacts,
    /** When a unit begins of which nothing says when: before everybody whom the file appoints. */
    readonly firstDay = facts.today,
  ) {}

  /** What the person would hold in their own name once the import is applied. */
  ownPosts({ personId, appointments }: KnownPerson): readonly (Held & { readonly scope: string })[] {
    const known = appointments.map(({ appointmentId, role, scope, startsOn, endsOn }) => {
      const last = this.endings.get(appointmentId) ?? endsOn;
      return { role, scope, startsOn, ...(last === undefined ? {} : { endsOn: last }) };
    });
    return [...known, ...this.given.filter((each) => each.personId === personId && each.deputyFor === undefined)];
  }

  error(entry: Placed, said: Said): void {
    this.found('error', entry, said);
  }

  warning(entry: Placed, said: Said): void {
    this.found('warning', entry, said);
  }

  step({ line, sheet }: Placed, change: Change): void {
    this.steps.push({ ...change, line, ...(sheet === undefined ? {} : { sheet }) });
  }

  /** The text of a field as events keep it; nothing, and an error, where it cannot be kept. */
  text(entry: Placed, field: Field, max: number): string | undefined {
    const given = entry.fields[field];
    if (given === undefined) return undefined;
    const { data } = textOf(max).safeParse(given);
    if (data !== undefined) return data;
    const { length } = given.trim();
    this.error(entry, {
      ...{ code: 'text-not-kept', field, proposal: length > max ? undefined : shownText(given) },
      zh: `「${cut(given)}」应为 1 至 ${max} 个能显示的字，现有 ${length} 个。`,
      en: `“${cut(given)}” has to be 1 to ${max} characters that can be seen; there are ${length}.`,
    });
    return undefined;
  }

  /** The day of a field: null where the field says none, undefined where what it says is no day, which is an error. */
  day(entry: Placed, field: 'startsOn' | 'endsOn' | 'leftOn'): string | null | undefined {
    const given = entry.fields[field] ?? '';
    const read = dayIn(given, field === 'startsOn' ? 'first' : 'last');
    if ('day' in read) return read.day;
    if ('open' in read) return null;
    this.error(entry, {
      ...{ code: 'not-a-day', field, proposal: read.guess },
      zh: `「${cut(given)}」不是完整的日期，应如 2026-03-31。`,
      en: `“${cut(given)}” is no full date like 2026-03-31.`,
    });
    return undefined;
  }

  /** Both days; undefined, with an error, where one is none or they run backwards. */
  span(entry: Placed): { readonly startsOn: string | null; readonly endsOn: string | null } | undefined {
    const [startsOn, endsOn] = [this.day(entry, 'startsOn'), this.day(entry, 'endsOn')];
    if (startsOn === undefined || endsOn === undefined) return undefined;
    if (startsOn === null || endsOn === null || this.isForward(entry, { startsOn, endsOn }))
      return { startsOn, endsOn };
    return undefined;
  }

  isForward(entry: Placed, { startsOn, endsOn }: Required<Span>): boolean {
    if (endsOn === undefined || endsOn >= startsOn) return true;
    this.error(entry, {
      ...{ code: 'days-run-backwards', field: 'endsOn' },
      zh: `最后一日 ${endsOn} 早于第一日 ${startsOn}，请核对日期。`,
      en: `The last day ${endsOn} is before the first, ${startsOn}: check the days.`,
    });
    return false;
  }

  private found(severity: Severity, { at, line, sheet }: Placed, { proposal, ...said }: Said): void {
    const place = { severity, line, entry: at, ...(sheet === undefined ? {} : { sheet }) };
    if (proposal === undefined) this.findings.push({ ...said, ...place });
    else this.findings.push({ ...asked(said, proposal), ...place, proposal });
  }
}

const asked = ({ zh, en, ...said }: Omit<Said, 'proposal'>, proposal: string) => ({
  ...said,
  zh: `${zh.replace(/。$/, '')}；是否为「${proposal}」？`,
  en: `${en} Is it “${proposal}”?`,
});
