import rateLimit from '@fastify/rate-limit';
import { Injectable, Logger, type OnModuleInit, Optional } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Action } from '#domain/access';
import { DomainError } from '#domain/kernel';
import { BlockStore, Counters } from '#platform/rate-limits';
import { networkOf } from './network.js';
import { type Asked } from './wire.js';

/** Requests a minute, over all APIs. */
export interface Rates {
  readonly ofPerson: number;
  readonly ofAddress: number;
  /**
   * What is sent from one address before it is said who asks: to sign in, to be let in; and, counted apart, where the operator's token is
   * asked for. It bounds the work of comparing passwords; guesses at an account are made to wait by the account and address.
   */
  readonly ofSignIn: number;
}

/** What counts and how many there may be; a class so that Nest can inject it. An application without it refuses nobody. */
export class Limited {
  constructor(
    readonly counters: Counters,
    readonly rates: Rates,
  ) {}
}

type Limit = (request: FastifyRequest) => Promise<void>;
const none: Limit = () => Promise.resolve();
const MINUTE_MS = 60_000;
const OPERATE: Action = 'service.operate';

/** Refuses who asks too often. Where nobody can count, people at work go on and nobody signs in. */
@Injectable()
export class RateLimits implements OnModuleInit {
  ofPerson = none;
  ofAddress = none;
  private readonly log = new Logger('RateLimits');
  private toldAt = -Infinity;

  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    @Optional() private readonly limited?: Limited,
  ) {}

  onModuleInit(): void {
    if (this.limited === undefined) return;
    const { counters, rates } = this.limited;
    const fastify = this.host.httpAdapter.getInstance();
    const store = class extends BlockStore {
      constructor() {
        super(counters);
      }
    };
    // Not awaited: Fastify would take itself for loaded before Nest has told it how to answer errors.
    void fastify.register(rateLimit, { global: false, store }).after(() => this.limit(fastify, rates));
  }

  private limit(fastify: FastifyInstance, rates: Rates): void {
    const limit = (kind: string, max: number, of: (request: FastifyRequest) => string): Limit => {
      const keyGenerator = (request: FastifyRequest) => `${kind} ${of(request)}`;
      const check = fastify.createRateLimit({ max, timeWindow: MINUTE_MS, keyGenerator });
      return async (request) => {
        const found = await check(request);
        if (!found.isAllowed && found.isExceeded) throw new TooManyRequests(found.ttlInSeconds);
      };
    };
    const network = ({ ip }: FastifyRequest) => networkOf(ip);
    const ofAnyone = this.unlessUnknown(limit('address', rates.ofAddress, network));
    const ofSignIn = limit('sign-in', rates.ofSignIn, network);
    // Whoever operates is let in above all when something is away.
    const ofOperator = this.unlessUnknown(limit('operator', rates.ofSignIn, network));
    this.ofAddress = async (request) => {
      await ofAnyone(request);
      if (isForOperator(request)) await ofOperator(request);
      else if (isSignIn(request)) await ofSignIn(request).catch(refuseUnknown);
    };
    const personId = ({ person }: Asked & FastifyRequest) => person?.personId ?? '';
    this.ofPerson = this.unlessUnknown(limit('person', rates.ofPerson, personId));
  }

  private unlessUnknown(limit: Limit): Limit {
    return async (request) => {
      try {
        await limit(request);
      } catch (error) {
        if (error instanceof TooManyRequests) throw error;
        this.tell(error);
      }
    };
  }

  private tell(error: unknown): void {
    const now = performance.now();
    if (now - this.toldAt < MINUTE_MS) return;
    this.toldAt = now;
    this.log.warn(`暂时无法计数，不限制请求。Requests cannot be counted, nobody is limited for now: ${String(error)}`);
  }
}

/** Where the operator's token is asked for, which can be guessed at like a password. */
const isForOperator = ({ routeOptions: { config } }: FastifyRequest): boolean =>
  'action' in config && config.action === OPERATE;

/** Who has not said who they are, and sends something: a name and password, a code. */
const isSignIn = ({ method, routeOptions: { config } }: FastifyRequest): boolean =>
  'signIn' in config || ('public' in config && method === 'POST');

function refuseUnknown(error: unknown): never {
  throw error instanceof TooManyRequests ? error : new SignInUnavailable(error);
}

class TooManyRequests extends DomainError {
  constructor(retryAfterSeconds: number) {
    const sentences = {
      zh: `请求过于频繁，请 ${retryAfterSeconds} 秒后再试。`,
      en: `Too many requests: try again in ${retryAfterSeconds} s.`,
    };
    super('too-many-requests', 'too-many-requests', sentences, { retryAfterSeconds });
  }
}

class SignInUnavailable extends DomainError {
  constructor(cause: unknown) {
    const sentences = { zh: '暂时不能登录，请稍后再试。', en: 'Nobody can sign in for now: try again in a moment.' };
    super('unavailable', 'sign-in-unavailable', sentences, { retryAfterSeconds: 2 });
    this.cause = cause;
  }
}
