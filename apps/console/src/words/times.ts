import { createContext, use } from 'react';
import { type Language, useLanguage } from './language.js';

/** The zone in which the server's days begin and end, by its IANA name; of the browser's own nothing is shown. */
export const ZoneContext = createContext('UTC');

const locales = { zh: 'zh-CN', en: 'en-GB' } as const;

/** Instants as they are shown: in the server's zone and the page's language. */
export interface Times {
  /** `2026/7/3`, `03/07/2026` */
  readonly dayOf: (instant: string) => string;
  /** `2026/7/3 14:02`, `03/07/2026, 14:02` */
  readonly minuteOf: (instant: string) => string;
  /** With seconds: `2026/7/3 14:02:07`. */
  readonly secondOf: (instant: string) => string;
  /** Of a day as the API writes it, in words: `2026年7月3日`, `3 July 2026`. */
  readonly longDayOf: (day: string) => string;
  /** As the API writes days: `2026-07-03`. */
  readonly dateOf: (instant: string) => string;
  /** `14:03:22` */
  readonly clockOf: (instant: string) => string;
}

export function timesIn(timeZone: string, language: Language): Times {
  const day = new Intl.DateTimeFormat(locales[language], { timeZone });
  const minute = new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const second = new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const longDay = new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' });
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, timeStyle: 'medium' });
  return {
    dayOf: (instant) => day.format(new Date(instant)),
    minuteOf: (instant) => minute.format(new Date(instant)),
    secondOf: (instant) => second.format(new Date(instant)),
    longDayOf: (day) => longDay.format(new Date(day)),
    dateOf: (instant) => date.format(new Date(instant)),
    clockOf: (instant) => clock.format(new Date(instant)),
  };
}

export const useTimes = (): Times => timesIn(use(ZoneContext), useLanguage());

/** The day it is in the server's zone: `2026-07-03`. */
export const useToday = (): string => useTimes().dateOf(new Date().toISOString());
