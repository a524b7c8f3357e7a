import { type Carrier } from './carrier.js';
import { decode } from './decode.js';
import { linesOf } from './divided-text.js';

/** The grids of a file, by what its bytes are and not by its name. Throws a DomainError where nothing of it can be read. */
export function carry(bytes: Uint8Array): Carrier {
  const { encoding, text } = decode(bytes);
  const { format, lines } = linesOf(text);
  return { format, encoding, grids: [{ lines }] };
}
