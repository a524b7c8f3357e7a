import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The self-assessment as it stands: one row a target. */
@Entity({ name: 'assessments__v1' })
@Index('assessments__v1_list', ['fiscalYear', 'unit', 'targetId'])
export class AssessmentHeader {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @Column({ type: 'text' }) region!: string;
  @Column({ type: 'integer', name: 'fiscal_year' }) fiscalYear!: number;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text' }) name!: string;
  /** 年初预算数, as approved; what spending is measured by stands in the report. */
  @Column({ type: 'numeric', precision: 18, scale: 2 }) budget!: string;
  @Column({ type: 'text' }) status!: 'open' | 'recorded' | 'submitted' | 'scored';
  @Column({ type: 'integer' }) round!: number;
  @Column({ type: 'numeric', precision: 18, scale: 2, nullable: true }) spent!: string | null;
  @Column({ type: 'numeric', precision: 5, scale: 2, nullable: true }) total!: string | null;
  @Column({ type: 'text', nullable: true }) grade!: string | null;
  @Column({ type: 'text', name: 'policy_id' }) policyId!: string;
  @Column({ type: 'integer', name: 'policy_version' }) policyVersion!: number;
  /** Of the score's breakdown; null until it is scored. */
  @Column({ type: 'text', nullable: true }) digest!: string | null;
  @Column({ type: 'text', name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column({ type: 'text', name: 'content_hash' }) contentHash!: string;
  @Column({ type: 'boolean', name: 'demo_data' }) demoData!: boolean;
  /** Revision of the stream's last event: what `If-Match` names. */
  @Column({ type: 'integer' }) revision!: number;
  @Column({ type: 'timestamptz', precision: 3, name: 'changed_at' }) changedAt!: Date;
}
