import { z } from 'zod';

/** The forms of an answer's numbers, which go as text so that no client rounds them. */
export const yuan = z.string().regex(/^-?\d{1,16}\.\d{2}$/);
export const points = z.string().regex(/^\d{1,3}\.\d{2}$/);
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
