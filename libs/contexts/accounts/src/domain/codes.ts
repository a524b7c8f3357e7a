/** No vowels, and nothing that is read as another sign (RFC 8628 §6.1): 20 signs, 8 of them are 34 bits. */
export const USER_CODE_SIGNS = 'BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 8;

/** `BCDF-GHJK`, of 8 whole numbers from 0 to 19. */
export const userCodeOf = (numbers: readonly number[]): string => {
  const signs = numbers.map((number) => USER_CODE_SIGNS[number] ?? '').join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
};

/** As it was shown, however it is typed; nothing where it is none. */
export function typedUserCode(text: string): string | undefined {
  const signs = text.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '');
  if (!new RegExp(`^[${USER_CODE_SIGNS}]{${LENGTH}}$`).test(signs)) return undefined;
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}
