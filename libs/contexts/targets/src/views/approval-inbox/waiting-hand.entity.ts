import { Entity, PrimaryColumn } from 'typeorm';

/** Who had a hand in a target that is not approved yet: wrote of its content, or acted in the round that is open. */
@Entity({ name: 'waiting_hands__v1' })
export class WaitingHand {
  @PrimaryColumn({ type: 'uuid', name: 'target_id' }) targetId!: string;
  @PrimaryColumn({ type: 'text', name: 'person_id' }) personId!: string;
  @PrimaryColumn({ type: 'text' }) hand!: 'wrote' | 'acted';
}
