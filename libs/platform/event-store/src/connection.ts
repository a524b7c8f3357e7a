import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Readable, Writable } from 'node:stream';
import { createSecureContext } from 'node:tls';
import { type Channel, type ChannelOptions } from '@grpc/grpc-js';
import { EventStoreDBClient, type SingleNodeOptions } from '@eventstore/db-client';
import { sendDataAsBytes } from './data-as-bytes.js';
import { type ConnectionOptions, type FileOption, WrongConnectionString } from './connection-options.js';

/** What may be on its way to us. With the 64 KiB that HTTP/2 begins with, server and client take turns: each waits while the other works. */
const WINDOW_BYTES = 256 * 1024;

let opened = 0;
sendDataAsBytes();

/** A client over a TCP connection of its own: what stalls or breaks on one leaves the others alone. */
export class Connection extends EventStoreDBClient {
  private channel: Promise<Channel> | undefined;

  constructor(options: ConnectionOptions, setting?: string) {
    super(settingsOf(options), certificatesOf(options, setting), options.credentials);
    const open = this.getChannel;
    this.getChannel = () => (this.channel = open().then(widened));
    const creator = this.GRPCStreamCreator;
    this.GRPCStreamCreator = (...call) => {
      const create = creator(...call);
      return async () => {
        const stream = await create();
        if (!(stream instanceof Writable)) endedByCancel(stream);
        return stream;
      };
    };
  }

  /** Every append by a call of its own, not over the one stream that all appends of a client share. */
  appendOneByOne(): this {
    this.supports = () => Promise.resolve(false);
    return this;
  }

  /** Cancels what is under way and lets the connection go, which the client's own `dispose` keeps. */
  async close(): Promise<void> {
    await this.dispose();
    // One that could never be opened needs no closing.
    (await this.channel?.catch(() => undefined))?.close();
  }
}

/** The client has no way to hand options on to its channel, which opens its connection at the first call. */
function widened(channel: Channel): Channel {
  const { internalChannel } = channel as unknown as { readonly internalChannel: { getOptions(): ChannelOptions } };
  internalChannel.getOptions()['grpc-node.flow_control_window'] = WINDOW_BYTES;
  return channel;
}

/**
 * What the server had sent to its end before the reader left has nothing to cancel. Its rest, which no one reads, would keep the stream
 * for ever, and the client's `dispose` waiting for it.
 */
function endedByCancel(stream: Readable): void {
  const call = stream as Readable & { cancel(): void };
  const cancel = call.cancel.bind(call);
  call.cancel = () => {
    cancel();
    setImmediate(() => call.destroy()); // once those who read it have heard of the cancelling
  };
}

function settingsOf({ hosts, discover, numbers, connectionName }: ConnectionOptions): SingleNodeOptions {
  const [first] = hosts;
  const where = hosts.length > 1 ? { endpoints: hosts } : discover ? { discover: first } : { endpoint: first };
  // gRPC lets channels whose options are the same share a connection: a millisecond tells them apart.
  opened = (opened + 1) % 1000;
  const keepAliveInterval = numbers.keepAliveInterval < 0 ? -1 : numbers.keepAliveInterval + opened;
  // The client's constructor takes three forms of settings, by overloads that no union fits.
  return {
    ...{ ...numbers, ...where, keepAliveInterval, connectionName },
    throwOnAppendFailure: true,
    ...(hosts.length > 1 || discover ? { nodePreference: 'leader' } : {}),
  } as unknown as SingleNodeOptions;
}

function certificatesOf({ tls, files }: ConnectionOptions, setting = 'EVENTSTORE_URL') {
  if (!tls) return { insecure: true };
  const read = (option: FileOption): Buffer | undefined => {
    const path = files[option];
    if (path === undefined) return undefined;
    try {
      return readFileSync(resolve(path));
    } catch {
      throw new WrongConnectionString(
        setting,
        `读不到 ${option} 所指的文件 ${path}`,
        `the file that ${option} names cannot be read`,
      );
    }
  };
  const [rootCertificate, userCertFile, userKeyFile] = [read('tlsCAFile'), read('userCertFile'), read('userKeyFile')];
  try {
    if (rootCertificate) new X509Certificate(rootCertificate);
    createSecureContext({ cert: userCertFile, key: userKeyFile });
  } catch {
    throw new WrongConnectionString(
      setting,
      'tlsCAFile、userCertFile、userKeyFile 应是 PEM 格式的证书与私钥，且相配',
      'tlsCAFile, userCertFile and userKeyFile must be certificates and a key in PEM that match',
    );
  }
  return {
    insecure: false,
    ...(rootCertificate && { rootCertificate }),
    ...(userCertFile && { userCertFile }),
    ...(userKeyFile && { userKeyFile }),
  };
}
