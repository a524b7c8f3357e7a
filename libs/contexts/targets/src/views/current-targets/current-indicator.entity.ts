import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An indicator as it stands; `place` is its order in the target, from 0. */
@Entity({ name: 'current_indicators__v1' })
export class CurrentIndicator {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @PrimaryColumn({ type: 'integer' }) place!: number;
  @Column({ type: 'uuid', name: 'indicator_id' }) indicatorId!: string;
  @Column({ type: 'text', nullable: true }) level1!: string | null;
  @Column({ type: 'text', nullable: true }) level2!: string | null;
  @Column({ type: 'text', nullable: true }) level3!: string | null;
  @Column({ type: 'text', nullable: true }) operator!: string | null;
  @Column({ type: 'text', nullable: true }) value!: string | null;
  @Column({ type: 'text', nullable: true }) unit!: string | null;
  @Column({ type: 'numeric', nullable: true }) weight!: string | null;
  @Column({ type: 'text', nullable: true }) direction!: string | null;
  /** Physical line and cells as they were read; null where the row was entered by hand. */
  @Column({ type: 'integer', name: 'source_line', nullable: true }) sourceLine!: number | null;
  @Column({ type: 'jsonb', nullable: true }) raw!: readonly string[] | null;
}
