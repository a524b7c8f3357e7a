import { type Named } from './names.js';
import * as words from './timeline-words.js';
import { type ActTold } from './timeline-words.js';

/** Whoever draws a line says how far in from the margin it stands. */
export type Line = readonly [depth: number, text: string];

export interface Drawing {
  readonly named: Named;
  /** A moment in the zone of the instance. */
  readonly at: (iso: string) => string;
}

export const joined = (parts: readonly (string | undefined)[], between = ' · '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

export const behalf = (onBehalfOf: string | undefined, named: Named): string =>
  onBehalfOf === undefined ? '' : `（代 for ${named(onBehalfOf)}）`;

export const quoted = (text: string | undefined): string => (text === undefined ? '' : `：“${text}”`);

/** What somebody did, in a line. */
export function actText(act: ActTold, { named, at }: Drawing): string {
  const { type, by, vote, onBehalfOf, opinion, reason, text } = act;
  const what = vote === undefined ? words.eventWords(type) : words.voteWords[vote];
  const did = `${at(act.at)}  ${what} ${named(by)}${behalf(onBehalfOf, named)}`;
  return joined([did, ...toWhom(act, named), ...onWhat(act), ...proposing(act)]) + quoted(opinion ?? reason ?? text);
}

const toWhom = ({ from, to }: ActTold, named: Named): readonly (string | undefined)[] => [
  from && `代 for ${named(from)}`,
  to && `→ ${to.map(named).join('、')}`,
];

const onWhat = ({ ordinal, place, beside, grades }: ActTold): readonly (string | undefined)[] => [
  ordinal === undefined ? undefined : `席位 seat ${ordinal}`,
  place && beside ? `${words.besideWords[place]} ${beside}` : undefined,
  grades && words.gradesText(grades),
];

const proposing = ({ numbers, cells }: ActTold): readonly (string | undefined)[] => [
  numbers && `第 ${numbers.join('、')} 条 number`,
  cells?.map((cell) => `${cell.number}. ${words.cellText(cell)}`).join('；'),
];
