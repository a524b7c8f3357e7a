import { type Chain, type Seat, type Step } from './chain.js';

/** What is wrong with a chain, said of its step; both languages. */
export interface ChainFault {
  readonly step?: number;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** Choosing among more seats for a share would take too long to look through. */
const MOST_SHARE_SEATS = 9;

const isBinding = ({ binding }: Seat): boolean => binding === undefined;
const key = (seat: Seat): string => ('person' in seat ? seat.person : `${seat.role}@${seat.place}`);

function shareFaults({ share, mode, seats }: Step): readonly Omit<ChainFault, 'step'>[] {
  if (mode !== 'share')
    return share === undefined
      ? []
      : [{ code: 'share-without-mode', zh: '只有票签可以规定比例。', en: 'Only a share step has a share.' }];
  const inRange = share !== undefined && share.of <= share.in;
  return [
    ...(inRange
      ? []
      : [
          {
            code: 'share-out-of-range',
            zh: '票签须规定大于 0、不超过 1 的比例。',
            en: 'A share step needs a share above 0 and up to 1.',
          },
        ]),
    ...(seats.filter(isBinding).length > MOST_SHARE_SEATS
      ? [
          {
            code: 'too-many-share-seats',
            zh: `票签最多 ${MOST_SHARE_SEATS} 个席位。`,
            en: `A share step has at most ${MOST_SHARE_SEATS} seats.`,
          },
        ]
      : []),
  ];
}

function stepFaults(step: Step): readonly Omit<ChainFault, 'step'>[] {
  const keys = step.seats.map(key);
  return [
    ...shareFaults(step),
    ...(step.seats.some(isBinding)
      ? []
      : [
          {
            code: 'only-consulted',
            zh: '环节中至少要有一个有决定权的席位。',
            en: 'A step needs at least one seat that decides.',
          },
        ]),
    ...(new Set(keys).size === keys.length
      ? []
      : [{ code: 'seat-twice', zh: '同一席位在一个环节中出现两次。', en: 'A seat stands twice in a step.' }]),
    ...(step.onDisagree !== undefined && step.mode !== 'all'
      ? [
          {
            code: 'on-disagree-without-all',
            zh: '只有会签可以规定不同意时如何处理。',
            en: 'Only an all step says what a disagreement does.',
          },
        ]
      : []),
    ...(step.seats.some((seat) => seat.weight !== undefined) && step.mode !== 'share'
      ? [{ code: 'weight-without-share', zh: '只有票签的席位有权重。', en: 'Only seats of a share step have weights.' }]
      : []),
  ];
}

/** All faults of a chain at once; none where it may be published. */
export function faultsOf({ steps }: Chain): readonly ChainFault[] {
  const names = steps.map(({ name }) => name);
  return [
    ...steps.flatMap((step, at) => stepFaults(step).map((fault) => ({ ...fault, step: at + 1 }))),
    ...names.flatMap((name, at) =>
      names.indexOf(name) === at
        ? []
        : [{ step: at + 1, code: 'step-name-twice', zh: `环节“${name}”重名。`, en: `Two steps are called "${name}".` }],
    ),
  ];
}
