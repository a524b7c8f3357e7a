import { z } from 'zod';

/** An id in a path. Views find a UUID however it is written, the names of streams only in small letters: so it is made small. */
export const idParam = z.uuid().toLowerCase();
