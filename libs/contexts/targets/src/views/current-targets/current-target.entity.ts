import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ChainStep } from '#domain/approval';

/** The target as it stands: one row a target. */
@Entity({ name: 'current_targets__v1' })
@Index('current_targets__v1_list', ['fiscalYear', 'unit', 'targetId'])
export class CurrentTarget {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @Column({ type: 'text' }) region!: string;
  @Column({ type: 'integer', name: 'fiscal_year' }) fiscalYear!: number;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text', nullable: true }) code!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'numeric', precision: 18, scale: 2 }) budget!: string;
  @Column({ type: 'text', name: 'annual_goal', nullable: true }) annualGoal!: string | null;
  @Column({ type: 'integer', name: 'indicator_count' }) indicatorCount!: number;
  @Column({ type: 'numeric', name: 'weight_total' }) weightTotal!: string;
  @Column({ type: 'text' }) status!: 'draft' | 'in-approval' | 'returned' | 'approved' | 'voided';
  @Column({ type: 'integer' }) round!: number;
  /** The step that is to act, from 1; null when none is. */
  @Column({ type: 'integer', nullable: true }) step!: number | null;
  @Column({ type: 'jsonb', nullable: true }) chain!: readonly ChainStep[] | null;
  @Column({ type: 'text', name: 'content_hash' }) contentHash!: string;
  @Column({ type: 'text', name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column({ type: 'boolean', name: 'demo_data' }) demoData!: boolean;
  /** The table it was read from; null where it was entered by hand. */
  @Column({ type: 'uuid', name: 'intake_id', nullable: true }) intakeId!: string | null;
  @Column({ type: 'integer', name: 'source_line', nullable: true }) sourceLine!: number | null;
  /** Revision of the stream's last event: what `If-Match` names. */
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'changed_at' }) changedAt!: Date;
}
