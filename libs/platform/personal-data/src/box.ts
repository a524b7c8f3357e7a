import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const FORMAT = 0x01;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** A box that this key does not open for this purpose: tampered with, of somebody or something else, or no box at all. */
export class BoxNotOpened extends Error {
  constructor(cause?: unknown) {
    super('the box does not open', { cause });
  }
}

/** 0x01 | iv | ciphertext | tag. `purpose` is bound to it and must be said to open it: a box does not open in another's place. */
export function sealed(key: Uint8Array, purpose: string, content: Uint8Array): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(purpose, 'utf8'));
  return Buffer.concat([Buffer.of(FORMAT), iv, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** Throws BoxNotOpened. */
export function opened(key: Uint8Array, purpose: string, box: Uint8Array): Buffer {
  if (box.length < 1 + IV_BYTES + TAG_BYTES || box[0] !== FORMAT) throw new BoxNotOpened();
  const end = box.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, box.subarray(1, 1 + IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(purpose, 'utf8'));
  decipher.setAuthTag(box.subarray(end));
  try {
    return Buffer.concat([decipher.update(box.subarray(1 + IV_BYTES, end)), decipher.final()]);
  } catch (cause) {
    throw new BoxNotOpened(cause);
  }
}
