import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { actions, rowOf, type Row } from '#domain/access';
import { DomainError } from '#domain/kernel';
import { type Asked } from '#platform/http';
import { type Look } from './look.js';
import { ReadAudit } from './read-audit.js';

const THINGS: readonly Row['on'][] = ['target', 'assessment', 'intake', 'person'];
/** Who reads the record of reads is in it. */
const OF_THE_AUDIT = 'audit.read';

const watched: ReadonlySet<unknown> = new Set(
  actions.filter((action) => {
    const { reads, on } = rowOf(action);
    return action === OF_THE_AUDIT || (reads === true && THINGS.includes(on));
  }),
);

/** By which one asks; what is typed freely may be a name. */
const FILTERS = [
  'fiscalYear',
  'unit',
  'status',
  'stage',
  'grade',
  'role',
  'on',
  'asOf',
  'as-of',
  'format',
  'person',
  'target',
];
const LONGEST = 64;

/** Notes what was shown to whom, by the action of the route; shows nothing of it while nothing can be noted. */
@Injectable()
export class WatchReads implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost<FastifyAdapter>,
    private readonly audit: ReadAudit,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance();
    fastify.addHook('preValidation', (request, _reply, done) => {
      done(isWatched(request) && !this.audit.hasRoom ? new ReadAuditUnavailable() : undefined);
    });
    fastify.addHook('onResponse', (request: Asked & FastifyRequest, { statusCode }, done) => {
      if (request.person && isWatched(request) && statusCode >= 200 && statusCode < 300)
        this.audit.note(lookOf(request, request.person.personId));
      done();
    });
  }
}

const actionOf = ({ routeOptions: { config } }: FastifyRequest): string =>
  'action' in config ? String(config.action) : '';

const isWatched = (request: FastifyRequest): boolean => watched.has(actionOf(request));

function lookOf(request: Asked & FastifyRequest, person: string): Look {
  return {
    ...{ lookId: randomUUID(), at: new Date(), person, action: actionOf(request) },
    ...{ target: targetOf(request.params), filter: filterOf(request.query) },
    ...{ address: request.ip, correlationId: request.id },
  };
}

const partsOf = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

/** Nothing else than what its schema took. */
const targetOf = (params: unknown): string | null => {
  const ids = Object.values(partsOf(params)).filter((id): id is string => typeof id === 'string');
  return ids.length === 0 ? null : ids.join('/');
};

function filterOf(query: unknown): string | null {
  const by = Object.entries(partsOf(query)).filter(([name]) => FILTERS.includes(name));
  const text = by.map(([name, value]) => `${name}=${String(value).slice(0, LONGEST)}`).join('&');
  return text === '' ? null : text;
}

class ReadAuditUnavailable extends DomainError {
  constructor() {
    const sentences = {
      zh: '查阅记录暂时写不进去，此内容不能查看，请稍后再试；一直如此请通知管理员。',
      en: 'Who reads what cannot be recorded for now, so this cannot be shown: try again in a moment, or tell an administrator.',
    };
    super('unavailable', 'read-audit-unavailable', sentences, { retryAfterSeconds: 5 });
  }
}
