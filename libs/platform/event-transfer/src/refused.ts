/** Something a person can put right: the message says what, in Chinese and English. */
export class TransferRefused extends Error {
  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh} ${en}`, options);
  }
}
