import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Advisory } from '../../domain/target.events.js';

/** 提示 as they stood at a target's last submission, with the reasons that were given: one row a target. */
@Entity({ name: 'submission_advisories__v1' })
export class SubmissionAdvisories {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @Column({ type: 'integer' }) round!: number;
  @Column({ type: 'jsonb' }) advisories!: readonly Advisory[];
}
