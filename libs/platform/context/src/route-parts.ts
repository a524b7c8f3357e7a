import { type Query } from '@nestjs/cqrs';
import { type z } from 'zod';
import { type Action } from '#domain/access';
import { type Needed, type Tokens } from './needed.js';
import { type Caller, type ProblemStatus, type ReadsFrom } from '#platform/http';

export type Schemas = Readonly<Record<string, z.ZodType>>;
export type Message = abstract new (...args: never[]) => object;

/** What the document says of a route, and what it stands on. */
export interface RouteParts<Params extends Schemas, Body, Search, Needs extends Tokens> {
  readonly at: `${'GET' | 'POST' | 'PUT' | 'DELETE'} ${string}`;
  /** What it asks for leave to do, a row of the access table. */
  readonly action: Action;
  /** Its operationId: what a generated client calls it. */
  readonly name: string;
  /** Chinese first, English second, as is `summary`. */
  readonly tag: string;
  readonly summary: string;
  /** Of every `:name` of the path. */
  readonly params?: Params;
  readonly body?: z.ZodType<Body>;
  readonly query?: z.ZodType<Search>;
  readonly answers: z.ZodType;
  /** 200 where it is left out. */
  readonly status?: 200 | 201;
  readonly refuses: readonly ProblemStatus[];
  /** The views that are read: `Jixiao-Min-Position` waits for them. */
  readonly reads?: readonly ReadsFrom[];
  /** Every command and query that is sent: each has one handler, or the application does not start. */
  readonly asks: readonly Message[];
  readonly needs?: Needs;
}

/** A request that was checked, and whom it may turn to. */
export interface Asked<Params extends Schemas, Body, Search, Needs extends Tokens> {
  readonly caller: Caller;
  readonly params: { readonly [Name in keyof Params]: z.output<Params[Name]> };
  readonly body: Body;
  readonly query: Search;
  readonly needs: Needed<Needs>;
  readonly ask: <Answer>(query: Query<Answer>) => Promise<Answer>;
}
