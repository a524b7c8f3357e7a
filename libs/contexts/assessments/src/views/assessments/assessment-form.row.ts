import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ApprovedContent } from '../../domain/approved-content.js';
import { type SelfReport } from '../../domain/self-report.js';

/** What is assessed and what the unit reports of it; apart from the header, so that a list reads no documents. */
@Entity({ name: 'assessment_forms__v1' })
export class AssessmentForm {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @Column({ type: 'jsonb' }) content!: ApprovedContent;
  @Column({ type: 'jsonb', nullable: true }) report!: SelfReport | null;
}
