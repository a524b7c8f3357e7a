const MAPPED = '::ffff:';

/** Whose an address is: an IPv4 address, also one written as IPv6, is one sender; of IPv6 anybody has the whole /64. */
export function networkOf(address: string): string {
  const plain = address.startsWith(MAPPED) && address.includes('.') ? address.slice(MAPPED.length) : address;
  if (!plain.includes(':')) return plain;
  const [before = [], after = []] = plain.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
