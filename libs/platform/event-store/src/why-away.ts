type Sentence = readonly [zh: string, en: string];

const UNAVAILABLE = /^14 UNAVAILABLE: /;
/** What gRPC says last of a connection that it could not make, and what a person can do about it. */
const whys: readonly (readonly [says: RegExp, sentence: Sentence])[] = [
  [
    /Last error: Failed to connect/,
    [
      '接受了连接又立即断开：它多半需要 TLS 和账号，请去掉 tls=false，写明账号、密码和 tlsCAFile（npm start 自带的事件库：不设 EVENTSTORE_URL 即可）。',
      'The event store takes the connection and ends it at once: it probably asks for TLS and an account, so leave out tls=false and name user, password and tlsCAFile (for the one of npm start, leave EVENTSTORE_URL unset).',
    ],
  ],
  [
    /wrong version number|packet length too long|record layer failure/,
    [
      '不使用 TLS，请在地址里写 tls=false，或核对端口。',
      'What listens there does without TLS: write tls=false in the address, or check its port.',
    ],
  ],
  [
    /certificate|altnames/i,
    [
      '的 TLS 证书不受信任，请用 tlsCAFile 指定签发它的证书，并核对主机名。',
      'The TLS certificate of the event store is not trusted: name the one that signed it as tlsCAFile, and check the host.',
    ],
  ],
  [
    /Last error: Protocol error/,
    ['处监听的不是事件库，请核对端口。', 'What listens there is no event store: check the port.'],
  ],
];

/** Of an event store that listens and with which there is no talking: what follows its name (zh) and a sentence (en); else undefined. */
export function whyAway(error: unknown): Sentence | undefined {
  const message = error instanceof Error ? error.message : '';
  return UNAVAILABLE.test(message) ? whys.find(([says]) => says.test(message))?.[1] : undefined;
}
