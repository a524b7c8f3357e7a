import { z } from 'zod';
import { unitCode, writtenText } from '#domain/kernel';
import { commandRoute } from '#platform/context';
import { PersonKeys } from '#platform/personal-data';
import { registrar } from '../domain/asked.js';
import { personIdText } from '../domain/person.events.js';
import { asPerson } from '../domain/standing.js';
import { InRegion } from '../in-region.js';
import { LookUp } from '../views/units/neighbours.query.js';
import { RegisterPerson } from './register-person.js';

/** In clear only here, on its way into a box. */
export const detailsFields = { name: writtenText(100), telephone: writtenText(40), loginName: writtenText(100) };

export const registerPersonRoute = commandRoute({
  ...asPerson,
  at: 'POST people',
  action: 'person.register',
  name: 'registerPerson',
  summary: '登记人员，编号由登记者给出 Register a person under an id that the caller chooses',
  sends: RegisterPerson,
  needs: { here: InRegion, keys: PersonKeys, lookUp: LookUp },
  params: {},
  body: z
    .strictObject({
      ...{ personId: personIdText, unit: unitCode, name: detailsFields.name },
      ...{ telephone: detailsFields.telephone.optional(), loginName: detailsFields.loginName.optional() },
    })
    .meta({ id: 'PersonRegistration' }),
  data: async ({ body: { personId, unit, ...details }, caller: { actor }, needs: { here, keys } }) => {
    // Before a key is made for anybody.
    registrar(actor, 'person.register');
    const { boxes, fingerprint } = await keys.seal(personId, details);
    return { personId, region: here.region, unit, boxes, fingerprint };
  },
  facts: async ({ body: { unit }, needs: { lookUp } }) => ({ known: await lookUp.units([unit]) }),
});
