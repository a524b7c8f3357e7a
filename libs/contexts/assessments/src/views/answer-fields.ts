import { z } from 'zod';
import { shortestForm } from '#domain/kernel';
import { keptPoints } from '#domain/scoring';
import { keptYuan } from '../domain/self-report.js';

/** The forms of an answer's numbers, which go as text so that no client rounds them. */
export const yuan = keptYuan;
export const points = z.string().regex(keptPoints);
export const decimal = z.string().regex(shortestForm);
