import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { type ScoreBreakdown } from '#domain/scoring';

/** A year-end score, kept from the submission on and shown once it is recorded. */
@Entity({ name: 'year_end_scores__v2' })
@Check('year_end_scores__v2_digest', 'digest = breakdown_digest')
export class YearEndScore {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @PrimaryColumn({ type: 'integer', name: 'submitted_revision' }) submittedRevision!: number;
  @PrimaryColumn({ type: 'text', name: 'policy_id' }) policyId!: string;
  @PrimaryColumn({ type: 'integer', name: 'policy_version' }) policyVersion!: number;
  @Column({ type: 'numeric', precision: 18, scale: 2, name: 'execution_budget' }) executionBudget!: string;
  @Column({ type: 'numeric', precision: 18, scale: 2, name: 'execution_spent' }) executionSpent!: string;
  @Column({ type: 'numeric', name: 'execution_rate', nullable: true }) executionRate!: string | null;
  @Column({ type: 'numeric', precision: 5, scale: 2, name: 'execution_score' }) executionScore!: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) total!: string;
  @Column({ type: 'text' }) grade!: string;
  @Column({ type: 'integer', name: 'engine_version' }) engineVersion!: number;
  /** As recorded; null until it is. */
  @Column({ type: 'text', nullable: true }) digest!: string | null;
  /** Everything needed to say why, as the engine gave it. */
  @Column({ type: 'jsonb' }) breakdown!: ScoreBreakdown;
  /** Of the breakdown that stands here. */
  @Column({ type: 'text', name: 'breakdown_digest' }) breakdownDigest!: string;
}
