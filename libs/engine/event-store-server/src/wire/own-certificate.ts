import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  basicConstraints: '551d13',
  subjectAltName: '551d11',
} as const;
const TAG = { boolean: 0x01, integer: 0x02, bits: 0x03, bytes: 0x04, oid: 0x06, text: 0x0c, time: 0x18 } as const;
const SEQUENCE = 0x30;
const SET = 0x31;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
/** In a list of names. */
const DNS = 0x82;
const ADDRESS = 0x87;
const NAME = 'jixiao event store';
/** "No well-defined end" of RFC 5280, so that a wrong clock locks nobody out; it is never trusted beyond its own data folder. */
const [FROM, UNTIL] = ['20000101000000Z', '99991231235959Z'];

/** A key and a certificate of its own for a server on this machine (127.0.0.1, localhost), both PEM; clients are told to trust just this one. */
export function ownCertificate(): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, oid(OID.ecdsaWithSha256));
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, oid(OID.commonName), der(TAG.text, Buffer.from(NAME)))));
  const content = der(
    SEQUENCE,
    der(VERSION, der(TAG.integer, Buffer.of(2))),
    der(TAG.integer, Buffer.concat([Buffer.of(1), randomBytes(16)])), // positive, and never the same twice
    algorithm,
    name,
    der(SEQUENCE, ...[FROM, UNTIL].map((time) => der(TAG.time, Buffer.from(time)))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(EXTENSIONS, der(SEQUENCE, isCa(), names())),
  );
  const signature = sign('sha256', content, privateKey);
  const certificate = der(SEQUENCE, content, algorithm, der(TAG.bits, Buffer.of(0), signature));
  return { cert: pem(certificate), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

const isCa = () =>
  der(
    SEQUENCE,
    oid(OID.basicConstraints),
    der(TAG.boolean, Buffer.of(0xff)), // critical
    der(TAG.bytes, der(SEQUENCE, der(TAG.boolean, Buffer.of(0xff)))),
  );

const names = () =>
  der(
    SEQUENCE,
    oid(OID.subjectAltName),
    der(TAG.bytes, der(SEQUENCE, der(ADDRESS, Buffer.of(127, 0, 0, 1)), der(DNS, Buffer.from('localhost')))),
  );

const oid = (hex: string) => der(TAG.oid, Buffer.from(hex, 'hex'));

/** Tag, length and content; lengths up to 65,535. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...head), content]);
}

const pem = (certificate: Buffer) =>
  `-----BEGIN CERTIFICATE-----\n${(certificate.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`;
