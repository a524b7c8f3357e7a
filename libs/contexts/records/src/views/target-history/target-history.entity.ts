import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Actor } from '#domain/kernel';
import { type HistorySummary } from './summary.js';

/** Everything recorded of a target and its assessment: one row an event. */
@Entity({ name: 'target_history__v2' })
@Index('target_history__v2_order', ['targetId', 'position', 'revision'])
export class TargetHistory {
  @PrimaryColumn({ type: 'text' }) stream!: string;
  @PrimaryColumn({ type: 'integer' }) revision!: number;
  @Column({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @Column({ type: 'bigint' }) position!: string;
  @Column({ type: 'uuid', name: 'event_id' }) eventId!: string;
  @Column({ type: 'text' }) type!: string;
  @Column({ type: 'jsonb' }) actor!: Actor;
  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' }) recordedAt!: Date;
  @Column({ type: 'jsonb' }) summary!: HistorySummary;
  /** The event's link in the chain of hashes. */
  @Column({ type: 'text' }) hash!: string;
}
