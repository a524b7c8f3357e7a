import { OTHER_LOG, type ReadSideLag, type Subscriber, type SubscriberLag } from '#platform/read-store';
import { type WatchedReadSide } from './operated.js';

/** What is wrong on the read side, each in a sentence; a view that is being built may be far behind. */
export function troublesOf(lag: ReadSideLag, watched: Omit<WatchedReadSide, 'lag'>): readonly string[] {
  const { subscribers, lagLimitSeconds } = watched;
  const troubles = subscribers.flatMap((wanted) => {
    const found = lag.subscribers.find((each) => titleOf(each) === titleOf(wanted));
    return [
      ...(found?.ledBy || found?.isOfOtherLog
        ? []
        : ['没有进程在更新，请启动投影进程 nobody keeps it up to date: start a projector']),
      ...(found ? troublesWith(found, lagLimitSeconds) : []),
    ].map((trouble) => `${titleOf(wanted)}：${trouble}`);
  });
  const needsRelay = subscribers.some(({ kind }) => kind === 'process');
  if (!needsRelay || lag.outbox.ledBy !== null) return troubles;
  return [
    ...troubles,
    'outbox：没有进程在转交作业，请启动投影进程 nobody hands its jobs to the queue: start a projector',
  ];
}

/** The views show another log than the one that is written: a restart mends nothing, and what they say is not so. */
export const areOfOtherLog = (lag: ReadSideLag, { subscribers }: Pick<WatchedReadSide, 'subscribers'>): boolean =>
  lag.subscribers.some((each) => each.isOfOtherLog && subscribers.some((wanted) => titleOf(wanted) === titleOf(each)));

function troublesWith({ parked, secondsBehind, state, isOfOtherLog }: SubscriberLag, limit: number): readonly string[] {
  const seconds = Math.round(secondsBehind);
  return [
    ...(isOfOtherLog ? [OTHER_LOG] : []),
    ...(parked > 0 ? [`${parked} 个流停放，请看 jixiao parked ${parked} streams are parked: see jixiao parked`] : []),
    ...(secondsBehind > limit && state !== 'building'
      ? [`落后 ${seconds} 秒，多于 ${limit} 秒 it is ${seconds} s behind, more than ${limit} s`]
      : []),
  ];
}

const titleOf = ({ kind, name, version }: Subscriber): string => `${kind} ${name} v${version}`;
