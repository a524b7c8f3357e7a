import {
  type AllStreamResolvedEvent,
  type AllStreamSubscription,
  type ResolvedEvent,
  type StreamSubscription,
  TimeoutError,
} from '@eventstore/db-client';
import { refusal } from './asking.js';

type Heard<S> = S extends AllStreamSubscription ? AllStreamResolvedEvent : ResolvedEvent;

/**
 * The first `count` events, through as many subscriptions as it takes, each begun behind the last event heard: a real
 * store ends a subscription that does not keep up and asks to subscribe again.
 */
export async function follow<S extends AllStreamSubscription | StreamSubscription>(
  subscribe: (behind: Heard<S> | undefined) => S,
  count: number,
): Promise<Heard<S>[]> {
  const heard: Heard<S>[] = [];
  while (heard.length < count) {
    try {
      await take(subscribe(heard.at(-1)), heard, count);
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
    }
  }
  return heard;
}

async function take<S extends AllStreamSubscription | StreamSubscription>(from: S, heard: Heard<S>[], count: number) {
  // `for await` of the union loses which of the two it is.
  for await (const it of from) if (heard.push(it as Heard<S>) === count) return;
}

/** The first `count` events of a subscription, which is then ended; fails when they do not come. */
export async function hear<S extends AllStreamSubscription | StreamSubscription>(
  subscription: S,
  count: number,
  withinMs = 30_000,
): Promise<Heard<S>[]> {
  const heard: Heard<S>[] = [];
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => reject(error instanceof Error ? error : new Error(String(error)));
    const late = () => fail(`of ${count} events ${heard.length} were heard in ${withinMs} ms`);
    const timer = setTimeout(late, withinMs);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    subscription.on('error', fail);
    subscription.on('data', (it) => {
      heard.push(it as Heard<S>); // `on` of the union loses which of the two it is
      if (heard.length === count) done();
    });
    if (count === 0) done();
  });
  await subscription.unsubscribe();
  return heard.slice(0, count);
}

export interface Diary {
  /** Lines in the order they came: `confirmed`, `caught up`, an event as `revision:type`, or what ended it. */
  readonly lines: string[];
  /** Resolves when a line is there. */
  until(line: string | ((lines: readonly string[]) => boolean), withinMs?: number): Promise<void>;
  end(): Promise<void>;
}

/** Keeps what a subscription says, in order. */
export function keepDiary(subscription: AllStreamSubscription | StreamSubscription): Diary {
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const note = (line: string) => {
    lines.push(line);
    for (const look of waiting) look();
  };
  subscription.on('confirmation', () => note('confirmed'));
  subscription.on('caughtUp', () => note('caught up'));
  subscription.on('error', (error) => note(refusal(error)));
  subscription.on('data', ({ event, link }: ResolvedEvent) => {
    note(event ? `${event.revision}:${event.type}` : `unresolved ${link?.revision}`);
  });
  const until: Diary['until'] = (wanted, withinMs = 30_000) =>
    new Promise((resolve, reject) => {
      const isThere = () => (typeof wanted === 'string' ? lines.includes(wanted) : wanted(lines));
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(new Error(`waited ${withinMs} ms for ${String(wanted)}; heard: ${lines.join(', ')}`));
      }, withinMs);
      const look = () => {
        if (!isThere()) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  return { lines, until, end: () => subscription.unsubscribe() };
}
