import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ChainStep } from '#domain/approval';

/** A target until it is approved, with the round that is open: `step` is null while none is. */
@Entity({ name: 'waiting_targets__v1' })
export class WaitingTarget {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'numeric', precision: 18, scale: 2 }) budget!: string;
  @Column({ type: 'text', name: 'content_hash' }) contentHash!: string;
  @Column({ type: 'integer' }) round!: number;
  /** The step that is to act, from 1. */
  @Column({ type: 'integer', nullable: true }) step!: number | null;
  @Column({ type: 'jsonb', nullable: true }) chain!: readonly ChainStep[] | null;
  @Column({ type: 'text', name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column({ type: 'integer' }) revision!: number;
}
