import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type JSX } from 'react';
import { naming } from './naming.js';

interface Picked {
  readonly id?: string;
  readonly label?: string;
  /** `2026-03-09` */
  readonly value?: string | undefined;
  readonly onChange?: (day: string | undefined) => void;
}

/** A calendar day as text. */
export const DayPicker = ({ id, label, value, onChange }: Picked): JSX.Element => (
  <DatePicker
    {...naming({ id, label })}
    style={{ width: 160 }}
    value={value === undefined ? null : dayjs(value)}
    onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : undefined)}
  />
);
