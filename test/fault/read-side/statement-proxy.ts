import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** What a client asks Postgres in one go: up to the message after which it waits for the answer. */
export interface Asked {
  /** Which of its connections. */
  readonly connection: number;
  /** The text of its first statement. */
  readonly sql: string;
  /** Whether a parameter is, or an array has, this name. */
  readonly names: (name: string) => boolean;
  readonly pass: () => void;
}

/** A wire to Postgres that shows every statement before it is passed on. */
export class StatementProxy {
  private readonly sockets = new Set<Socket>();
  private connections = 0;
  private onStatement: (asked: Asked) => void = ({ pass }) => pass();

  private constructor(
    private readonly listener: Server,
    private readonly target: URL,
  ) {
    listener.on('connection', (client) => this.join(client));
  }

  static async to(databaseUrl: string): Promise<StatementProxy> {
    const listener = createServer().listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return new StatementProxy(listener, new URL(databaseUrl));
  }

  /** The same database as this one, over the wire. */
  urlFor(databaseUrl: string): string {
    const address = this.listener.address();
    const url = new URL(databaseUrl);
    url.port = String(typeof address === 'object' && address ? address.port : 0);
    return url.href;
  }

  /** From now on every statement goes here; one that is not passed stays unheard, and so does what comes after it. */
  watch(onStatement: (asked: Asked) => void): void {
    this.onStatement = onStatement;
  }

  async close(): Promise<void> {
    const closed = once(this.listener, 'close');
    this.listener.close();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private join(client: Socket): void {
    const connection = (this.connections += 1);
    const server = connect(Number(this.target.port), this.target.hostname);
    for (const [from, to] of [[client, server] as const, [server, client] as const]) {
      this.sockets.add(from);
      from.on('error', () => to.destroy()); // a wire that breaks breaks at both ends
      from.on('close', () => {
        to.destroy();
        this.sockets.delete(from);
      });
    }
    server.on('data', (chunk: Buffer) => client.write(chunk));
    const messages = new FrontendMessages();
    client.on('data', (chunk: Buffer) => {
      for (const { sql, bytes } of messages.take(chunk)) {
        const pass = (): void => void server.write(bytes);
        if (sql === undefined) pass();
        else
          this.onStatement({
            connection,
            sql,
            names: (name) => bytes.includes(`"${name}"`) || bytes.includes(bound(name)),
            pass,
          });
      }
    });
  }
}

interface Sent {
  /** Absent where nothing is asked of the database itself. */
  readonly sql: string | undefined;
  readonly bytes: Buffer;
}

// The type of a message is one byte, then comes its length, which counts itself; the first message has no type.
const HEADER = 5;
const QUERY = 'Q';
const PARSE = 'P';
const BIND = 'B';
/** After these (parse, bind, describe, execute, close) a client sends more before it waits for an answer. */
const GOES_ON = `${PARSE}${BIND}DEC`;

/** Cuts what a client sends into statements. */
class FrontendMessages {
  private rest: Buffer = Buffer.alloc(0);
  private hasBegun = false;
  private together: Buffer[] = [];
  private sql: string | undefined;

  *take(chunk: Buffer): Iterable<Sent> {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (let message = this.next(); message; message = this.next()) {
      this.together.push(message);
      if (!this.goesOn(message)) yield this.whole();
    }
  }

  private next(): Buffer | undefined {
    const typed = this.hasBegun ? 1 : 0;
    if (this.rest.length < typed + 4) return undefined;
    const end = typed + this.rest.readUInt32BE(typed);
    if (this.rest.length < end) return undefined;
    const message = this.rest.subarray(0, end);
    this.rest = this.rest.subarray(end);
    return message;
  }

  private goesOn(message: Buffer): boolean {
    if (!this.hasBegun) {
      this.hasBegun = true;
      return false;
    }
    const type = String.fromCharCode(message[0] ?? 0);
    if (type === QUERY) this.sql = textAt(message, HEADER);
    // The name of a prepared statement comes before its text.
    if (type === PARSE) this.sql ??= textAt(message, message.indexOf(0, HEADER) + 1);
    if (type === BIND) this.sql ??= ''; // prepared before
    return GOES_ON.includes(type);
  }

  private whole(): Sent {
    const sent = { sql: this.sql, bytes: Buffer.concat(this.together) };
    this.together = [];
    this.sql = undefined;
    return sent;
  }
}

/** As a parameter stands in a message: its length, then its text. */
function bound(parameter: string): Buffer {
  const text = Buffer.from(parameter);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([length, text]);
}

const textAt = (message: Buffer, from: number): string => message.toString('utf8', from, message.indexOf(0, from));
