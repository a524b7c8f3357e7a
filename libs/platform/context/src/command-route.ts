import { type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type Decided } from '#platform/event-store';
import { answer, type Caller, requireRevision } from '#platform/http';
import { type Tokens } from './needed.js';
import { route } from './route.js';
import { type Asked, type Message, type RouteParts, type Schemas } from './route-parts.js';

/** A command's class as a route needs it. */
interface Sendable<State, Data extends object, Given> extends Message {
  readonly parts: { readonly streams: { readonly decider: { readonly initialState: State } } };
  by(caller: Caller, data: Data, given: Given): Promise<object>;
}

type Request<Params extends Schemas, Body, Needs extends Tokens> = Asked<Params, Body, undefined, Needs>;

type CommandRouteParts<Params extends Schemas, Body, Needs extends Tokens, State, Data extends object, Given> = Omit<
  RouteParts<Params, Body, undefined, Needs>,
  'asks' | 'query'
> & {
  readonly sends: Sendable<State, Data, Given>;
  /** `If-Match` must say which revision the person saw (428 without it). */
  readonly ifMatch?: true;
  readonly data: (asked: Request<Params, Body, Needs>) => Data | Promise<Data>;
  /** Of the stream as the command left it, and what it was decided on beside it. */
  readonly show: (decided: Decided<State>, asked: Request<Params, Body, Needs>, given: Given) => unknown;
  /** Queries that `facts` and `show` ask. */
  readonly asks?: readonly Message[];
} & ([undefined] extends [Given]
    ? unknown
    : { readonly facts: (asked: Request<Params, Body, Needs>) => Given | Promise<Given> });

interface AnyCommandRoute extends Omit<RouteParts<Schemas, unknown, undefined, Tokens>, 'asks' | 'query'> {
  readonly sends: Sendable<unknown, object, unknown>;
  readonly ifMatch?: true;
  readonly data: (asked: object) => object | Promise<object>;
  readonly facts?: (asked: object) => unknown;
  readonly show: (decided: Decided, asked: object, given: unknown) => unknown;
  readonly asks?: readonly Message[];
}

/** A Nest controller that sends one command and answers with what it left, its position and its revision. */
export function commandRoute<Params extends Schemas, Body, Needs extends Tokens, State, Data extends object, Given>(
  parts: CommandRouteParts<Params, Body, Needs, State, Data, Given>,
): Type;
export function commandRoute(parts: object): Type {
  // Checked by the signature above; inside, one route is like another.
  const { sends, ifMatch, data, facts, show, asks = [], needs = {}, ...rest } = parts as AnyCommandRoute;
  return route({
    ...rest,
    needs: { ...needs, commandBus: CommandBus },
    asks: [sends, ...asks],
    handle: async (asked) => {
      if (ifMatch) requireRevision(asked.caller);
      const asking = await data(asked);
      const given = await facts?.(asked);
      const decided: Decided = await asked.needs.commandBus.execute(await sends.by(asked.caller, asking, given));
      return answer(decided, await show(decided, asked, given));
    },
  });
}
