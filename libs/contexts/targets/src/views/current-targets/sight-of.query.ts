import { type InRegion } from '#contexts/directory';
import { visibleScopes } from '#domain/access';
import { type Actor } from '#domain/kernel';
import { type Sight } from './asked-targets.js';

/** Over which units somebody may see targets, today. */
export const sightOf = (actor: Actor, here: InRegion): Sight => ({
  scopes: visibleScopes(actor, 'target.read'),
  today: here.dayOf(new Date().toISOString()),
});
