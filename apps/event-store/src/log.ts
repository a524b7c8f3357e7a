import pino from 'pino';
import { type Logger } from '#engine/event-store-server';
import { logLevel, wrongSettings } from '#platform/process';

const KEPT_BYTES = 1024 * 1024;

/** JSON lines on stderr, where the supervisor's log takes them; `npm start` itself stays quiet. */
export function createLog({ alone }: { alone: boolean }): Logger {
  const { data: level, error } = logLevel.default(alone ? 'info' : 'warn').safeParse(process.env['JIXIAO_LOG_LEVEL']);
  if (error) throw wrongSettings(error.issues.map(({ message }) => `JIXIAO_LOG_LEVEL：${message}`));
  // Written at once: the last lines before a death are the ones that matter. What a full disk does not take is kept, up to a bound, and
  // written once there is room: a log ends nothing.
  const destination = pino.destination({ fd: 2, sync: true, maxLength: KEPT_BYTES });
  let dropped = 0;
  destination.on('error', () => undefined);
  destination.on('drop', () => (dropped += 1));
  const log = pino({ name: 'event-store', level, mixin: () => (dropped > 0 ? { dropped } : {}) }, destination);
  return {
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
  };
}
