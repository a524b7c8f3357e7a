import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ScoreBreakdown } from '#scoring';
import { type ScoreHeader } from '../../domain/year-end-result.js';

/** A year-end score, written by the worker alone; the engine gives the same row again at every replay. */
@Entity({ name: 'year_end_scores__v1' })
@Index('year_end_scores__v1_list', ['fiscalYear', 'unit', 'targetId'])
export class YearEndScore implements ScoreHeader {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @PrimaryColumn({ type: 'integer', name: 'submitted_revision' }) submittedRevision!: number;
  @PrimaryColumn({ type: 'text', name: 'policy_id' }) policyId!: string;
  @PrimaryColumn({ type: 'integer', name: 'policy_version' }) policyVersion!: number;
  @Column({ type: 'integer', name: 'fiscal_year' }) fiscalYear!: number;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'numeric', precision: 18, scale: 2, name: 'execution_budget' }) executionBudget!: string;
  @Column({ type: 'numeric', precision: 18, scale: 2, name: 'execution_spent' }) executionSpent!: string;
  @Column({ type: 'numeric', name: 'execution_rate', nullable: true }) executionRate!: string | null;
  @Column({ type: 'numeric', precision: 5, scale: 2, name: 'execution_score' }) executionScore!: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) total!: string;
  @Column({ type: 'text' }) grade!: string;
  @Column({ type: 'integer', name: 'engine_version' }) engineVersion!: number;
  @Column({ type: 'text' }) digest!: string;
  /** Everything needed to say why, as the engine gave it. */
  @Column({ type: 'jsonb' }) breakdown!: ScoreBreakdown;
}
