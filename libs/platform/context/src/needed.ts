import { type Type } from '@nestjs/common';

/** Classes that the application's modules provide, by what they are called here. */
export type Tokens = Readonly<Record<string, abstract new (...args: never[]) => object>>;
export type Needed<Needs extends Tokens> = { readonly [Name in keyof Needs]: InstanceType<Needs[Name]> };

/** Tells Nest what to construct the class with: the bus, and then what it needs, in this order. */
export function construct(made: Type, bus: Type, needs: Tokens = {}): void {
  Reflect.defineMetadata('design:paramtypes', [bus, ...Object.values(needs)], made);
}

/** What Nest constructed it with, by name. */
export const named = <Needs extends Tokens>(needs: Needs | undefined, given: readonly unknown[]): Needed<Needs> =>
  // Nest has brought what was named, in this order.
  Object.fromEntries(Object.keys(needs ?? {}).map((name, at) => [name, given[at]])) as Needed<Needs>;
