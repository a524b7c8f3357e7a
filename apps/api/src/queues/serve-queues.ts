import { Logger } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { contexts } from '#contexts';
import { type Action } from '#domain/access';
import { jobsOf } from '#platform/context';
import { DomainError } from '#domain/kernel';
import { answerProblem } from '#platform/http';
import { type Settings } from '#platform/process';
import { JobQueue, queueBoard } from '#platform/job-queue';
import { isOperator } from '#platform/operations';
import { FailedJobs, retryJob } from '#platform/read-store';

const PATH = '/ops/queues';
const OPERATE: Action = 'service.operate';
// Bull Board asks a public server for its fonts: an office without the internet would wait for it.
const ONLY_OURS = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** `/ops/queues`: all jobs, for who holds the operator token. Where no token is set there is no such page. */
export function serveQueues(app: NestFastifyApplication, { operatorToken, queueUrl }: Settings): void {
  if (operatorToken === undefined) return;
  const log = new Logger('Queues');
  const onError = (error: Error): void => log.warn(error.message);
  const failedJobs = new FailedJobs(app.get(DataSource));
  const fastify = app.getHttpAdapter().getInstance();
  // Registered, not awaited: Fastify waits for it before it listens.
  void fastify.register(
    async (scope) => {
      const queue = new JobQueue(queueUrl, jobsOf(contexts), { onError, poolSize: 2 });
      const retry = async (id: string): Promise<void> => {
        const outcome = await retryJob({ failedJobs, queue }, id, PATH);
        if (outcome.kind === 'not-failed' || outcome.kind === 'unknown')
          throw new Error(`此作业现在不是失败状态。The job is not failed now: ${id}`);
      };
      const board = await queueBoard(queueUrl, { basePath: PATH, retry, onError });
      scope.addHook('onRoute', (route) => {
        route.config = Object.assign({}, route.config, { action: OPERATE });
        // The page makes a 500 of whatever is refused before it is asked: of who asks too often, too.
        route.errorHandler = (error, request, reply) => {
          if (!(error instanceof DomainError)) throw error;
          answerProblem(error, request, reply);
        };
      });
      scope.addHook('onClose', () => Promise.all([board.close(), queue.close()]));
      // Not sooner: this scope is loaded before Nest adds the hook that counts who asks.
      scope.addHook('preParsing', async (request, reply) => {
        reply.headers({ 'cache-control': 'no-store', 'content-security-policy': ONLY_OURS });
        if (isOperator(request.headers.authorization, operatorToken)) return;
        await reply
          .code(401)
          .header('www-authenticate', 'Basic realm="jixiao operations", charset="UTF-8"')
          .type('text/plain; charset=utf-8')
          .send('请以用户 operator 和运维令牌登录。Sign in as operator with the operator token.');
      });
      await scope.register(board.plugin);
    },
    { prefix: PATH },
  );
}
