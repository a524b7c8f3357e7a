import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Whose year it is that a score is of. */
@Entity({ name: 'year_end_assessed__v2' })
@Index('year_end_assessed__v2_list', ['fiscalYear', 'unit', 'targetId'])
export class YearEndAssessed {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @Column({ type: 'integer', name: 'fiscal_year' }) fiscalYear!: number;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text' }) name!: string;
}
