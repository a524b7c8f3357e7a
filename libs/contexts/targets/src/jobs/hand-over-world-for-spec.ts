import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { directory } from '#contexts/directory';
import { rules } from '#contexts/rules';
import { type Chain, type RoundEvent, type Seat } from '#domain/approval';
import { uuidv5, type Person, type RecordedEvent } from '#domain/kernel';
import { jobsOf, processorsOf, workerModulesOf } from '#platform/context';
import { EventStore } from '#platform/event-store';
import { jobIdOf, JobQueue, prepareJobStore, startWorkers, type JobProcessor } from '#platform/job-queue';
import { SessionsModule } from '#platform/sessions';
import { contextSettings, createTestDatabase, envelopeOf, startContextsApi, type ContextsApi } from '#testing';
import { beginOrganisation, beginRules } from '#testing/county';
import * as a from '../domain/target-for-spec.js';
import { targetStreams } from '../domain/target.streams.js';
import { handOverTasksOfLeavers } from '../processes/hand-over-tasks-of-leavers.process.js';
import { targets } from '../targets.context.js';

const administrator: Person = { personId: 'p-admin', unit: '301', roles: ['organisation-administrator@*'] };
export const at = (step: number, ...seats: Seat[]): Chain['steps'][number] => ({
  name: `第${step}步`,
  mode: 'all',
  seats,
});

@Module({})
class Stores {}
@Module({})
class Worker {}

/** The API, and beside it a worker with a queue to which everything goes that the process asks for. */
export class HandOverWorld {
  private after = 0;
  private readonly ended = new Map<string, (how: unknown) => void>();

  private constructor(
    readonly api: ContextsApi,
    readonly worker: INestApplicationContext,
    private readonly queue: JobQueue,
  ) {}

  static async start(): Promise<HandOverWorld & { close(): Promise<void> }> {
    const api = await startContextsApi([directory, rules, targets]);
    await beginRules(api.eventStore);
    await beginOrganisation(api.eventStore);
    await api.project();
    const url = 'url' in api.rows.options ? (api.rows.options.url ?? '') : '';
    const ofQueue = await createTestDatabase();
    const { jobsUrl } = ofQueue;
    await prepareJobStore(jobsUrl);
    const providers = [
      { provide: EventStore, useValue: api.eventStore },
      { provide: DataSource, useValue: api.rows },
    ];
    const imports = [
      { module: Stores, global: true, providers, exports: [EventStore, DataSource] },
      SessionsModule.forRoot(url, { master: {}, poolSize: 2 }),
      CqrsModule,
      ...workerModulesOf([directory, rules, targets], contextSettings),
    ];
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
    const worker = await NestFactory.createApplicationContext({ module: Worker, imports }, { logger: false });
    await worker.init();
    const onError = () => undefined; // how each job ended is asserted
    const queue = new JobQueue(jobsUrl, jobsOf([targets]), { onError });
    const world = new HandOverWorld(api, worker, queue);
    const processors = processorsOf([targets]).map((each) => world.watched(worker.get<JobProcessor>(each)));
    const workers = await startWorkers(jobsUrl, processors, { onError });
    const close = async (): Promise<void> => {
      await workers.close();
      await queue.close();
      await worker.close();
      await api.close();
      await ofQueue.drop();
    };
    return Object.assign(world, { close });
  }

  private watched(processor: JobProcessor): JobProcessor {
    return {
      definition: processor.definition,
      run: (payload, context) => {
        const run = processor.run(payload, context);
        const tell = (how: unknown) => this.ended.get(context.jobId)?.(how);
        run.then(() => tell('done'), tell);
        return run;
      },
    };
  }

  ask = (route: string, body: object, who: Person = administrator): Promise<Awaited<ReturnType<ContextsApi['ask']>>> =>
    this.api.ask(who, route, { body });

  /** Somebody of the department, who sees what is of it. */
  async appoint(personId: string, startsOn = '2020-01-01', role = 'expert'): Promise<string> {
    await this.ask('POST people', { personId, unit: '307', name: '某某' });
    const { body } = await this.ask(`POST people/${personId}/appointments`, { role, scope: '307', startsOn });
    return (body as { appointments: { appointmentId: string }[] }).appointments.at(-1)?.appointmentId ?? '';
  }

  leave = (
    personId: string,
    endsOn: string,
    appointmentId?: string,
    to?: string,
  ): Promise<Awaited<ReturnType<ContextsApi['ask']>>> =>
    this.ask(`PUT people/${personId}/leaving`, { endsOn, handOver: to === undefined ? [] : [{ appointmentId, to }] });

  async submitted(name: string, steps: Chain['steps'], ...later: readonly RoundEvent[]): Promise<string> {
    const targetId = uuidv5(name);
    const submitted = a.submitted();
    const events = [
      { ...a.drafted, data: { ...a.drafted.data, targetId } },
      { ...submitted, data: { ...submitted.data, chain: { steps } } },
      ...later,
    ];
    await this.api.eventStore.decide(
      targetStreams.of(targetId),
      targetStreams.decider,
      () => events,
      envelopeOf({ system: 'spec' }, name),
    );
    return targetId;
  }

  async unheld(): Promise<readonly { readonly targetId: string }[]> {
    const { body } = await this.api.ask(administrator, 'GET approvals/unheld?limit=200');
    return (body as { items: { targetId: string }[] }).items;
  }

  async recordedIn(targetId: string): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.api.eventStore.readStream(targetStreams.of(targetId))) events.push(event);
    return events;
  }

  /** Views come to the head, and every job that what happened since asks for is run; again, until nothing more is asked for. */
  async follow(): Promise<readonly unknown[]> {
    const all: unknown[] = [];
    for (;;) {
      await this.api.project();
      const asked = await this.asked();
      if (asked.length === 0) return all;
      for (const { job, payload, cause } of asked) {
        all.push(await this.run(job, payload, cause));
        await this.api.project();
      }
    }
  }

  /** Until it is done, or waits for another day. */
  async run(job: string, payload: unknown, cause: Parameters<typeof jobIdOf>[0] & { correlationId: string }) {
    const end = new Promise((resolve) => this.ended.set(jobIdOf(cause), resolve));
    await this.queue.enqueue([{ job, payload, cause }]);
    return end;
  }

  private async asked() {
    const events: RecordedEvent[] = [];
    for await (const event of this.api.eventStore.readAll({ prefixes: ['target-', 'person-'] })) events.push(event);
    const since = events.slice(this.after);
    this.after = events.length;
    return since.flatMap((event) =>
      (handOverTasksOfLeavers.on[event.type]?.(event) ?? []).map((request, ordinal) => ({
        ...request,
        cause: { process: handOverTasksOfLeavers.name, eventId: event.eventId, ordinal, correlationId: 'spec' },
      })),
    );
  }
}
