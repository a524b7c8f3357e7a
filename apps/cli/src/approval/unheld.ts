import { seatWords } from '#domain/approval';
import { answerOf, type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { allPages, apiOf, show } from '../directory/organisation-api.js';
import { given, SHORT, type Asking } from './options.js';

export type UnheldSeat = Schemas['UnheldSeat'];

export async function showUnheld(options: Asking): Promise<void> {
  const api = apiOf(options);
  const seats = await allPages((after) => {
    const query = { limit: 200, ...given({ after }) };
    return answerOf(api.GET('/api/v1/approvals/unheld', { params: { query } }));
  });
  show(seats, options, printUnheld);
}

export function printUnheld(seats: readonly UnheldSeat[]): string {
  if (seats.length === 0) return '没有无人可签的席位。Somebody can sign every seat that is open.';
  return printTable(
    [
      { title: '编号 id', whole: true },
      { title: '单位 unit' },
      { title: '环节 step', width: 28 },
      { title: '席位 seat', width: 30, lines: 3 },
      { title: '自 since' },
      { title: '怎么办 what to do', width: 70, lines: 6 },
    ],
    seats.map((seat) => [
      ...[seat.targetId.slice(0, SHORT), seat.unit, placeOf(seat), whoOf(seat), seat.since?.slice(0, 10) ?? '—'],
      [...(seat.blocks ? ['⚠ 本轮走不完 the round cannot end'] : []), seat.zh, seat.en].join('\n'),
    ]),
  );
}

const placeOf = ({ round, step, stepName, ordinal }: UnheldSeat): string =>
  `第${round}轮 第${step}步 ${stepName}${ordinal === 1 ? '' : `\n席位 seat ${ordinal}`}`;

function whoOf({ seat }: UnheldSeat): string {
  const { zh, en } = seatWords(seat);
  return `${zh}\n${en}`;
}
