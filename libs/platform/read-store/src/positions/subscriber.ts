import { type Process, type Projection } from '../projections/projection.js';

/** Who has a place in the log, or a lease: one row of `subscription`. */
export interface Subscriber {
  readonly kind: 'projection' | 'process' | 'relay';
  readonly name: string;
  readonly version: number;
}

export const subscriberOfProjection = ({ name, version }: Pick<Projection, 'name' | 'version'>): Subscriber => ({
  kind: 'projection',
  name,
  version,
});

/** A process has no versions: it never starts over. */
export const subscriberOfProcess = ({ name }: Process): Subscriber => ({ kind: 'process', name, version: 1 });

export const titleOf = ({ kind, name, version }: Subscriber): string => `${kind} ${name} v${version}`;
