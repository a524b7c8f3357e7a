import pg from 'pg';

/**
 * A connection that ends at any moment without ending the process. Postgres can end it in the packet in which it says that it is
 * ready; TypeORM and BullMQ listen for errors only once they were told, which is later. Nothing is lost: whoever asks over
 * it is refused, and gets another next time.
 */
export class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
