import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One indicator of a year-end score. */
@Entity({ name: 'year_end_score_rows__v2' })
export class YearEndScoreRow {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @PrimaryColumn({ type: 'integer', name: 'submitted_revision' }) submittedRevision!: number;
  @PrimaryColumn({ type: 'text', name: 'policy_id' }) policyId!: string;
  @PrimaryColumn({ type: 'integer', name: 'policy_version' }) policyVersion!: number;
  /** Its order in the target, from 0. */
  @PrimaryColumn({ type: 'integer' }) place!: number;
  @Column({ type: 'uuid', name: 'indicator_id' }) indicatorId!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) operator!: string;
  @Column({ type: 'text' }) target!: string;
  @Column({ type: 'text', nullable: true }) unit!: string | null;
  @Column({ type: 'text', nullable: true }) actual!: string | null;
  @Column({ type: 'text', name: 'qualitative_grade', nullable: true }) qualitativeGrade!: string | null;
  @Column({ type: 'numeric' }) weight!: string;
  @Column({ type: 'numeric', name: 'effective_weight' }) effectiveWeight!: string;
  /** Which line of the policy's table fitted; a code never changes its meaning. */
  @Column({ type: 'text' }) branch!: string;
  @Column({ type: 'text' }) arithmetic!: string;
  /** Before rounding. */
  @Column({ type: 'numeric' }) raw!: string;
  @Column({ type: 'numeric', precision: 5, scale: 2 }) score!: string;
  @Column({ type: 'boolean', name: 'over_achieved' }) overAchieved!: boolean;
  @Column({ type: 'jsonb' }) notes!: readonly string[];
  /** 偏差原因分析及改进措施, or why it does not apply. */
  @Column({ type: 'text', nullable: true }) reason!: string | null;
}
