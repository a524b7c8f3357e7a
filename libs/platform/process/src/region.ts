import { z } from 'zod';

/** 行政区划代码 of a county, as settings and rules name it. */
export const regionCode = z
  .string()
  .regex(/^\d{6}$/, { error: '应是六位行政区划代码 must be a six-digit region code' });
